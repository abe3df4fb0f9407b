import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import { datesIn } from '#i18n/dates.rules.ts'
import { languageOf, words } from '#i18n/words.ts'
import { AdminPage } from '#platform/admin-form/admin-page.part.tsx'
import { NotForYou } from '#platform/admin-form/not-for-you.part.tsx'
import { dutchDay } from '#platform/fields/consent.rules.ts'
import { asUser } from '#platform/local-api.ts'

import { BulkChangeForm, type Say } from './bulk-change-form.tsx'
import { bulkChangeTitle, readChange, readFilter, statusWords, type BulkFilter } from './bulk-change.rules.ts'
import { BulkConfirm } from './bulk-confirm.client.tsx'
import { counted } from './counted.rules.ts'
import { chosenBy, organisersOf, type Chosen, type Receiver } from './select.ts'

/** `/admin/bulk-change`: choose festivals, see exactly what would change and who is told, then do it. */
export const BulkChangeView = async (view: AdminViewServerProps): Promise<ReactElement> => {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const say: Say = (text) => text[languageOf(req.i18n)]
  const title = say(bulkChangeTitle)
  if (staff(actorOf(req.user)) !== true) return <NotForYou title={title} view={view} whose="staff" />
  return (
    <AdminPage title={title} view={view}>
      <div className="bulk-change">
        <Steps asked={flat(searchParams ?? {})} req={req} say={say} />
      </div>
    </AdminPage>
  )
}

type StepsProps = {
  readonly asked: Readonly<Record<string, string>>
  readonly req: PayloadRequest
  readonly say: Say
}

const Steps = async ({ asked, req, say }: StepsProps): Promise<ReactElement> => {
  const isShown = asked.show === '1'
  // Past festivals are listed only when the form asks for them.
  const today = dutchDay(new Date())
  const written = isShown ? asked : { from: today, ...asked }
  const { filter, wrong } = readFilter(written, today)
  const organisations = await asUser(req).find({
    collection: 'organisations',
    depth: 0,
    pagination: false,
    select: { name: true },
    sort: 'name',
  })
  return (
    <>
      <p className="bulk-change__intro">
        {say(
          words(
            'Moeten veel festivals tegelijk worden uitgesteld of afgezegd? Kies ze hier. Er verandert nog niets: eerst zie je om welke festivals en welke mails het gaat.',
            'Must many festivals be postponed or cancelled at once? Choose them here. Nothing changes yet: first you see which festivals and which mails it is about.',
          ),
        )}
      </p>
      <BulkChangeForm
        asked={written}
        filter={filter}
        organisations={organisations.docs}
        say={say}
        wrong={wrong}
      />
      {isShown && Object.keys(wrong).length === 0 && (
        <Shown asked={asked} filter={filter} req={req} say={say} />
      )}
    </>
  )
}

const Shown = async ({
  asked,
  filter,
  req,
  say,
}: StepsProps & { readonly filter: BulkFilter }): Promise<ReactElement> => {
  const festivals = await chosenBy(req, filter)
  const receivers = new Map<string, readonly Receiver[]>()
  for (const { organisation } of festivals) {
    if (!receivers.has(organisation.id))
      receivers.set(organisation.id, await organisersOf(req, organisation.id))
  }
  const mailsOf = (festival: Chosen): readonly Receiver[] => receivers.get(festival.organisation.id) ?? []
  const mails = festivals.reduce((sum, festival) => sum + mailsOf(festival).length, 0)
  const found = counted(festivals.length, 'festival')
  const read = readChange({ ...asked, filter })
  const body = { ...asked, filter, ids: festivals.map(({ id }) => id), key: crypto.randomUUID() }
  return (
    <section aria-labelledby="bulk-shown">
      <h2 id="bulk-shown">
        {say(
          words(
            `${found}, ${counted(mails, 'mail')} naar organisatoren`,
            `${found}, ${counted(mails, 'mail')} to organisers`,
          ),
        )}
      </h2>
      {festivals.length > 0 && <Table festivals={festivals} mailsOf={mailsOf} req={req} say={say} />}
      {festivals.length > 0 && read.kind === 'wrong' && (
        <p className="bulk-change__wrong" role="alert">
          {say(read.message)}
        </p>
      )}
      {festivals.length > 0 && read.kind === 'fine' && (
        <BulkConfirm body={body} festivals={festivals.length} key={body.key} mails={mails} />
      )}
    </section>
  )
}

type TableProps = {
  readonly festivals: readonly Chosen[]
  readonly mailsOf: (festival: Chosen) => readonly Receiver[]
  readonly req: PayloadRequest
  readonly say: Say
}

const Table = ({ festivals, mailsOf, req, say }: TableProps): ReactElement => {
  const day = datesIn(req.i18n.language, { dateStyle: 'medium' })
  const unknownStatus = words('Onbekend', 'Unknown')
  return (
    <div
      className="bulk-change__table"
      role="region"
      aria-label={say(words('Lijst van festivals', 'List of festivals'))}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words('Festival', 'Festival'))}</th>
            <th scope="col">{say(words('Dag', 'Day'))}</th>
            <th scope="col">{say(words('Gemeente', 'Municipality'))}</th>
            <th scope="col">{say(words('Organisatie', 'Organisation'))}</th>
            <th scope="col">{say(words('Staat nu op', 'Says now'))}</th>
            <th scope="col">{say(words('Mail naar', 'Mail to'))}</th>
          </tr>
        </thead>
        <tbody>
          {festivals.map((festival) => (
            <tr key={festival.id}>
              <th scope="row">
                <a href={`/admin/collections/festivals/${festival.id}`}>{festival.title}</a>
              </th>
              <td>{festival.startsAt === null ? '' : day.format(new Date(festival.startsAt))}</td>
              <td>{festival.municipality}</td>
              <td>{festival.organisation.name}</td>
              <td>{say(statusWords[festival.told.status] ?? unknownStatus)}</td>
              <td>
                {mailsOf(festival)
                  .map(({ name }) => name)
                  .join(', ') ||
                  say(
                    words(
                      'niemand: de organisatie heeft geen account',
                      'nobody: the organisation has no account',
                    ),
                  )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const flat = (asked: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? '']),
  )

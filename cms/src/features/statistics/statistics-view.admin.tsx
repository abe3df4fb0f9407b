import type { AdminViewServerProps } from 'payload'
import type { ReactElement } from 'react'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import { datesIn, tagOf } from '#i18n/dates.rules.ts'
import { spoken, type Words } from '#i18n/words.ts'
import { AdminPage } from '#platform/admin-form/admin-page.part.tsx'
import { NotForYou } from '#platform/admin-form/not-for-you.part.tsx'
import { provinces } from '#platform/fields/provinces.rules.ts'

import { Bars } from './bars.tsx'
import { countWords, elsewhereWords, emptyWords, statisticsWords } from './statistics-words.rules.ts'
import { countNames, withoutEmpty } from './statistics.rules.ts'
import { statisticsFor, type Statistics } from './statistics.ts'

import '#platform/admin-form/panel.css'
import './statistics.css'

type Say = (text: Words) => string

type Writing = {
  readonly date: (at: string) => string
  readonly list: (names: readonly string[]) => string
  readonly month: (month: string) => string
  readonly number: (value: number) => string
  readonly say: Say
}

const writingIn = (language: string): Writing => {
  const tag = tagOf(language)
  const day = datesIn(language, { dateStyle: 'medium' })
  const month = datesIn(language, { month: 'long', year: 'numeric' })
  const list = new Intl.ListFormat(tag)
  const number = new Intl.NumberFormat(tag)
  return {
    date: (at) => day.format(new Date(at)),
    list: (names) => list.format(names),
    month: (of) => month.format(new Date(`${of}-15T12:00:00Z`)),
    number: (value) => number.format(value),
    say: (text) => spoken({ language }, text),
  }
}

/**
 * `/admin/statistics`: the number of readers, and the results of each newsletter. All are counts; no reader is tracked.
 */
export const StatisticsView = async (view: AdminViewServerProps): Promise<ReactElement> => {
  const { req } = view.initPageResult
  const writing = writingIn(req.i18n.language)
  const title = writing.say(statisticsWords.title)
  if (staff(actorOf(req.user)) !== true) return <NotForYou title={title} view={view} whose="staff" />
  return (
    <AdminPage title={title} view={view}>
      <div className="statistics">
        <All statistics={await statisticsFor(req, new Date())} writing={writing} />
      </div>
    </AdminPage>
  )
}

type Props = {
  readonly statistics: Statistics
  readonly writing: Writing
}

const All = ({ statistics, writing }: Props): ReactElement => (
  <>
    <p className="statistics__intro">{writing.say(statisticsWords.intro)}</p>
    <Subscribers statistics={statistics} writing={writing} />
    <Letters statistics={statistics} writing={writing} />
  </>
)

const languages = [
  { label: { en: 'Dutch', nl: 'Nederlands' }, value: 'nl' },
  { label: { en: 'English', nl: 'Engels' }, value: 'en' },
  { label: { en: 'Arabic', nl: 'Arabisch' }, value: 'ar' },
]

const Subscribers = ({ statistics, writing }: Props): ReactElement => {
  const { list, month, number, say } = writing
  const { byLocale, byProvince, confirmed, followers } = statistics.now
  const count = say(statisticsWords.count)
  const counted = statistics.months.flatMap((one) =>
    one.confirmed === null ? [] : [{ label: month(one.month), value: one.confirmed }],
  )
  const byLanguage = withoutEmpty(
    languages.map(({ label, value }) => ({ label: say(label), value: byLocale[value] ?? 0 })),
  )
  const inProvinces = withoutEmpty(
    provinces.map(({ label, value }) => ({ label: say(label), value: byProvince[value] ?? 0 })),
  )
  const without = (names: readonly string[]): string | null =>
    names.length === 0 ? null : say(emptyWords(list(names)))
  return (
    <section aria-labelledby="statistics-subscribers">
      <h2 id="statistics-subscribers">{say(statisticsWords.subscribers)}</h2>
      <dl className="statistics__sums">
        <div>
          <dt>{say(statisticsWords.subscribers)}</dt>
          <dd>{number(confirmed)}</dd>
        </div>
        <div>
          <dt>{say(statisticsWords.followers)}</dt>
          <dd>{number(followers)}</dd>
        </div>
      </dl>
      {confirmed === 0 && <p>{say(statisticsWords.nobody)}</p>}
      {counted.some(({ value }) => value > 0) && (
        <Bars
          bars={counted}
          caption={say(statisticsWords.overTime)}
          heads={[say(statisticsWords.month), count]}
          note={counted.length < statistics.months.length ? say(statisticsWords.notCounted) : null}
          number={number}
        />
      )}
      {confirmed > 0 && (
        <>
          <Bars
            bars={byLanguage.shown}
            caption={say(statisticsWords.byLanguage)}
            heads={[say(statisticsWords.language), count]}
            note={without(byLanguage.empty)}
            number={number}
          />
          <Bars
            bars={inProvinces.shown}
            caption={say(statisticsWords.byProvince)}
            heads={[say(statisticsWords.province), count]}
            note={
              inProvinces.shown.length === 0 ? say(statisticsWords.noProvinces) : without(inProvinces.empty)
            }
            number={number}
          />
          {inProvinces.shown.length > 0 && (
            <p className="statistics__help">{say(statisticsWords.provinceHelp)}</p>
          )}
        </>
      )}
    </section>
  )
}

const Letters = ({ statistics, writing }: Props): ReactElement => {
  const { date, list, number, say } = writing
  return (
    <section aria-labelledby="statistics-letters">
      <h2 id="statistics-letters">{say(statisticsWords.letters)}</h2>
      {statistics.letters.length === 0 ? (
        <p>{say(statisticsWords.noLetters)}</p>
      ) : (
        <>
          <div
            aria-labelledby="statistics-letters"
            className="statistics__scroll"
            role="region"
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Keyboard users must be able to scroll it.
            tabIndex={0}
          >
            <table className="statistics__table statistics__table--wide">
              <thead>
                <tr>
                  <th scope="col">{say(statisticsWords.newsletter)}</th>
                  <th scope="col">{say(statisticsWords.sent)}</th>
                  {countNames.map((name) => (
                    <th className="statistics__number" key={name} scope="col">
                      {say(countWords[name][0])}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {statistics.letters.map(({ counts, id, sentAt, subject }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={`/admin/collections/mailings/${id}`}>{subject}</a>
                    </th>
                    <td>{sentAt === null ? '' : date(sentAt)}</td>
                    {countNames.map((name) => (
                      <td className="statistics__number" key={name}>
                        {number(counts[name])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <details className="statistics__help">
            <summary>{say(statisticsWords.whatIsWhat)}</summary>
            <dl>
              {countNames.map((name) => (
                <div key={name}>
                  <dt>{say(countWords[name][0])}</dt>
                  <dd>{say(countWords[name][1])}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      {statistics.elsewhere.length > 0 && (
        <p className="statistics__help">{say(elsewhereWords(list(statistics.elsewhere)))}</p>
      )}
    </section>
  )
}

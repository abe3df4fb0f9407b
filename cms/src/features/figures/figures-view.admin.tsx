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
import { countWords, elsewhereWords, emptyWords, figuresWords } from './figures-words.rules.ts'
import { countNames, withoutEmpty } from './figures.rules.ts'
import { figuresFor, type Figures } from './figures.ts'

import '#platform/admin-form/panel.css'
import './figures.css'

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
 * `/admin/figures`: the number of readers, and the results of each newsletter. All are counts; no reader is tracked.
 */
export const FiguresView = async (view: AdminViewServerProps): Promise<ReactElement> => {
  const { req } = view.initPageResult
  const writing = writingIn(req.i18n.language)
  const title = writing.say(figuresWords.title)
  if (staff(actorOf(req.user)) !== true) return <NotForYou title={title} view={view} whose="staff" />
  return (
    <AdminPage title={title} view={view}>
      <div className="figures">
        <All figures={await figuresFor(req, new Date())} writing={writing} />
      </div>
    </AdminPage>
  )
}

type Props = {
  readonly figures: Figures
  readonly writing: Writing
}

const All = ({ figures, writing }: Props): ReactElement => (
  <>
    <p className="figures__intro">{writing.say(figuresWords.intro)}</p>
    <Subscribers figures={figures} writing={writing} />
    <Letters figures={figures} writing={writing} />
  </>
)

const languages = [
  { label: { en: 'Dutch', nl: 'Nederlands' }, value: 'nl' },
  { label: { en: 'English', nl: 'Engels' }, value: 'en' },
  { label: { en: 'Arabic', nl: 'Arabisch' }, value: 'ar' },
]

const Subscribers = ({ figures, writing }: Props): ReactElement => {
  const { list, month, number, say } = writing
  const { byLocale, byProvince, confirmed, followers } = figures.now
  const count = say(figuresWords.count)
  const counted = figures.months.flatMap((one) =>
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
    <section aria-labelledby="figures-subscribers">
      <h2 id="figures-subscribers">{say(figuresWords.subscribers)}</h2>
      <dl className="figures__sums">
        <div>
          <dt>{say(figuresWords.subscribers)}</dt>
          <dd>{number(confirmed)}</dd>
        </div>
        <div>
          <dt>{say(figuresWords.followers)}</dt>
          <dd>{number(followers)}</dd>
        </div>
      </dl>
      {confirmed === 0 && <p>{say(figuresWords.nobody)}</p>}
      {counted.some(({ value }) => value > 0) && (
        <Bars
          bars={counted}
          caption={say(figuresWords.overTime)}
          heads={[say(figuresWords.month), count]}
          note={counted.length < figures.months.length ? say(figuresWords.notCounted) : null}
          number={number}
        />
      )}
      {confirmed > 0 && (
        <>
          <Bars
            bars={byLanguage.shown}
            caption={say(figuresWords.byLanguage)}
            heads={[say(figuresWords.language), count]}
            note={without(byLanguage.empty)}
            number={number}
          />
          <Bars
            bars={inProvinces.shown}
            caption={say(figuresWords.byProvince)}
            heads={[say(figuresWords.province), count]}
            note={inProvinces.shown.length === 0 ? say(figuresWords.noProvinces) : without(inProvinces.empty)}
            number={number}
          />
          {inProvinces.shown.length > 0 && <p className="figures__help">{say(figuresWords.provinceHelp)}</p>}
        </>
      )}
    </section>
  )
}

const Letters = ({ figures, writing }: Props): ReactElement => {
  const { date, list, number, say } = writing
  return (
    <section aria-labelledby="figures-letters">
      <h2 id="figures-letters">{say(figuresWords.letters)}</h2>
      {figures.letters.length === 0 ? (
        <p>{say(figuresWords.noLetters)}</p>
      ) : (
        <>
          <div
            aria-labelledby="figures-letters"
            className="figures__scroll"
            role="region"
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Keyboard users must be able to scroll it.
            tabIndex={0}
          >
            <table className="figures__table figures__table--wide">
              <thead>
                <tr>
                  <th scope="col">{say(figuresWords.newsletter)}</th>
                  <th scope="col">{say(figuresWords.sent)}</th>
                  {countNames.map((name) => (
                    <th className="figures__number" key={name} scope="col">
                      {say(countWords[name][0])}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {figures.letters.map(({ counts, id, sentAt, subject }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={`/admin/collections/mailings/${id}`}>{subject}</a>
                    </th>
                    <td>{sentAt === null ? '' : date(sentAt)}</td>
                    {countNames.map((name) => (
                      <td className="figures__number" key={name}>
                        {number(counts[name])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <details className="figures__help">
            <summary>{say(figuresWords.whatIsWhat)}</summary>
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
      {figures.elsewhere.length > 0 && (
        <p className="figures__help">{say(elsewhereWords(list(figures.elsewhere)))}</p>
      )}
    </section>
  )
}

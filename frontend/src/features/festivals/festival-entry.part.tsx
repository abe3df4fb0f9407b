import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { CoverPicture } from '#ui/cover-picture.tsx'
import { DemoTag } from '#ui/demo-note.tsx'
import { Words } from '#ui/words.tsx'

import type { EntryDay, FestivalEntry } from './festival-entry.rules.ts'

export type LineOptions = {
  /** The level of its heading, one lower than the heading above it. */
  readonly heading: 'h2' | 'h3'
  /** True when there is no heading with the month above it. */
  readonly withMonth?: boolean
  /** True in a list with several years. */
  readonly withYear?: boolean
  readonly withPicture?: boolean
}

type Props = LineOptions & { readonly entry: FestivalEntry; readonly locale: Locale }

/** A festival as one line of an agenda. */
export const FestivalLine = (props: Props): ReactElement => {
  const { entry, locale, heading: Heading, withMonth = false, withYear = false, withPicture = true } = props
  const { when, status } = entry
  return (
    <article className={status?.kind === 'stopped' ? 'entry entry--stopped h-event' : 'entry h-event'}>
      {when !== null && <BigDay when={when} withMonth={withMonth} withYear={withYear} />}
      <div className="entry__text">
        {status !== null && <p className={`tag tag--${status.kind}`}>{status.label}</p>}
        <Heading className="entry__heading">
          {entry.place !== null && (
            <span className="entry__place">
              <bdi className="p-location" lang="nl">
                {entry.place}
              </bdi>{' '}
            </span>
          )}
          <a className="entry__link u-url" href={entry.href}>
            <Words text={entry.title} locale={locale} className="p-name" />
          </a>
        </Heading>
        <ul className="facts">
          {when?.times != null && <li>{when.times}</li>}
          {entry.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          {entry.demo && (
            <li>
              <DemoTag demo locale={locale} />
            </li>
          )}
        </ul>
      </div>
      {withPicture && (
        <div className="entry__picture">
          <CoverPicture
            picture={entry.picture}
            id={entry.id}
            format="wide"
            locale={locale}
            sizes="(min-width: 62rem) 17rem, (min-width: 36rem) 26vw, 0px"
            decorative
          />
        </div>
      )}
    </article>
  )
}

type BigDayProps = { readonly when: EntryDay; readonly withMonth: boolean; readonly withYear: boolean }

const BigDay = ({ when, withMonth, withYear }: BigDayProps): ReactElement => {
  const { first, last } = when
  return (
    <p className={last === null ? 'day' : 'day day--long'}>
      <time className="dt-start" dateTime={when.machine}>
        <span className="day__weekday">
          {last === null ? first.weekday : `${first.weekdayShort} – ${last.weekdayShort}`}{' '}
        </span>
        <span className="day__number">
          {first.day}
          {last !== null && <>–{last.day}</>}{' '}
        </span>
        <span className={withMonth ? 'day__month' : 'visually-hidden'}>
          {first.month}
          {last !== null && last.month !== first.month && <> – {last.month}</>}
          {withYear && <> {(last ?? first).year}</>}
        </span>
      </time>
      {when.machineEnd !== null && <data className="dt-end" value={when.machineEnd} />}
    </p>
  )
}

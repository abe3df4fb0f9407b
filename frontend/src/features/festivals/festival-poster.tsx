import type { ReactElement } from 'react'

import { townOf } from '#gazetteer/places.rules.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { CoverPicture } from '#ui/cover-picture.tsx'
import { Words } from '#ui/words.tsx'

import type { FestivalDay, FestivalView } from './festival.view.ts'

/** The top of a festival's page, in the style of a poster: title, place, time and picture. */
export const FestivalPoster = ({ view, locale }: { view: FestivalView; locale: Locale }): ReactElement => {
  const { festival, days, status } = view
  const t = translator(locale)
  return (
    <header className={status?.kind === 'stopped' ? 'poster poster--stopped' : 'poster'}>
      <div className="poster__text">
        <p className="kicker">
          {view.kind}
          {festival.venue !== null && (
            <>
              {' · '}
              <bdi lang="nl">{townOf(festival.venue)}</bdi>
            </>
          )}
        </p>
        <Words text={festival.title} locale={locale} as="h1" className="poster__title p-name" />
        <ul className="poster__days">
          {days.map((day, index) => (
            <li key={day.machine}>
              <PosterDay day={day} isFirst={index === 0} isLast={index === days.length - 1} />
            </li>
          ))}
        </ul>
        <p className="poster__actions">
          {!view.isOver && (
            <a className="button" href={view.calendarHref}>
              {t('festival.calendar')}
            </a>
          )}
          <a className="arrow-link" href="#share">
            {t('festival.share')}
          </a>
        </p>
      </div>
      <div className="poster__picture hanging">
        <CoverPicture
          picture={festival.pictures[0] ?? null}
          id={festival.id}
          format="tall"
          locale={locale}
          sizes="(min-width: 62rem) 30rem, 88vw"
          first
        />
      </div>
    </header>
  )
}

type DayProps = { readonly day: FestivalDay; readonly isFirst: boolean; readonly isLast: boolean }

const PosterDay = ({ day, isFirst, isLast }: DayProps): ReactElement => (
  <>
    <time className={isFirst ? 'poster-day dt-start' : 'poster-day'} dateTime={day.machine}>
      <span className="poster-day__number">
        <span className="poster-day__weekday">{day.parts.weekday} </span>
        <span className="poster-day__figure">{day.parts.day} </span>
      </span>
      <span className="poster-day__rest">
        <span className="poster-day__month">
          {day.parts.month} {day.parts.year}{' '}
        </span>
        <span className="poster-day__times">{day.times}</span>
      </span>
    </time>
    {isLast && <data className="dt-end" value={day.machineEnd} />}
  </>
)

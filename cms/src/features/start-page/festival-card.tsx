import { words } from '#i18n/words.ts'

import { GarlandPicture } from './garland-picture.tsx'
import { standingOf, type OwnFestival } from './own-festivals.rules.ts'
import type { Say } from './start-page-language.rules.ts'
import { dayInWords } from './waiting.rules.ts'

type FestivalCardProps = {
  readonly festival: OwnFestival
  readonly now: Date
  readonly say: Say
}

const Completeness = ({ percentage, say }: { percentage: number; say: Say }) => (
  <p className="start-page-percentage">
    <span aria-hidden="true" className="start-page-percentage__bar">
      <span style={{ inlineSize: `${percentage}%` }} />
    </span>
    {say(words(`${percentage}% ingevuld`, `${percentage}% filled in`))}
  </p>
)

/** One festival of an organiser: its state, and the one thing to do next. */
export const FestivalCard = ({ festival, now, say }: FestivalCardProps) => {
  const { button, mood, next, told } = standingOf(festival, now)
  const title = festival.title || say(words('Nog zonder titel', 'Still without a title'))
  const when = festival.startsAt
    ? dayInWords(festival.startsAt, now)
    : words('Dag nog niet bekend', 'Day not known yet')
  return (
    <article aria-label={title} className="start-page-card">
      <div className="start-page-card__picture">
        {festival.picture ? (
          <img alt="" height="400" loading="lazy" src={festival.picture.url} width="640" />
        ) : (
          <GarlandPicture id={festival.id} />
        )}
      </div>
      <div className="start-page-card__text">
        <p className={`start-page-state start-page-state--${mood}`}>{say(told)}</p>
        <h2 className="start-page-card__title">
          <a href={`/admin/collections/festivals/${festival.id}`}>{title}</a>
        </h2>
        <p className="start-page-card__facts">
          {say(when)}
          {festival.place !== '' && <span> · {festival.place}</span>}
        </p>
        {mood !== 'done' && <Completeness percentage={festival.percentage} say={say} />}
        <p className="start-page-soft">{say(next)}</p>
        <p className="start-page-card__do">
          <a
            aria-label={`${say(button)}: ${title}`}
            className={
              mood === 'changed' || mood === 'calm'
                ? 'start-page-button'
                : 'start-page-button start-page-button--quiet'
            }
            href={`/admin/collections/festivals/${festival.id}#review`}
          >
            {say(button)}
          </a>
          {festival.address !== null && (
            <a className="start-page-more" href={festival.address}>
              {say(words('Bekijk op de site', 'See it on the site'))}
            </a>
          )}
        </p>
      </div>
    </article>
  )
}

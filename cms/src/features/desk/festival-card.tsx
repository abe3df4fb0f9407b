import { words } from '#i18n/words.ts'

import type { Say } from './desk-language.rules.ts'
import { GarlandPicture } from './garland-picture.tsx'
import { standingOf, type OwnFestival } from './own-festivals.rules.ts'
import { dayInWords } from './waiting.rules.ts'

type FestivalCardProps = {
  readonly festival: OwnFestival
  readonly now: Date
  readonly say: Say
}

const Completeness = ({ percentage, say }: { percentage: number; say: Say }) => (
  <p className="desk-percentage">
    <span aria-hidden="true" className="desk-percentage__bar">
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
    <article aria-label={title} className="desk-card">
      <div className="desk-card__picture">
        {festival.picture ? (
          <img alt="" height="400" loading="lazy" src={festival.picture.url} width="640" />
        ) : (
          <GarlandPicture id={festival.id} />
        )}
      </div>
      <div className="desk-card__text">
        <p className={`desk-state desk-state--${mood}`}>{say(told)}</p>
        <h2 className="desk-card__title">
          <a href={`/admin/collections/festivals/${festival.id}`}>{title}</a>
        </h2>
        <p className="desk-card__facts">
          {say(when)}
          {festival.place !== '' && <span> · {festival.place}</span>}
        </p>
        {mood !== 'done' && <Completeness percentage={festival.percentage} say={say} />}
        <p className="desk-soft">{say(next)}</p>
        <p className="desk-card__do">
          <a
            aria-label={`${say(button)}: ${title}`}
            className={
              mood === 'changed' || mood === 'calm' ? 'desk-button' : 'desk-button desk-button--quiet'
            }
            href={`/admin/collections/festivals/${festival.id}#review`}
          >
            {say(button)}
          </a>
          {festival.address !== null && (
            <a className="desk-more" href={festival.address}>
              {say(words('Bekijk op de site', 'See it on the site'))}
            </a>
          )}
        </p>
      </div>
    </article>
  )
}

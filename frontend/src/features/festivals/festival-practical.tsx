import type { ReactElement } from 'react'

import { PlaceMap } from '#gazetteer/place-map.tsx'
import { townOf } from '#gazetteer/places.rules.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Words } from '#ui/words.tsx'

import type { FestivalView } from './festival.view.ts'

type Props = { readonly view: FestivalView; readonly locale: Locale }

/** The place, how to join, and practical facts about access. */
export const FestivalPractical = ({ view, locale }: Props): ReactElement => {
  const t = translator(locale)
  return (
    <div className="practical">
      <div className="practical__where">
        <Where view={view} locale={locale} />
        <Registration view={view} locale={locale} />
      </div>
      {view.practical.length > 0 && (
        <section className="practical__facts" aria-labelledby="for-whom">
          <h2 id="for-whom">{t('festival.forWhom')}</h2>
          <dl>
            {view.practical.map(({ heading, answer, sentences, note }) => (
              <div key={heading}>
                <dt>{heading}</dt>
                {answer !== null && <dd className="practical__answer">{answer}</dd>}
                {sentences.map((sentence) => (
                  <dd key={sentence}>{sentence}</dd>
                ))}
                {note !== null && (
                  <dd>
                    <Words text={note} locale={locale} />
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}

const Where = ({ view, locale }: Props): ReactElement | null => {
  const { venue } = view.festival
  const t = translator(locale)
  if (venue === null) return null
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t('festival.where')}</h2>
      <p className="address p-location h-card" lang="nl" dir="ltr">
        <strong className="p-name">{venue.name}</strong>
        {venue.street !== null && venue.street !== venue.name && (
          <>
            <br />
            <span className="p-street-address">{venue.street}</span>
          </>
        )}
        <br />
        {venue.postcode !== null && (
          <>
            <span className="p-postal-code">{venue.postcode}</span>{' '}
          </>
        )}
        <span className="p-locality">{townOf(venue)}</span>
      </p>
      {venue.latitude !== null && venue.longitude !== null && (
        <PlaceMap
          point={{ latitude: venue.latitude, longitude: venue.longitude }}
          province={venue.province}
          label={t('festival.mapLabel', { place: townOf(venue) })}
        />
      )}
      {venue.directions !== null && <Words text={venue.directions} locale={locale} as="p" />}
      {view.mapHref !== null && (
        <details className="route">
          <summary>{t('festival.route')}</summary>
          <p>{t('festival.routeHow')}</p>
          <p>
            <a href={view.mapHref} rel="noreferrer external">
              {t('festival.routeGo')}
            </a>
          </p>
        </details>
      )}
    </section>
  )
}

const Registration = ({ view, locale }: Props): ReactElement | null => {
  const { registration } = view.festival
  const t = translator(locale)
  if (view.registration === 'closed') return null
  return (
    <div className="practical__join">
      {view.registration === 'link' && <p>{t('festival.registerHow')}</p>}
      {view.registration === 'none' && registration.note === null && <p>{t('festival.noRegistration')}</p>}
      {registration.note !== null && <Words text={registration.note} locale={locale} as="p" />}
      {registration.url !== null && (
        <p>
          <a className="button" href={registration.url} rel="noreferrer">
            {t('festival.register')}
          </a>
        </p>
      )}
    </div>
  )
}

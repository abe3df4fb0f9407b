import type { ReactElement } from 'react'

import { FestivalLine } from '#features/festivals/festival-entry.part.tsx'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Picture } from '#ui/picture.tsx'
import { Words } from '#ui/words.tsx'

import type { HomeView } from './home.view.ts'

type Props = { readonly view: HomeView; readonly locale: Locale }

/** A portrait, the headline that introduces the person, and the next festival. */
export const HomeHero = ({ view, locale }: Props): ReactElement => {
  const { hero } = view.home
  return (
    <div className="hero">
      <div className="hero__words">
        <Words text={hero.headline} locale={locale} as="h1" className="hero__headline" />
        {hero.text !== null && <Words text={hero.text} locale={locale} as="p" className="lead" />}
        <NextFestival view={view} locale={locale} />
      </div>
      {hero.portrait !== null && (
        <div className="hero__person">
          <div className="hero__portrait hanging">
            <Picture
              picture={hero.portrait}
              locale={locale}
              sizes="(min-width: 62rem) 28rem, 88vw"
              className="cover"
              first
            />
          </div>
          {view.story !== null && (
            <p className="hero__story">
              <a className="arrow-link" href={view.story.href}>
                <Words text={view.story.label} locale={locale} />
              </a>
            </p>
          )}
        </div>
      )}
    </div>
  )
}

const NextFestival = ({ view, locale }: Props): ReactElement => {
  const t = translator(locale)
  const { actionLabel } = view.home.hero
  return (
    <section className="invitation" aria-labelledby="next">
      <h2 className="invitation__heading" id="next">
        {t('home.next')}
      </h2>
      {view.next === null ? (
        <p>{t('home.noNext')}</p>
      ) : (
        <FestivalLine entry={view.next} locale={locale} heading="h3" withMonth withPicture={false} />
      )}
      <p className="invitation__action">
        <a className="button" href={view.festivalsHref}>
          {actionLabel === null ? t('home.allFestivals') : <Words text={actionLabel} locale={locale} />}
        </a>
      </p>
    </section>
  )
}

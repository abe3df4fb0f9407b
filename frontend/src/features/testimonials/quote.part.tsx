import type { ReactElement } from 'react'

import type { Testimonial } from '#cms/models/testimonial.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { DemoTag } from '#ui/demo-note.tsx'
import { Picture } from '#ui/picture.tsx'
import { languageMark, Words } from '#ui/words.tsx'

type Props = {
  readonly testimonial: Testimonial
  readonly locale: Locale
  readonly size: 'large' | 'small'
  /** Whether to link to the quote's festival; not on the page of that festival. */
  readonly withFestival?: boolean
}

/** A quote with the name of the person. */
export const Quote = ({ testimonial, locale, size, withFestival = false }: Props): ReactElement => {
  const { quote, attribution, role, municipality, festival, picture, demo } = testimonial
  const t = translator(locale)
  const { lang, dir } = languageMark(quote.lang, locale)
  return (
    <figure className={`quote quote--${size}`}>
      <blockquote lang={lang} dir={dir}>
        <p>{quote.value}</p>
      </blockquote>
      <figcaption className="quote__by">
        {picture !== null && (
          <span className="quote__face">
            <Picture picture={picture} locale={locale} sizes="4.5rem" className="cover" decorative />
          </span>
        )}
        <span>
          <strong lang="nl">{attribution}</strong>
          {role !== null && (
            <>
              {t('text.separator')}
              <Words text={role} locale={locale} />
            </>
          )}
          {municipality !== null && (
            <>
              {t('text.separator')}
              <bdi lang="nl">{municipality}</bdi>
            </>
          )}{' '}
          <DemoTag demo={demo} locale={locale} />
          {withFestival && festival !== null && (
            <span className="quote__festival">
              <a href={pathTo('festival', locale, festival.slug)}>
                {t('testimonial.festival', { festival: festival.title.value })}
              </a>
            </span>
          )}
        </span>
      </figcaption>
    </figure>
  )
}

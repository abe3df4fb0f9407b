import type { ReactElement } from 'react'

import type { Festival } from '#cms/models/festival.ts'
import { embedPath } from '#features/embed/embed-choice.rules.ts'
import { frameMarkup } from '#features/embed/oembed.rules.ts'
import { documentPath } from '#i18n/document-paths.ts'
import { directionOf, locales, type Locale } from '#i18n/locales.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { languageName, translator } from '#i18n/t.ts'
import { definePage, found, notFound, type Frame, type ViewContext } from '#site/page.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Section } from '#ui/section.tsx'

import { promotionOf, shortText } from './promotion.rules.ts'

type InOneLanguage = {
  readonly locale: Locale
  readonly name: string
  readonly poster: string
  readonly image: string
  readonly text: string
}

type View = {
  readonly festival: Festival
  readonly languages: readonly InOneLanguage[]
  readonly snippet: string
}

type Data = { readonly festival: Festival; readonly inEach: readonly (readonly [Locale, Festival])[] }

const kitView = ({ festival, inEach }: Data, { locale, siteUrl, settings }: ViewContext): View => ({
  festival,
  languages: inEach.map(([one, translated]) => ({
    locale: one,
    name: languageName(one, locale),
    poster: documentPath('poster', one, festival.slug),
    image: documentPath('shareImage', one, festival.slug),
    text: shortText(promotionOf(translated, { locale: one, siteUrl, site: settings.name })),
  })),
  snippet: frameMarkup({
    url: siteUrl + embedPath({ festival: festival.slug }, locale),
    title: festival.title.value,
    width: '100%',
    height: 320,
  }),
})

const KitPage = ({ view, frame }: { readonly view: View; readonly frame: Frame }): ReactElement => {
  const { locale } = frame
  const { festival } = view
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <div className="column">
        <Breadcrumb
          crumbs={[{ label: festival.title.value, href: pathTo('festival', locale, festival.slug) }]}
          locale={locale}
        />
      </div>
      <PageHeader
        title={t('promotion.title')}
        intro={t('promotion.intro', { title: festival.title.value })}
      />
      <div className="column close-sections">
        {view.languages.map((one) => (
          <Section key={one.locale} id={`kit-${one.locale}`} title={one.name} locale={locale}>
            <OneLanguage one={one} page={locale} />
          </Section>
        ))}
        <Section id="kit-embed" title={t('promotion.embed')} locale={locale}>
          <textarea
            className="field__input snippet"
            rows={4}
            dir="ltr"
            readOnly
            aria-labelledby="kit-embed"
            defaultValue={view.snippet}
          />
        </Section>
      </div>
    </Document>
  )
}

const OneLanguage = ({ one, page }: { readonly one: InOneLanguage; readonly page: Locale }): ReactElement => {
  const t = translator(page)
  return (
    <div className="kit">
      <p>
        <a className="button" href={one.poster}>
          {t('promotion.poster')}
        </a>
      </p>
      <figure className="figure">
        <a href={one.image}>
          <img
            className="figure__image"
            src={one.image}
            width="1200"
            height="630"
            alt={t('promotion.imageAlt')}
            loading="lazy"
          />
        </a>
        <figcaption className="figure__caption">{t('promotion.image')}</figcaption>
      </figure>
      <div className="field">
        <label className="field__label" htmlFor={`text-${one.locale}`}>
          {t('promotion.text')}
        </label>
        <textarea
          className="field__input kit__text"
          id={`text-${one.locale}`}
          rows={8}
          lang={one.locale}
          dir={directionOf(one.locale)}
          readOnly
          defaultValue={one.text}
        />
      </div>
    </div>
  )
}

export const promotionKitPage = definePage({
  path: paths.promotion,
  records: 'festivals',
  load: async ({ queries, params }) => {
    const slug = params['slug'] ?? ''
    const festival = await queries.festival(slug)
    if (festival === null) return notFound
    const inEach = await Promise.all(
      locales.map(
        async (locale) => [locale, (await queries.inLanguage(locale).festival(slug)) ?? festival] as const,
      ),
    )
    return found({ festival, inEach })
  },
  view: kitView,
  head: ({ festival }, { locale }) => ({
    title: `${translator(locale)('promotion.title')}: ${festival.title.value}`,
    noindex: true,
  }),
  Page: KitPage,
})

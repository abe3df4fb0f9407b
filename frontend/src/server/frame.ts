import { directionOf, type Locale } from '#i18n/locales.ts'
import { translationsOf } from '#i18n/translations.ts'
import { fillPath, paths, withQuery, type PathPerLocale } from '#i18n/paths.ts'
import type { Assets, Frame, Head, ViewContext } from '#site/page.ts'

type FrameOptions = {
  readonly context: ViewContext
  readonly patterns: PathPerLocale
  readonly head: Head
  readonly assets: Assets
  readonly preview: Frame['preview']
}

/** What stands around a page: its own address, those of its translations, the language switch. */
export const frameOf = ({ context, patterns, head, assets, preview }: FrameOptions): Frame => {
  const { locale, now, siteUrl, path, params, query, settings, signUp } = context
  const canonicalQuery = pick(query, head.canonicalQuery ?? [])
  const addressIn = (one: Locale): string => fillPath(patterns[one], params)
  const absolute = (one: Locale): string => siteUrl + withQuery(addressIn(one), canonicalQuery)
  const translations = translationsOf(head.translatedIn)
  const isTranslated = translations.includes(locale)
  return {
    locale,
    now,
    siteUrl,
    path,
    settings,
    signUp,
    // Dutch text within words of another language is of use to its reader, and no page of its own to a search engine.
    head: isTranslated ? head : { ...head, noindex: true },
    assets,
    preview,
    direction: directionOf(locale),
    canonical: absolute(locale),
    alternates: isTranslated ? translations.map((one) => ({ locale: one, url: absolute(one) })) : [],
    switchTo: perLocale((one) => withQuery(addressIn(one), query)),
  }
}

/** What stands around an error page: it has no address of its own, so the switch leads home. */
export const errorFrame = (
  context: Omit<ViewContext, 'params' | 'query' | 'signUp'>,
  assets: Assets,
): Frame => ({
  ...context,
  signUp: null,
  assets,
  direction: directionOf(context.locale),
  head: { title: null, noindex: true },
  canonical: null,
  alternates: [],
  switchTo: paths.home,
  preview: null,
})

const perLocale = (build: (locale: Locale) => string): Record<Locale, string> => ({
  nl: build('nl'),
  en: build('en'),
  ar: build('ar'),
})

const pick = (query: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)))

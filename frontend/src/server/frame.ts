import { directionOf, inEachLocale, type Locale } from '#i18n/locales.ts'
import { fillPath, paths, withQuery, type PathPerLocale } from '#i18n/paths.ts'
import { translationsOf } from '#i18n/translations.ts'
import type { Assets, Frame, Head, ViewContext } from '#site/page.ts'

type FrameOptions = {
  readonly context: ViewContext
  readonly patterns: PathPerLocale
  readonly head: Head
  readonly assets: Assets
  readonly preview: Frame['preview']
}

/** The data around a page: its own address, the addresses of its translations, the language switch. */
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
    // A Dutch text on a page in another language helps readers, but search engines must not index it as another page.
    head: isTranslated ? head : { ...head, noindex: true },
    assets,
    preview,
    direction: directionOf(locale),
    canonical: absolute(locale),
    alternates: isTranslated ? translations.map((one) => ({ locale: one, url: absolute(one) })) : [],
    switchTo: inEachLocale((one) => withQuery(addressIn(one), query)),
  }
}

/** The data around an error page: it has no address of its own, so the language switch leads to the home page. */
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

const pick = (query: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)))

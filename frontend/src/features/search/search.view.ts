import type { FestivalOutline, RecordOutline, Texts } from '#cms/models/outline.ts'
import { findPlace, placesLike } from '#gazetteer/find-place.rules.ts'
import { dayInWords } from '#i18n/dates.ts'
import { contentLocales } from '#i18n/languages.ts'
import { contentLocaleOf, type Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import type { NamedLink } from '#site/named-link.ts'
import type { ViewContext } from '#site/page.ts'

import { marked, searchFor, type Hit } from './search-index.rules.ts'

export type SearchData = {
  readonly text: string
  readonly festivals: readonly FestivalOutline[]
  readonly organisations: readonly RecordOutline[]
  readonly stories: readonly RecordOutline[]
  readonly pages: readonly RecordOutline[]
}

export type Marked = { readonly parts: ReturnType<typeof marked>; readonly lang: Locale }

export type Result = {
  readonly id: string
  readonly href: string
  readonly kind: string
  readonly flag: 1 | 2 | 3 | 4
  readonly title: Marked
  readonly text: Marked | null
  readonly facts: readonly string[]
}

export type SearchView = {
  readonly text: string
  readonly summary: string | null
  /** That not all that was typed has been searched for. */
  readonly cut: string | null
  readonly results: readonly Result[]
  /** The pages of the places with this name. */
  readonly places: readonly NamedLink[]
}

const flags = { festival: 1, organisation: 3, story: 4, page: 2 } as const

/** As many signs as the field takes; an address can hold more. */
const most = 80

/** The results of a search in one language. */
export const searchView = (
  { text: typed, ...sources }: SearchData,
  { locale, now }: ViewContext,
): SearchView => {
  const t = translator(locale)
  const text = typed
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
  if (text === '') return { text, summary: null, cut: null, results: [], places: [] }
  const results = searchFor(text, sources, { locale, today: now.toISOString().slice(0, 10) }).map((hit) =>
    resultOf(hit, locale),
  )
  return {
    text,
    results,
    summary:
      results.length === 0
        ? t('search.none', { query: text })
        : t('search.results', { count: results.length, query: text }),
    cut: typed.length > most ? t('search.cut', { count: most }) : null,
    places: placesNamed(text, locale),
  }
}

/** The pages of the municipalities or the province that this name may mean. */
const placesNamed = (text: string, locale: Locale): readonly NamedLink[] => {
  const t = translator(locale)
  const found = findPlace(text)
  const pageOf = (place: string, slug: string) => ({
    label: t('place.title', { place }),
    href: pathTo('festivalsIn', locale, slug),
  })
  switch (found.kind) {
    case 'unknown':
      return []
    case 'province':
      return [pageOf(t(`province.${found.province}`), found.province)]
    case 'several':
      return placesLike(text).map(({ name, slug }) => pageOf(name, slug))
    case 'place': {
      const { name, slug } = found.place.municipality
      return found.isGuess ? [] : [pageOf(name, slug)]
    }
  }
}

const inBest = (texts: Texts, locale: Locale): { value: string; lang: Locale } | null => {
  for (const lang of [contentLocaleOf(locale), ...contentLocales]) {
    const value = texts[lang]
    if (value !== undefined) return { value, lang }
  }
  return null
}

const resultOf = (hit: Hit, locale: Locale): Result => {
  const title = inBest(hit.title, locale) ?? { value: hit.slug, lang: 'nl' as const }
  const text = inBest(hit.text, locale)
  return {
    id: hit.id,
    href: pathTo(hit.kind, locale, hit.slug),
    kind: translator(locale)(`search.kind.${hit.kind}`),
    flag: flags[hit.kind],
    title: { parts: marked(title.value, hit.terms), lang: title.lang },
    text: text === null ? null : { parts: marked(shorten(text.value), hit.terms), lang: text.lang },
    facts: [
      ...(hit.place === null ? [] : [hit.place]),
      ...(hit.day === null ? [] : [dayInWords(hit.day, locale)]),
    ],
  }
}

const longest = 160

const shorten = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`

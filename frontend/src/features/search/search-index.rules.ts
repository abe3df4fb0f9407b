import type { FestivalOutline, RecordOutline, Texts } from '#cms/models/outline.ts'
import { contentLocales } from '#i18n/languages.ts'
import { contentLocaleOf, type Locale } from '#i18n/locales.ts'

import { foldWord, indexWords, type Fields, type WordIndex } from './word-index.rules.ts'
import { searchWords } from './word-search.rules.ts'

export type FoundKind = 'festival' | 'organisation' | 'story' | 'page'

/** A search result in one language. */
export type Findable = {
  readonly id: string
  readonly kind: FoundKind
  readonly slug: string
  readonly title: Texts
  readonly text: Texts
  readonly place: string | null
  readonly day: string | null
}

export type Hit = Findable & { readonly terms: readonly string[] }

type Sources = {
  readonly festivals: readonly FestivalOutline[]
  readonly organisations: readonly RecordOutline[]
  readonly stories: readonly RecordOutline[]
  readonly pages: readonly RecordOutline[]
}

/** The records that can be found, by their number in the index: one kind after the other. */
const findableAt = (
  { festivals, organisations, stories, pages }: Sources,
  number: number,
): Findable | null => {
  const festival = festivals[number]
  if (festival !== undefined) return ofFestival(festival)
  let rest = number - festivals.length
  for (const [kind, records] of [
    ['organisation', organisations],
    ['story', stories],
    ['page', pages],
  ] as const) {
    const record = records[rest]
    if (record !== undefined) return ofRecord(kind, record)
    rest -= records.length
  }
  return null
}

const ofFestival = ({ id, slug, title, summary, venue, start }: FestivalOutline): Findable => ({
  id: `festival:${id}`,
  kind: 'festival',
  slug,
  title,
  text: summary,
  place: venue?.municipality ?? null,
  day: start?.day ?? null,
})

const ofRecord = (kind: FoundKind, { id, slug, title, text, municipality }: RecordOutline): Findable => ({
  id: `${kind}:${id}`,
  kind,
  slug,
  title,
  text,
  place: municipality,
  day: null,
})

/** The fields to search: the place, the title in each language, and the text that a page in each language shows. */
const fieldsOf = (place: string | null, title: Texts, text: Texts): Fields => [
  place ?? '',
  ...contentLocales.flatMap((locale) => [title[locale] ?? '', text[locale] ?? text.nl ?? '']),
]

/**
 * A title may match in any language, because visitors may know it in another one; a text only matches in the language
 * in which it is shown. For equal titles, the language counts less than whether the festival is past.
 */
const weightsIn = (locale: Locale): readonly number[] => [
  2,
  ...contentLocales.flatMap((one) => (one === contentLocaleOf(locale) ? [3, 1] : [2, 0])),
]

const build = ({ festivals, organisations, stories, pages }: Sources): WordIndex =>
  indexWords([
    ...festivals.map(({ title, summary, venue }) => fieldsOf(venue?.municipality ?? null, title, summary)),
    ...[organisations, stories, pages].flatMap((records) =>
      records.map(({ municipality, title, text }) => fieldsOf(municipality, title, text)),
    ),
  ])

/** Keyed by the list of festivals, so that an index does not keep an old list in memory. */
const kept = new WeakMap<Sources['festivals'], Sources & { readonly index: WordIndex }>()

/** The index of all languages, built again only when an answer of the CMS changes. */
const indexOf = (sources: Sources): WordIndex => {
  const before = kept.get(sources.festivals)
  const names = ['organisations', 'stories', 'pages'] as const
  if (before !== undefined && names.every((name) => before[name] === sources[name])) return before.index
  const index = build(sources)
  kept.set(sources.festivals, { ...sources, index })
  return index
}

const most = 40

/** The results, best first. All words must match, with some tolerance; if no record has all words, some of them. */
export const searchFor = (
  text: string,
  sources: Sources,
  { locale, today }: { readonly locale: Locale; readonly today: string },
): readonly Hit[] => {
  // Upcoming festivals count more than past ones.
  const document = (number: number): number =>
    (sources.festivals[number]?.start?.day ?? today) < today ? 0.6 : 1
  const weighing = { fields: weightsIn(locale), document }
  return searchWords(indexOf(sources), text, { weighing, most }).flatMap(({ number, terms }) => {
    const findable = findableAt(sources, number)
    return findable === null ? [] : [{ ...findable, terms }]
  })
}

/** A text in parts; parts with `isHit` are the words that were found. */
export const marked = (text: string, terms: readonly string[]) => {
  const wanted = new Set(terms)
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ part, isHit: wanted.has(foldWord(part)) }))
}

import MiniSearch from 'minisearch'
import type { FestivalOutline, RecordOutline, Texts } from '#cms/models/outline.ts'
import { locales, type Locale } from '#i18n/locales.ts'

export type FoundKind = 'festival' | 'organisation' | 'story' | 'page'

/** Something that can be found, as it shows among the results of one language. */
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

/** A word as it is compared: without capitals, accents, and the vowel signs and variants of Arabic. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replace(/^ال(?=.{3})/, '')

type Sources = {
  readonly festivals: readonly FestivalOutline[]
  readonly organisations: readonly RecordOutline[]
  readonly stories: readonly RecordOutline[]
  readonly pages: readonly RecordOutline[]
}

const ofRecord =
  (kind: FoundKind) =>
  ({ id, slug, title, text, municipality }: RecordOutline): Findable => ({
    id: `${kind}:${id}`,
    kind,
    slug,
    title,
    text,
    place: municipality,
    day: null,
  })

const findables = ({ festivals, organisations, stories, pages }: Sources): readonly Findable[] => [
  ...festivals.map(({ id, slug, title, summary, venue, start }): Findable => ({
    id: `festival:${id}`,
    kind: 'festival',
    slug,
    title,
    text: summary,
    place: venue?.municipality ?? null,
    day: start?.day ?? null,
  })),
  ...organisations.map(ofRecord('organisation')),
  ...stories.map(ofRecord('story')),
  ...pages.map(ofRecord('page')),
]

const allOf = (texts: Texts, but: Locale): string =>
  locales
    .filter((locale) => locale !== but)
    .map((locale) => texts[locale] ?? '')
    .join(' ')

const build = (sources: Sources, locale: Locale) => {
  const documents = findables(sources)
  const index = new MiniSearch<Findable>({
    fields: ['title', 'place', 'text', 'elsewhere'],
    extractField: (document, field) => {
      if (field === 'title') return document.title[locale] ?? document.title.nl ?? ''
      if (field === 'text') return document.text[locale] ?? document.text.nl ?? ''
      if (field === 'place') return document.place ?? ''
      // A visitor may know the name of something in another language than the page's.
      return field === 'id' ? document.id : allOf(document.title, locale)
    },
    processTerm: (term) => foldWord(term) || null,
  })
  index.addAll(documents)
  const byId = new Map(documents.map((document) => [document.id, document]))
  return { index, byId }
}

type Built = { readonly sources: Sources; readonly index: ReturnType<typeof build> }

const kept = new Map<Locale, Built>()

/** The index of one language, made once of what the CMS said and again when it says something else. */
const indexOf = (sources: Sources, locale: Locale): ReturnType<typeof build> => {
  const before = kept.get(locale)
  const names = ['festivals', 'organisations', 'stories', 'pages'] as const
  if (before !== undefined && names.every((name) => before.sources[name] === sources[name]))
    return before.index
  const index = build(sources, locale)
  kept.set(locale, { sources, index })
  return index
}

const most = 40

/** What fits a search, the best first. All words must fit, each forgivingly; when nothing does, some of them. */
export const searchFor = (
  text: string,
  sources: Sources,
  { locale, today }: { readonly locale: Locale; readonly today: string },
): readonly Hit[] => {
  const { index, byId } = indexOf(sources, locale)
  const options = {
    boost: { title: 3, place: 2, elsewhere: 1.5 },
    fuzzy: (term: string) => (term.length < 4 ? false : 0.25),
    prefix: (term: string) => term.length > 1,
    maxFuzzy: 2,
    // What is still to come matters more than what was.
    boostDocument: (id: unknown) => ((byId.get(String(id))?.day ?? today) < today ? 0.6 : 1),
  }
  const strict = index.search(text, { ...options, combineWith: 'AND' })
  const results = strict.length > 0 ? strict : index.search(text, { ...options, combineWith: 'OR' })
  return results.slice(0, most).flatMap(({ id, terms }) => {
    const document = byId.get(String(id))
    return document === undefined ? [] : [{ ...document, terms }]
  })
}

/** A text in parts; `isHit` parts are the words that were found. */
export const marked = (text: string, terms: readonly string[]) => {
  const wanted = new Set(terms)
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ part, isHit: wanted.has(foldWord(part)) }))
}

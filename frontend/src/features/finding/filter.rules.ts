import { tidyLine } from '@welkom-hier/writing/text.rules.ts'
import * as v from 'valibot'

import { province, spokenLanguage, type Province } from '#cms/models/places.ts'
import { municipalityBySlug, municipalityNowOf } from '#gazetteer/places.rules.ts'

import { isDay, isWhen, type When } from './period.rules.ts'

export const facts = [
  'free',
  'children',
  'wheelchair',
  'interpreter',
  'hearingloop',
  'quietroom',
  'transport',
] as const

export type Fact = (typeof facts)[number]
export type SpokenLanguage = v.InferOutput<typeof spokenLanguage>

/** The filters of a list of festivals. Null and an empty list mean no filter. */
export type Filter = {
  readonly when: When | null
  readonly from: string | null
  readonly to: string | null
  readonly province: Province | null
  /** The slug of a municipality. */
  readonly place: string | null
  readonly language: SpokenLanguage | null
  readonly kind: 'festival' | 'activity' | null
  readonly facts: readonly Fact[]
  /** A postcode or the name of a place, as the visitor typed it. */
  readonly near: string | null
  readonly page: number
}

type Query = Readonly<Record<string, string>>

/** The query parameters of a list; others are ignored. */
export const filterParameters = [
  'when',
  'from',
  'to',
  'province',
  'place',
  'language',
  'kind',
  'near',
  'page',
  ...facts,
]

const orAbsent = <T>(schema: v.GenericSchema<string, T>) =>
  v.fallback(v.optional(v.nullable(schema), null), null)

const one = v.literal('1')

const querySchema = v.object({
  when: orAbsent(v.pipe(v.string(), v.check(isWhen))),
  from: orAbsent(v.pipe(v.string(), v.check(isDay))),
  to: orAbsent(v.pipe(v.string(), v.check(isDay))),
  province: v.fallback(v.nullish(province, null), null),
  place: orAbsent(
    v.pipe(
      v.string(),
      v.transform((slug) => (municipalityBySlug(slug) ?? municipalityNowOf(slug))?.slug ?? ''),
      v.nonEmpty(),
    ),
  ),
  language: v.fallback(v.nullish(spokenLanguage, null), null),
  kind: v.fallback(v.nullish(v.picklist(['festival', 'activity']), null), null),
  near: orAbsent(
    v.pipe(
      v.string(),
      // What can't be a place is kept, and cut when it is too long: the list says that it knows no such place.
      v.transform((text) =>
        tidyLine(text)
          .slice(0, 60)
          .replace(/\p{Cs}$/u, '')
          .trim(),
      ),
      v.nonEmpty(),
    ),
  ),
  page: orAbsent(v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/))),
})

/** Reads the filters from a query. Invalid values are left out: the visitor gets a list, never an error. */
export const readFilter = (query: Query): Filter => {
  const read = v.parse(querySchema, query)
  const isRange = read.from !== null || read.to !== null
  const to = read.from !== null && read.to !== null && read.to < read.from ? null : read.to
  return {
    ...read,
    to,
    when: isRange ? null : read.when,
    facts: facts.filter((fact) => v.is(one, query[fact])),
    page: read.page === null ? 1 : Number(read.page),
  }
}

/** The one canonical query of a filter: parameters in a fixed order, without empty ones. */
export const filterQuery = (filter: Filter): Query => {
  const { facts: asked, page, ...texts } = filter
  const all: Record<string, string | null> = {
    ...texts,
    page: page === 1 ? null : String(page),
    ...Object.fromEntries(asked.map((fact) => [fact, '1'])),
  }
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
  return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The address of a list with these filters. */
export const filterAddress = (path: string, filter: Filter): string => {
  const search = new URLSearchParams(filterQuery(filter)).toString()
  return search === '' ? path : `${path}?${search}`
}

/** Whether a query is written in the form of `filterQuery`. */
export const isCanonical = (query: Query): boolean => {
  const canonical = filterQuery(readFilter(query))
  const names = Object.keys(query)
  return (
    names.length === Object.keys(canonical).length && names.every((name) => query[name] === canonical[name])
  )
}

/** A single chosen filter, which the visitor can remove. */
export type Choice =
  | { readonly name: 'when' | 'range' | 'province' | 'place' | 'language' | 'kind' | 'near' }
  | { readonly name: 'fact'; readonly fact: Fact }

/** All chosen filters, one by one. */
export const choicesOf = (filter: Filter): readonly Choice[] => {
  const names = (['near', 'when', 'province', 'place', 'language', 'kind'] as const).filter(
    (name) => filter[name] !== null,
  )
  const range = filter.from === null && filter.to === null ? [] : [{ name: 'range' as const }]
  return [
    ...names.map((name) => ({ name })),
    ...range,
    ...filter.facts.map((fact) => ({ name: 'fact' as const, fact })),
  ]
}

/** The filters without one of them, on the first page. */
export const without = (filter: Filter, choice: Choice): Filter => {
  switch (choice.name) {
    case 'range':
      return { ...filter, from: null, to: null, page: 1 }
    case 'fact':
      return { ...filter, facts: filter.facts.filter((fact) => fact !== choice.fact), page: 1 }
    default:
      return { ...filter, [choice.name]: null, page: 1 }
  }
}

/** No filters. */
export const noFilter: Filter = readFilter({})

/** Whether a list with these filters is cached: only common choices are, so that the cache stays small. */
export const isCommon = (filter: Filter): boolean => {
  if (filter.near !== null || filter.from !== null || filter.to !== null) return false
  // Far pages of a list and months in another century are rarely requested.
  return (
    choicesOf(filter).length <= 1 &&
    (filter.when === null || !filter.when.startsWith('20')) &&
    filter.page <= 50
  )
}

import * as v from 'valibot'
import { province, spokenLanguage, type Province } from '#cms/models/places.ts'
import { municipalityBySlug } from '#gazetteer/places.rules.ts'
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

/** What a visitor looks for. Null and an empty list ask for nothing. */
export type Filter = {
  readonly when: When | null
  readonly from: string | null
  readonly to: string | null
  readonly province: Province | null
  /** The address of a municipality. */
  readonly place: string | null
  readonly language: SpokenLanguage | null
  readonly kind: 'festival' | 'activity' | null
  readonly facts: readonly Fact[]
  /** A postcode or the name of a place, as it was typed. */
  readonly near: string | null
  readonly page: number
}

type Query = Readonly<Record<string, string>>

/** The parameters of a list; others are not seen. */
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
      v.check((slug) => municipalityBySlug(slug) !== null),
    ),
  ),
  language: v.fallback(v.nullish(spokenLanguage, null), null),
  kind: v.fallback(v.nullish(v.picklist(['festival', 'activity']), null), null),
  near: orAbsent(
    v.pipe(
      v.string(),
      // What is too long to be a place is cut rather than dropped: the list says that it knows no such place.
      v.transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 60).trim()),
      v.regex(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\s.,'’()-]{1,59}$/u),
    ),
  ),
  page: orAbsent(v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/))),
})

/** Reads what is asked. What makes no sense is left out: a visitor gets a list, never an error. */
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

/** The one query of a filter: parameters in order, nothing that asks for nothing. */
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

/** The address of a list with a filter. */
export const filterAddress = (path: string, filter: Filter): string => {
  const search = new URLSearchParams(filterQuery(filter)).toString()
  return search === '' ? path : `${path}?${search}`
}

/** Whether a query is written as `filterQuery` writes it. */
export const isCanonical = (query: Query): boolean => {
  const canonical = filterQuery(readFilter(query))
  const names = Object.keys(query)
  return (
    names.length === Object.keys(canonical).length && names.every((name) => query[name] === canonical[name])
  )
}

/** A single choice of a filter, which can be taken away. */
export type Choice =
  | { readonly name: 'when' | 'range' | 'province' | 'place' | 'language' | 'kind' | 'near' }
  | { readonly name: 'fact'; readonly fact: Fact }

/** Everything a filter asks for, one by one. */
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

/** The filter without one of its choices, on its first page. */
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

/** Asks for nothing. */
export const noFilter: Filter = readFilter({})

/** Whether a list with this filter is worth keeping: only what many visitors ask, so that keeping stays bounded. */
export const isCommon = (filter: Filter): boolean => {
  if (filter.near !== null || filter.from !== null || filter.to !== null) return false
  // A far page of a list, or a month of another century, is nothing that many ask for.
  return (
    choicesOf(filter).length <= 1 &&
    (filter.when === null || !filter.when.startsWith('20')) &&
    filter.page <= 50
  )
}

import { cut } from '@welkom-hier/writing/cut.rules.ts'
import { readDay, type DayReading, type ReadAs } from '@welkom-hier/writing/read-day.rules.ts'
import { tidyLine } from '@welkom-hier/writing/text.rules.ts'
import * as v from 'valibot'

import { province, spokenLanguage, type Province } from '#cms/models/places.ts'
import { municipalityBySlug, municipalityNowOf } from '#gazetteer/places.rules.ts'

import { isWhen, type When } from './period.rules.ts'

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

/** A day or a period in the address that the list can't use, as it was typed: the list says so. */
export type WrongDay = {
  readonly name: 'from' | 'to' | 'when'
  readonly typed: string
  readonly reading:
    Extract<DayReading, { kind: 'refused' }> | { readonly why: 'before'; readonly from: string }
}

/** The filters of a list of festivals. Null and an empty list mean no filter. */
export type Filter = {
  readonly when: When | null
  readonly from: string | null
  readonly to: string | null
  readonly wrongDays: readonly WrongDay[]
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

/** What can't be a place or a day is kept, and cut when it is too long: the list says that it knows no such thing. */
const typed = orAbsent(
  v.pipe(
    v.string(),
    v.transform((text) => cut(tidyLine(text), 60).trim()),
    v.nonEmpty(),
  ),
)

const querySchema = v.object({
  when: typed,
  from: typed,
  to: typed,
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
  near: typed,
  page: orAbsent(v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/))),
})

/**
 * Reads the filters from a query. Invalid values are left out: the visitor gets a list, never an error. Of a day that
 * can't be read, the list says so.
 */
export const readFilter = (query: Query, as: ReadAs): Filter => {
  const read = v.parse(querySchema, query)
  const { wrongDays, ...days } = readDays(read, as)
  return {
    ...read,
    ...days,
    wrongDays,
    facts: facts.filter((fact) => v.is(one, query[fact])),
    page: read.page === null ? 1 : Number(read.page),
  }
}

type Typed = { readonly from: string | null; readonly to: string | null; readonly when: string | null }

/** The days and the period of a query; a last day before the first is not used. */
const readDays = (typedIn: Typed, as: ReadAs): Pick<Filter, 'from' | 'to' | 'when' | 'wrongDays'> => {
  const wrongDays: WrongDay[] = []
  const day = (name: 'from' | 'to'): string | null => {
    const text = typedIn[name]
    if (text === null) return null
    const reading = readDay(text, as)
    if (reading.kind === 'day') return reading.day
    wrongDays.push({ name, reading, typed: text })
    return null
  }
  const [from, last] = [day('from'), day('to')]
  const isBefore = from !== null && last !== null && last < from
  if (isBefore) wrongDays.push({ name: 'to', reading: { from, why: 'before' }, typed: last })
  const { when } = typedIn
  const isRange = from !== null || last !== null
  if (when !== null && !isWhen(when) && !isRange)
    wrongDays.push({ name: 'when', reading: { kind: 'refused', why: 'unreadable' }, typed: when })
  return {
    from,
    to: isBefore ? null : last,
    when: when !== null && isWhen(when) && !isRange ? when : null,
    wrongDays,
  }
}

/** The one canonical query of a filter: parameters in a fixed order, without empty ones. */
export const filterQuery = (filter: Filter): Query => {
  const { facts: asked, page, wrongDays, ...texts } = filter
  const all: Record<string, string | null> = {
    ...texts,
    ...Object.fromEntries(wrongDays.map(({ name, typed: text }) => [name, text])),
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
export const isCanonical = (query: Query, as: ReadAs): boolean => {
  const canonical = filterQuery(readFilter(query, as))
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
      return { ...filter, from: null, to: null, wrongDays: [], page: 1 }
    case 'fact':
      return { ...filter, facts: filter.facts.filter((fact) => fact !== choice.fact), page: 1 }
    default:
      return { ...filter, [choice.name]: null, page: 1 }
  }
}

/** No filters. */
export const noFilter: Filter = readFilter({}, { today: '' })

/** Whether a list with these filters is cached: only common choices are, so that the cache stays small. */
export const isCommon = (filter: Filter): boolean => {
  if (filter.near !== null || filter.from !== null || filter.to !== null) return false
  if (filter.wrongDays.length > 0) return false
  // Far pages of a list and months in another century are rarely requested.
  return (
    choicesOf(filter).length <= 1 &&
    (filter.when === null || !filter.when.startsWith('20')) &&
    filter.page <= 50
  )
}

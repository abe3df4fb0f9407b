import type { FestivalOutline } from '#cms/models/outline.ts'

import { municipalityOf } from './festival-location.rules.ts'
import { facts, type Fact } from './filter.rules.ts'

/** A filter of the form; each practical fact is a filter of its own. */
export type Dimension = 'when' | 'province' | 'place' | 'language' | 'kind' | Fact

export const dimensions: readonly Dimension[] = ['when', 'province', 'place', 'language', 'kind', ...facts]

/** A value of a filter that at least one festival matches. */
export type Option = { readonly dimension: Dimension; readonly value: string }

type Indexed = {
  readonly festival: FestivalOutline
  /** The options that the festival matches, as positions in the list of all options. */
  readonly fits: readonly number[]
}

export type FestivalIndex = {
  readonly festivals: readonly Indexed[]
  readonly options: readonly Option[]
  /** The position of an option; -1 when no festival matches it. */
  readonly placeOf: (dimension: Dimension, value: string) => number
}

const known = new WeakMap<readonly FestivalOutline[], FestivalIndex>()

/** The options that each festival of a list matches, computed once for as long as the list is kept. */
export const festivalIndex = (all: readonly FestivalOutline[]): FestivalIndex => {
  const before = known.get(all)
  if (before !== undefined) return before
  const index = build(all)
  known.set(all, index)
  return index
}

const build = (all: readonly FestivalOutline[]): FestivalIndex => {
  const options: Option[] = []
  const places = new Map<string, number>()
  const placeFor = (option: Option): number => {
    const key = keyOf(option.dimension, option.value)
    const place = places.get(key) ?? options.push(option) - 1
    places.set(key, place)
    return place
  }
  const festivals = all.map((festival) => ({ festival, fits: optionsOf(festival).map(placeFor) }))
  return {
    festivals,
    options,
    placeOf: (dimension, value) => places.get(keyOf(dimension, value)) ?? -1,
  }
}

const keyOf = (dimension: Dimension, value: string): string => `${dimension} ${value}`

const optionsOf = (festival: FestivalOutline): readonly Option[] => {
  const { kind, practical, venue } = festival
  const municipality = municipalityOf(festival)
  const fit = (dimension: Dimension, values: Iterable<string>): readonly Option[] =>
    [...new Set(values)].map((value) => ({ dimension, value }))
  return [
    ...fit('when', monthsOf(festival)),
    ...fit('province', venue?.province == null ? [] : [venue.province]),
    ...fit('place', municipality === null ? [] : [municipality.slug]),
    ...fit('language', practical.languages),
    ...fit('kind', [kind]),
    ...facts.filter((fact) => hasFact(festival, fact)).map((fact) => ({ dimension: fact, value: fact })),
  ]
}

/** The months of its first and last day, as `2026-12`. */
const monthsOf = ({ start, end }: FestivalOutline): readonly string[] =>
  start === null ? [] : [start.day.slice(0, 7), (end ?? start).day.slice(0, 7)]

const hasFact = ({ practical }: FestivalOutline, fact: Fact): boolean => {
  switch (fact) {
    case 'free':
      return practical.admission === 'free'
    case 'children':
      return practical.children
    case 'wheelchair':
      return practical.wheelchair
    case 'interpreter':
      return practical.interpreter
    case 'hearingloop':
      return practical.hearingLoop
    case 'quietroom':
      return practical.quietRoom
    case 'transport':
      return practical.publicTransport
  }
}

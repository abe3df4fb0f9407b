import type { FestivalOutline } from '#cms/models/outline.ts'
import type { Point } from '#gazetteer/known-places.rules.ts'

import { dimensions, festivalIndex, type Dimension, type FestivalIndex } from './festival-index.rules.ts'
import { kilometresTo } from './festival-location.rules.ts'
import { facts, type Fact, type Filter } from './filter.rules.ts'
import { isDuring, periodOf, type Period } from './period.rules.ts'

export type Which = 'upcoming' | 'past'

/** The number of festivals for each value of one filter, while all other filters stay the same. */
export type Counts = {
  readonly when: ReadonlyMap<string, number>
  readonly province: ReadonlyMap<string, number>
  readonly place: ReadonlyMap<string, number>
  readonly language: ReadonlyMap<string, number>
  readonly kind: ReadonlyMap<string, number>
  readonly facts: ReadonlyMap<Fact, number>
  /** The number of festivals without this filter. */
  readonly without: ReadonlyMap<Dimension, number>
}

export type FoundFestivals = {
  readonly festivals: readonly FestivalOutline[]
  readonly counts: Counts
}

type Asked = {
  readonly which: Which
  readonly filter: Filter
  readonly now: Date
  /** The calendar day of `now` in the Netherlands. */
  readonly today: string
  /** The point from which distances are measured. */
  readonly near: Point | null
}

type Indexed = FestivalIndex['festivals'][number]

/** Finds festivals and counts the options, in one pass over all festivals. */
export const findFestivals = (all: readonly FestivalOutline[], asked: Asked): FoundFestivals => {
  const { which, filter, today, near } = asked
  const index = festivalIndex(all)
  const tally = startTally(index, today)
  const failedBy = askedBy(filter, today, index)
  const festivals: FestivalOutline[] = []
  // Whole minutes, as in every question to the CMS about time.
  const minute = Math.floor(asked.now.getTime() / 60_000) * 60_000
  for (const indexed of index.festivals) {
    const { festival } = indexed
    if (festival.end === null || festival.end.at > minute !== (which === 'upcoming')) continue
    const failed = failedBy(indexed)
    if (failed === 'several') continue
    if (failed === null) festivals.push(festival)
    tally.count(indexed, failed)
  }
  if (which === 'past') festivals.reverse()
  return {
    festivals: near === null ? festivals : nearestFirst(festivals, near),
    counts: tally.counts(festivals.length),
  }
}

const nearestFirst = (festivals: readonly FestivalOutline[], near: Point): readonly FestivalOutline[] =>
  festivals
    .map((festival) => ({ festival, far: kilometresTo(festival, near) }))
    .sort((a, b) => a.far - b.far)
    .map(({ festival }) => festival)

/** Gives the one filter that a festival does not match, `several`, or null when it matches all. */
const askedBy = (filter: Filter, today: string, index: FestivalIndex) => {
  const checks: (readonly [Dimension, (indexed: Indexed) => boolean])[] = []
  const period: Period = filter.when === null ? filter : periodOf(filter.when, today)
  if (period.from !== null || period.to !== null)
    checks.push(['when', ({ festival }) => isFestivalDuring(festival, period)])
  const wanted = [
    ...(['province', 'place', 'language', 'kind'] as const).map((name) => [name, filter[name]] as const),
    ...filter.facts.map((fact) => [fact, fact] as const),
  ]
  for (const [dimension, value] of wanted) {
    if (value === null) continue
    const option = index.placeOf(dimension, value)
    checks.push([dimension, ({ fits }) => fits.includes(option)])
  }
  return (indexed: Indexed): Dimension | 'several' | null => {
    let failed: Dimension | null = null
    for (const [dimension, holds] of checks) {
      if (holds(indexed)) continue
      if (failed !== null) return 'several'
      failed = dimension
    }
    return failed
  }
}

const isFestivalDuring = ({ start, end }: FestivalOutline, period: Period): boolean => {
  const first = start?.day ?? ''
  return isDuring(first, end?.day ?? first, period)
}

/** Counts festivals per option. Options are numbers, because this runs for every festival of the site. */
const startTally = ({ options }: FestivalIndex, today: string) => {
  const fitting = new Uint32Array(options.length)
  const failing = new Map<Dimension, number>()
  const named = ['weekend', 'month'].map((when) => ({ when, period: periodOf(when, today), count: 0 }))
  return {
    /** Counts a festival for all its options, or only for the options of the one filter that it does not match. */
    count: ({ festival, fits }: Indexed, only: Dimension | null): void => {
      if (only !== null) failing.set(only, (failing.get(only) ?? 0) + 1)
      for (const place of fits)
        if (only === null || options[place]?.dimension === only) fitting[place] = (fitting[place] ?? 0) + 1
      if (only !== null && only !== 'when') return
      for (const one of named) if (isFestivalDuring(festival, one.period)) one.count += 1
    },
    counts: (found: number): Counts => {
      const counted = options.flatMap((option, place) => {
        const count = fitting[place] ?? 0
        return count === 0 ? [] : [{ ...option, count }]
      })
      const of = (dimension: Dimension) =>
        counted.filter((one) => one.dimension === dimension).map((one) => [one.value, one.count] as const)
      const periods = named.flatMap(({ when, count }) => (count === 0 ? [] : [[when, count] as const]))
      const without = dimensions.map((one) => [one, found + (failing.get(one) ?? 0)] as const)
      return {
        when: new Map([...periods, ...of('when')]),
        province: new Map(of('province')),
        place: new Map(of('place')),
        language: new Map(of('language')),
        kind: new Map(of('kind')),
        facts: new Map(facts.flatMap((fact) => of(fact).map(([, count]) => [fact, count] as const))),
        without: new Map(without.filter(([, count]) => count > 0)),
      }
    },
  }
}

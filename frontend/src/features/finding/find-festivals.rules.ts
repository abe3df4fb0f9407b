import type { FestivalOutline } from '#cms/models/outline.ts'
import type { Point } from '#gazetteer/places.rules.ts'
import { dimensions, festivalIndex, type Dimension, type FestivalIndex } from './festival-index.rules.ts'
import { facts, type Fact, type Filter } from './filter.rules.ts'
import { isDuring, periodOf, type Period } from './period.rules.ts'
import { kilometresTo } from './festival-location.rules.ts'

export type Which = 'upcoming' | 'past'

/** How many there would be with another answer to one question, all other answers staying as they are. */
export type Counts = {
  readonly when: ReadonlyMap<string, number>
  readonly province: ReadonlyMap<string, number>
  readonly place: ReadonlyMap<string, number>
  readonly language: ReadonlyMap<string, number>
  readonly kind: ReadonlyMap<string, number>
  readonly facts: ReadonlyMap<Fact, number>
  /** How many there would be without an answer to the question. */
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
  /** The calendar day that `now` is in the Netherlands. */
  readonly today: string
  /** The place near which to look. */
  readonly near: Point | null
}

type Indexed = FestivalIndex['festivals'][number]

/** Finds festivals and counts the options, in one walk along all of them. */
export const findFestivals = (all: readonly FestivalOutline[], asked: Asked): FoundFestivals => {
  const { which, filter, today, near } = asked
  const index = festivalIndex(all)
  const tally = startTally(index, today)
  const failedBy = askedBy(filter, today, index)
  const festivals: FestivalOutline[] = []
  // Time goes by in whole minutes here as in every question about it.
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

/** The question that a festival answers differently than asked: none, one, or more than that. */
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

/** Counts festivals by the options that they fit; as numbers, because it does so for every festival there is. */
const startTally = ({ options }: FestivalIndex, today: string) => {
  const fitting = new Uint32Array(options.length)
  const failing = new Map<Dimension, number>()
  const named = ['weekend', 'month'].map((when) => ({ when, period: periodOf(when, today), count: 0 }))
  return {
    /** Counts a festival for every question that has options, or for the only one that it answers differently. */
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

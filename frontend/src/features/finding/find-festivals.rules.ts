import type { FestivalOutline } from '#cms/models/outline.ts'
import {
  kilometresApart,
  municipalityBySlug,
  municipalityNamed,
  type Municipality,
  type Point,
} from '#features/places/places.rules.ts'
import { facts, type Fact, type Filter } from './filter.rules.ts'
import { isDuring, periodOf, type Period } from './period.rules.ts'

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

export type Found = {
  readonly festivals: readonly FestivalOutline[]
  /** Kilometres from the place that was asked for, by festival. */
  readonly distances: ReadonlyMap<string, number>
  readonly counts: Counts
}

type Dimension = 'when' | 'province' | 'place' | 'language' | 'kind' | Fact

type Asked = {
  readonly which: Which
  readonly filter: Filter
  readonly now: Date
  /** The calendar day that `now` is in the Netherlands. */
  readonly today: string
  /** The place near which to look. */
  readonly near: Point | null
}

/** Finds festivals and counts the options, in one walk along all of them. */
export const findFestivals = (all: readonly FestivalOutline[], asked: Asked): Found => {
  const { which, filter, today, near } = asked
  const failedBy = askedBy(filter, today)
  const counts = startCounts()
  const periods: Named = [
    ['weekend', periodOf('weekend', today)],
    ['month', periodOf('month', today)],
  ]
  const festivals: FestivalOutline[] = []
  // Time goes by in whole minutes here as in every question about it.
  const minute = Math.floor(asked.now.getTime() / 60_000) * 60_000
  for (const festival of all) {
    if (festival.end === null || festival.end.at > minute !== (which === 'upcoming')) continue
    const failed = failedBy(festival)
    if (failed === 'several') continue
    if (failed === null) festivals.push(festival)
    count(counts, festival, failed, periods)
  }
  for (const dimension of dimensions) addTo(counts.without, dimension, festivals.length)
  if (which === 'past') festivals.reverse()
  return near === null
    ? { festivals, distances: new Map(), counts }
    : { ...nearestFirst(festivals, near), counts }
}

const nearestFirst = (festivals: readonly FestivalOutline[], near: Point) => {
  const measured = festivals.map((festival) => ({ festival, far: distanceOf(festival, near) }))
  measured.sort((a, b) => a.far - b.far)
  return {
    festivals: measured.map(({ festival }) => festival),
    distances: new Map(measured.map(({ festival, far }) => [festival.id, far])),
  }
}

/** The question that a festival answers differently than asked: none, one, or more than that. */
const askedBy = (filter: Filter, today: string) => {
  const period: Period = filter.when === null ? filter : periodOf(filter.when, today)
  const hasPeriod = period.from !== null || period.to !== null
  const checks: (readonly [Dimension, (festival: FestivalOutline) => boolean])[] = []
  if (hasPeriod)
    checks.push([
      'when',
      ({ start, end }) => isDuring(start?.day ?? '', end?.day ?? start?.day ?? '', period),
    ])
  if (filter.province !== null) checks.push(['province', ({ venue }) => venue?.province === filter.province])
  if (filter.place !== null)
    checks.push(['place', (festival) => municipalityOf(festival)?.slug === filter.place])
  const { language } = filter
  if (language !== null) checks.push(['language', ({ practical }) => practical.languages.includes(language)])
  if (filter.kind !== null) checks.push(['kind', ({ kind }) => kind === filter.kind])
  for (const fact of filter.facts) checks.push([fact, (festival) => hasFact(festival, fact)])
  return (festival: FestivalOutline): Dimension | 'several' | null => {
    let failed: Dimension | null = null
    for (const [dimension, holds] of checks) {
      if (holds(festival)) continue
      if (failed !== null) return 'several'
      failed = dimension
    }
    return failed
  }
}

const startCounts = () => ({
  when: new Map<string, number>(),
  province: new Map<string, number>(),
  place: new Map<string, number>(),
  language: new Map<string, number>(),
  kind: new Map<string, number>(),
  facts: new Map<Fact, number>(),
  without: new Map<Dimension, number>(),
})

const addTo = <Key>(counts: Map<Key, number>, key: Key, more: number): void => {
  if (more > 0) counts.set(key, (counts.get(key) ?? 0) + more)
}

const add = <Key>(counts: Map<Key, number>, key: Key): void => addTo(counts, key, 1)

const dimensions = ['when', 'province', 'place', 'language', 'kind', ...facts] as const

/** Counts a festival for every question that has options, or for the only one that it answers differently. */
const count = (
  counts: ReturnType<typeof startCounts>,
  festival: FestivalOutline,
  only: Dimension | null,
  periods: Named,
): void => {
  for (const dimension of only === null ? dimensions : [only]) {
    if (only !== null) add(counts.without, dimension)
    switch (dimension) {
      case 'when':
        for (const option of periodsOf(festival, periods)) add(counts.when, option)
        break
      case 'province':
        if (festival.venue?.province != null) add(counts.province, festival.venue.province)
        break
      case 'place': {
        const municipality = municipalityOf(festival)
        if (municipality !== null) add(counts.place, municipality.slug)
        break
      }
      case 'language':
        for (const language of festival.practical.languages) add(counts.language, language)
        break
      case 'kind':
        add(counts.kind, festival.kind)
        break
      default:
        if (hasFact(festival, dimension)) add(counts.facts, dimension)
    }
  }
}

type Named = readonly (readonly [string, Period])[]

const periodsOf = ({ start, end }: FestivalOutline, periods: Named): readonly string[] => {
  const first = start?.day ?? ''
  const last = end?.day ?? first
  const named = periods.filter(([, period]) => isDuring(first, last, period)).map(([when]) => when)
  const [month, lastMonth] = [first.slice(0, 7), last.slice(0, 7)]
  if (month === '') return named
  return month === lastMonth ? [...named, month] : [...named, month, lastMonth]
}

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
      return Object.keys(practical.publicTransport).length > 0
  }
}

const municipalityKnown = new WeakMap<FestivalOutline, Municipality | null>()

/** The municipality that a festival is in, if it names one of the Netherlands. */
export const municipalityOf = (festival: FestivalOutline): Municipality | null => {
  const known = municipalityKnown.get(festival)
  if (known !== undefined) return known
  const { venue } = festival
  const municipality = venue === null ? null : municipalityNamed(venue.municipality, venue.province)
  municipalityKnown.set(festival, municipality)
  return municipality
}

/** Where a festival is: its own point, else the middle of its municipality. */
export const pointOf = (festival: FestivalOutline): Point | null => {
  const { venue } = festival
  if (venue !== null && venue.latitude !== null && venue.longitude !== null)
    return { latitude: venue.latitude, longitude: venue.longitude }
  return municipalityOf(festival)?.point ?? null
}

const distanceOf = (festival: FestivalOutline, near: Point): number => {
  const point = pointOf(festival)
  return point === null ? Infinity : kilometresApart(near, point)
}

/** The name of the municipality with this address. */
export const placeName = (slug: string): string => municipalityBySlug(slug)?.name ?? slug

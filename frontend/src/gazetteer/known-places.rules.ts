import * as v from 'valibot'

import { province, type Province } from '#cms/models/places.ts'

import { placeExonyms } from './exonyms.rules.ts'
import frisian from './frisian-names.json' with { type: 'json' }
import limburgish from './limburgish-names.json' with { type: 'json' }
import type { Merger } from './mergers.rules.ts'
import { foldName } from './place-names.rules.ts'

/** A point on earth, in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number }

export type Municipality = {
  readonly name: string
  readonly slug: string
  readonly province: Province
  /** The middle of its postcode areas. */
  readonly point: Point
}

/** A village, town or municipality. */
export type KnownPlace = {
  readonly name: string
  readonly point: Point
  readonly municipality: Municipality
  /** The number of its postcode areas; those of the whole municipality when it has the name of it. */
  readonly size: number
}

export type PostcodeArea = {
  readonly town: string
  readonly point: Point
  readonly municipality: Municipality
}

/** Where a municipality that ended is now. */
export type Merged = { readonly name: string; readonly year: number; readonly now: readonly Municipality[] }

export type KnownPlaces = {
  readonly municipalities: readonly Municipality[]
  readonly byPostcode: ReadonlyMap<string, PostcodeArea>
  /** The places with a name, in the form of `foldName`; the largest first, one in each municipality. */
  readonly byName: ReadonlyMap<string, readonly KnownPlace[]>
  /** The names that a visitor may have misspelt: not those in Frisian and Limburgish, which are too much like others. */
  readonly guessable: ReadonlySet<string>
  readonly mergedByName: ReadonlyMap<string, Merged>
}

const tableSchema = v.array(
  v.object({ name: v.string(), province, places: v.record(v.string(), v.string()) }),
)

type Row = v.InferOutput<typeof tableSchema>[number]
type Names = Map<string, KnownPlace[]>

/** Reads the table of places, with the mergers that took effect after its day. */
export const readPlaces = (table: unknown, mergers: readonly Merger[]): KnownPlaces => {
  const byPostcode = new Map<string, PostcodeArea>()
  const names: Names = new Map()
  const municipalities = afterMergers(v.parse(tableSchema, table), mergers).map((row) =>
    learnMunicipality(row, names, byPostcode),
  )
  const mergedByName = learnMerged(mergers, municipalities, names)
  learnOtherNames(placeExonyms, null, names)
  const guessable = new Set(names.keys())
  learnOtherNames(frisian.names, 'friesland', names)
  learnOtherNames(limburgish.names, 'limburg', names)
  for (const places of names.values()) places.sort((a, b) => b.size - a.size)
  return { municipalities, byPostcode, byName: names, guessable, mergedByName }
}

/** The rows of the table, with the villages of a municipality that has ended since in the one that it became. */
const afterMergers = (rows: readonly Row[], mergers: readonly Merger[]): readonly Row[] => {
  const now = new Map(rows.map((row) => [row.name, row]))
  for (const { were, now: became } of mergers)
    for (const name of were) {
      const ended = now.get(name)
      if (ended === undefined) continue
      if (became.length > 1) throw new Error(`Give each village of ${name} its municipality in the table`)
      now.delete(name)
      const [into] = became
      now.set(into, {
        name: into,
        province: now.get(into)?.province ?? ended.province,
        places: { ...ended.places, ...now.get(into)?.places },
      })
    }
  return [...now.values()]
}

const learnMunicipality = (row: Row, names: Names, byPostcode: Map<string, PostcodeArea>): Municipality => {
  const towns = Object.entries(row.places).map(([town, text]) => ({ town, areas: readAreas(text) }))
  const points = towns.flatMap(({ areas }) => areas.map(({ point }) => point))
  const { name, province: inProvince } = row
  const municipality = { name, slug: slugOf(name), province: inProvince, point: middle(points) }
  for (const { town, areas } of towns) {
    for (const { postcode, point } of areas) byPostcode.set(postcode, { town, point, municipality })
    const point = middle(areas.map((area) => area.point))
    learn(names, town, { name: town, point, municipality, size: areas.length })
  }
  const called = bareName(name)
  // A town with the name of its municipality keeps its own point.
  const town = names.get(foldName(called))?.find((place) => place.municipality === municipality)
  learn(names, called, { name, point: municipality.point, municipality, ...town, size: points.length })
  return municipality
}

/** Each municipality has one place with a name: the largest. */
const learn = (names: Names, name: string, place: KnownPlace): void => {
  const key = foldName(name)
  const known = names.get(key) ?? []
  const same = known.find(({ municipality }) => municipality === place.municipality)
  if (same !== undefined && same.size > place.size) return
  names.set(key, [...known.filter((one) => one !== same), place])
}

/** A municipality that ended is called by its town of that name, else by the municipality that it became. */
const learnMerged = (
  mergers: readonly Merger[],
  municipalities: readonly Municipality[],
  names: Names,
): ReadonlyMap<string, Merged> => {
  const current = new Map(municipalities.map((one) => [one.name, one]))
  const later = new Map(mergers.flatMap(({ were, now }) => were.map((name) => [name, now] as const)))
  const today = (name: string): readonly Municipality[] => {
    const here = current.get(name)
    return here === undefined ? (later.get(name) ?? []).flatMap(today) : [here]
  }
  return new Map(
    mergers.flatMap(({ on, were, now }) =>
      were.map((name) => {
        const merged = { name, year: Number(on.slice(0, 4)), now: now.flatMap(today) }
        if (merged.now.length === 0) throw new Error(`${name} has become no municipality of the table`)
        const known = names.get(foldName(name)) ?? []
        if (!known.some(({ municipality }) => merged.now.includes(municipality)))
          for (const municipality of merged.now)
            learn(names, name, { ...municipality, municipality, size: sizeOfMerged })
        return [foldName(name), merged] as const
      }),
    ),
  )
}

/** A municipality that ended was larger than a village elsewhere with its name. */
const sizeOfMerged = 4

const learnOtherNames = (
  otherNames: Readonly<Record<string, readonly string[]>>,
  inProvince: Province | null,
  names: Names,
): void => {
  for (const [name, others] of Object.entries(otherNames)) {
    const all = (names.get(foldName(name)) ?? []).toSorted((a, b) => b.size - a.size)
    const meant =
      inProvince === null
        ? all.slice(0, 1)
        : all.filter(({ municipality }) => municipality.province === inProvince)
    if (meant.length === 0) throw new Error(`No place has the name ${name}`)
    for (const other of others) for (const place of meant) learn(names, other, place)
  }
}

/** The name without its suffix: "Bergen" for the municipalities in Limburg and in Noord-Holland. */
export const bareName = (name: string): string => name.replace(/ \(.*\)$/, '')

/** Municipalities with the name of a province: in addresses, the province keeps the plain name. */
const slugOf = (name: string): string => {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'.()]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return v.is(province, slug) ? `gemeente-${slug}` : slug
}

type Area = { readonly postcode: string; readonly point: Point }

const readAreas = (text: string): readonly Area[] =>
  text.split(' ').map((area) => {
    const [postcode = '', latitude, longitude] = area.split(':')
    return { postcode, point: { latitude: Number(latitude), longitude: Number(longitude) } }
  })

const middle = (points: readonly Point[]): Point => {
  const mean = (read: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + read(point), 0) / Math.max(1, points.length)
  return { latitude: mean((point) => point.latitude), longitude: mean((point) => point.longitude) }
}

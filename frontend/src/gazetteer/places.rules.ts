import * as v from 'valibot'

import { placeSlug, province, provinces, type Province } from '#cms/models/places.ts'
import { locales } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { placeExonyms, provinceExonyms } from './exonyms.rules.ts'
import netherlands from './netherlands.json' with { type: 'json' }
import { foldName, lettersApart, lettersForgiven } from './place-names.rules.ts'

/** A point on earth, in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number }

export type Municipality = {
  readonly name: string
  readonly slug: string
  readonly province: Province
  /** The middle of its postcode areas. */
  readonly point: Point
}

/** A place that a visitor can name: a postcode area, a village or town, a municipality. */
export type Place = {
  readonly label: string
  readonly point: Point
  readonly municipality: Municipality
}

export type FoundPlace =
  | { readonly kind: 'place'; readonly place: Place; readonly isGuess: boolean }
  | { readonly kind: 'province'; readonly province: Province }
  /** No place has this name; `suggestions` are similar names. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] }

const dataSchema = v.array(v.object({ name: v.string(), province, places: v.record(v.string(), v.string()) }))

const middle = (points: readonly Point[]): Point => {
  const mean = (read: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + read(point), 0) / Math.max(1, points.length)
  return { latitude: mean((point) => point.latitude), longitude: mean((point) => point.longitude) }
}

type Area = { readonly postcode: string; readonly point: Point }

const readAreas = (text: string): readonly Area[] =>
  text.split(' ').map((area) => {
    const [postcode = '', latitude, longitude] = area.split(':')
    return { postcode, point: { latitude: Number(latitude), longitude: Number(longitude) } }
  })

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

type Known = Place & { readonly size: number }

const build = () => {
  const municipalities: Municipality[] = []
  const byPostcode = new Map<string, Place>()
  const byName = new Map<string, Known>()
  const learn = (name: string, known: Known): void => {
    const key = foldName(name)
    if ((byName.get(key)?.size ?? 0) < known.size) byName.set(key, known)
  }
  for (const { name, province: inProvince, places } of v.parse(dataSchema, netherlands.municipalities)) {
    const towns = Object.entries(places).map(([town, text]) => ({ town, areas: readAreas(text) }))
    const point = middle(towns.flatMap(({ areas }) => areas.map((area) => area.point)))
    const municipality = { name, slug: slugOf(name), province: inProvince, point }
    municipalities.push(municipality)
    for (const { town, areas } of towns) {
      for (const { postcode, point: there } of areas)
        byPostcode.set(postcode, { label: `${postcode} ${town}`, point: there, municipality })
      const size = areas.length
      learn(town, { label: town, point: middle(areas.map((area) => area.point)), municipality, size })
    }
    // A municipality comes before a village elsewhere with its name; a town inside it with that name keeps its point.
    if (byName.get(foldName(name))?.municipality !== municipality)
      byName.set(foldName(name), { label: name, point, municipality, size: 1_000 })
  }
  for (const [name, others] of Object.entries(placeExonyms)) {
    const place = byName.get(foldName(name))
    if (place === undefined) throw new Error(`No place has the name ${name}`)
    // A village that really has this name keeps it.
    for (const other of others.map(foldName)) if (!byName.has(other)) byName.set(other, place)
  }
  return { municipalities, byPostcode, byName }
}

const { municipalities, byPostcode, byName } = build()

const bySlug = new Map(municipalities.map((one) => [one.slug, one]))

/** All municipalities of the Netherlands, by name. */
export const allMunicipalities: readonly Municipality[] = municipalities

/** The municipality with this address. */
export const municipalityBySlug = (slug: string): Municipality | null => bySlug.get(slug) ?? null

const byOwnName = new Map(municipalities.map((one) => [placeSlug(one.name), one]))

/**
 * The municipality with this name in calendars and feeds, where provinces have their own folder: "utrecht" is the city.
 */
export const municipalityCalled = (slug: string): Municipality | null => byOwnName.get(slug) ?? null

type Venue = { readonly municipality: string; readonly province: Province | null }

/** Whether a venue is in the place `slug` of calendars, feeds and embeds: a municipality, or a village in a record. */
export const isAtPlace = (venue: Venue | null, slug: string): boolean => {
  if (venue === null) return false
  if (placeSlug(venue.municipality) === slug) return true
  const municipality = municipalityCalled(slug)
  return municipality !== null && municipalityNamed(venue.municipality, venue.province) === municipality
}

/** The municipality of a record, which gives the municipality's own name or that of a village in it. */
export const municipalityNamed = (name: string, inProvince: Province | null): Municipality | null => {
  const found = byName.get(foldName(name))?.municipality
  if (found === undefined) return null
  if (inProvince === null || found.province === inProvince) return found
  return (
    municipalities.find((one) => one.province === inProvince && bareName(one) === foldName(name)) ?? found
  )
}

/** The name without its suffix: "bergen" for Bergen in Limburg and for Bergen in Noord-Holland. */
const bareName = ({ name }: Municipality): string => foldName(name.replace(/ \(.*\)$/, ''))

/** Its name in each language of the site, and the others. */
const namesOf = (one: Province): readonly string[] => [
  ...locales.map((locale) => translator(locale)(`province.${one}`)),
  ...provinceExonyms[one],
]

const provincesByName = new Map(
  provinces.flatMap((one) => namesOf(one).map((name) => [foldName(name), one] as const)),
)

/**
 * The province that a visitor names. A municipality with the same name comes first, unless the visitor writes that they
 * mean the province; a village does not come first.
 */
const provinceNamed = (folded: string): Province | undefined => {
  const said = /^(?:provincie|province of|مقاطعه) (.+)$|^(.+) province$/.exec(folded)
  const name = said?.[1] ?? said?.[2] ?? folded
  const place = byName.get(name)
  const isMunicipality = place !== undefined && foldName(place.municipality.name) === foldName(place.label)
  return said === null && isMunicipality ? undefined : provincesByName.get(name)
}

/** Finds the place for a postcode or a name, also when the name is spelt slightly differently. */
export const findPlace = (asked: string): FoundPlace => {
  const postcode = /^\s*([1-9]\d{3})\s?(?:[a-z]{2})?\b\s*$/i.exec(asked)?.[1]
  if (postcode !== undefined) return findPostcode(postcode)
  const folded = foldName(asked)
  const inProvince = provinceNamed(folded)
  if (inProvince !== undefined) return { kind: 'province', province: inProvince }
  const exact = byName.get(folded)
  if (exact !== undefined) return { kind: 'place', place: exact, isGuess: false }
  const near = namesLike(folded)
  const [best] = near
  return best !== undefined && best.apart <= lettersForgiven(folded)
    ? { kind: 'place', place: best.place, isGuess: true }
    : { kind: 'unknown', suggestions: [...new Set(near.map(({ place }) => place.label))].slice(0, 4) }
}

/** The municipalities that a visitor may mean by a name. */
export const placesLike = (asked: string): readonly Municipality[] => {
  const exact = byName.get(foldName(asked))
  const near = exact === undefined ? namesLike(foldName(asked)).map(({ place }) => place) : [exact]
  return [...new Set(near.map(({ municipality }) => municipality))].slice(0, 4)
}

/** A postcode area that is not in the table lies near the area with the closest number. */
const findPostcode = (postcode: string): FoundPlace => {
  const place = byPostcode.get(postcode)
  if (place !== undefined) return { kind: 'place', place, isGuess: false }
  for (let step = 1; step <= 9; step += 1)
    for (const neighbour of [Number(postcode) - step, Number(postcode) + step]) {
      const known = byPostcode.get(String(neighbour))
      if (known !== undefined) return { kind: 'place', place: known, isGuess: true }
    }
  return { kind: 'unknown', suggestions: [] }
}

const namesLike = (folded: string) => {
  if (folded.length < 3) return []
  const most = lettersForgiven(folded) + 1
  return [...byName]
    .map(([name, place]) => {
      const begins = folded.length >= 4 && name.startsWith(folded)
      return { place, apart: begins ? lettersForgiven(folded) : lettersApart(folded, name, most) }
    })
    .filter(({ apart }) => apart <= most)
    .sort((a, b) => a.apart - b.apart || b.place.size - a.place.size)
    .slice(0, 8)
}

const earthRadius = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The distance in a straight line, in kilometres. */
export const kilometresApart = (one: Point, other: Point): number => {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2
  const east = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  const both = north + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east
  return 2 * earthRadius * Math.asin(Math.sqrt(both))
}

/** The provinces that share a border with a province. */
export const neighbours: Readonly<Record<Province, readonly Province[]>> = {
  drenthe: ['groningen', 'friesland', 'overijssel'],
  flevoland: ['gelderland', 'utrecht', 'noord-holland', 'overijssel', 'friesland'],
  friesland: ['groningen', 'drenthe', 'overijssel', 'flevoland', 'noord-holland'],
  gelderland: ['overijssel', 'utrecht', 'noord-brabant', 'limburg', 'flevoland', 'zuid-holland'],
  groningen: ['drenthe', 'friesland'],
  limburg: ['noord-brabant', 'gelderland'],
  'noord-brabant': ['limburg', 'gelderland', 'zuid-holland', 'zeeland'],
  'noord-holland': ['zuid-holland', 'utrecht', 'flevoland', 'friesland'],
  overijssel: ['gelderland', 'drenthe', 'flevoland', 'friesland'],
  utrecht: ['zuid-holland', 'noord-holland', 'gelderland', 'flevoland'],
  zeeland: ['zuid-holland', 'noord-brabant'],
  'zuid-holland': ['noord-holland', 'utrecht', 'gelderland', 'noord-brabant', 'zeeland'],
}

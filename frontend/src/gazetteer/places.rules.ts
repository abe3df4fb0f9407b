import { placeSlug, type Province } from '#cms/models/places.ts'

import { provinceMeant, readAskedPlace, type PlacePart } from './asked-place.rules.ts'
import { bareName, readPlaces, type KnownPlace, type Municipality, type Point } from './known-places.rules.ts'
import { mergers } from './mergers.rules.ts'
import netherlands from './netherlands.json' with { type: 'json' }
import { foldName } from './place-names.rules.ts'

/** All places of the Netherlands. */
export const knownPlaces = readPlaces(netherlands.municipalities, mergers)

/** All municipalities of the Netherlands, by name. */
export const allMunicipalities: readonly Municipality[] = knownPlaces.municipalities

const bySlug = new Map(allMunicipalities.map((one) => [one.slug, one]))

/** The municipality with this address. */
export const municipalityBySlug = (slug: string): Municipality | null => bySlug.get(slug) ?? null

const mergedBySlug = new Map(
  [...knownPlaces.mergedByName.values()].map((one) => [placeSlug(one.name), one.now]),
)

/** The municipality that one with this address has become; null when it was split up. */
export const municipalityNowOf = (slug: string): Municipality | null => {
  const now = mergedBySlug.get(slug) ?? []
  return now.length === 1 ? (now[0] ?? null) : null
}

const byOwnName = new Map(allMunicipalities.map((one) => [placeSlug(one.name), one]))

/**
 * The municipality with this name in calendars and feeds, where provinces have their own folder: "utrecht" is the city.
 * The name of a municipality that ended is that of the one it became, so that nobody has to subscribe again.
 */
export const municipalityCalled = (slug: string): Municipality | null =>
  byOwnName.get(slug) ?? municipalityNowOf(slug)

type Venue = {
  readonly municipality: string
  readonly province: Province | null
}

/** Whether a venue is in the place `slug` of calendars, feeds and embeds: a municipality, or a village in a record. */
export const isAtPlace = (venue: Venue | null, slug: string): boolean => {
  if (venue === null) return false
  if (placeSlug(venue.municipality) === slug) return true
  const municipality = municipalityCalled(slug)
  return municipality !== null && municipalityNamed(venue.municipality, venue.province) === municipality
}

/** The municipality of a record, which gives the municipality's own name or that of a village in it. */
export const municipalityNamed = (name: string, inProvince: Province | null): Municipality | null => {
  const places = placesNamed(name)
  const inside = places.find(({ municipality }) => municipality.province === inProvince)
  return (inside ?? places[0])?.municipality ?? null
}

/** The places with exactly this name, the largest first; "Hengelo (Gld)" only those in Gelderland. */
export const placesNamed = (typed: string): readonly KnownPlace[] => {
  const { name, parts } = readAskedPlace(typed)
  const exact = knownPlaces.byName.get(foldName(name)) ?? []
  return exact.length > 0 ? exact : (parts.map(placesWithin).find(({ length }) => length > 0) ?? [])
}

/** The places with a name that lie in what is written behind it: a province or a municipality. */
export const placesWithin = ({ name, within }: PlacePart): readonly KnownPlace[] =>
  (knownPlaces.byName.get(foldName(name)) ?? []).filter(liesIn(within))

const liesIn = (within: string) => {
  const province = provinceMeant(within)
  const around = new Set(
    (knownPlaces.byName.get(foldName(within)) ?? []).map(({ municipality }) => municipality),
  )
  return ({ municipality }: KnownPlace): boolean =>
    municipality.province === province || around.has(municipality)
}

type Address = Venue & { readonly town: string | null; readonly postcode: string | null }

/**
 * The town of an address: "Hoogezand" for 9603 AE in Midden-Groningen. A record that names a town keeps it, and a
 * postcode outside the municipality of the record is not believed.
 */
export const townOf = ({ municipality, postcode, province, town }: Address): string => {
  if (town !== null) return town
  const own = municipalityNamed(municipality, province)
  if (own === null || isVillage(municipality, own)) return municipality
  const area = knownPlaces.byPostcode.get(readAskedPlace(postcode ?? '').postcode ?? '')
  return area?.municipality === own ? area.town : municipality
}

const isVillage = (name: string, own: Municipality): boolean =>
  foldName(name) !== foldName(bareName(own.name)) &&
  placesNamed(name).some((place) => place.municipality === own && foldName(place.name) === foldName(name))

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

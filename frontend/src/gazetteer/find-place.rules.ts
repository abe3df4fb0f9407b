import type { Province } from '#cms/models/places.ts'

import { provinceMeant, provinceSuffix, readAskedPlace, type AskedPlace } from './asked-place.rules.ts'
import {
  bareName,
  type KnownPlace,
  type Merged,
  type Municipality,
  type Point,
} from './known-places.rules.ts'
import { foldName, lettersApart, lettersForgiven } from './place-names.rules.ts'
import { knownPlaces, placesNamed, placesWithin } from './places.rules.ts'

/** A place that a visitor can name: a postcode area, a village or town, a municipality. */
export type Place = {
  readonly label: string
  readonly point: Point
  readonly municipality: Municipality
}

export type FoundPlace =
  | {
      readonly kind: 'place'
      readonly place: Place
      readonly isGuess: boolean
      /** The municipality of this name that ended. */
      readonly merged: Merged | null
      /** Smaller places with the same name, as `findPlace` takes them. */
      readonly others: readonly string[]
    }
  /** Places of about the same size have this name; `names` tells them apart, and `findPlace` takes them. */
  | { readonly kind: 'several'; readonly names: readonly string[]; readonly merged: Merged | null }
  | { readonly kind: 'province'; readonly province: Province }
  /** No place has this name; `suggestions` are similar names. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] }

/** Finds the place for a postcode or a name, also when the name is spelt slightly differently. */
export const findPlace = (typed: string): FoundPlace => {
  const asked = readAskedPlace(typed)
  const { name, postcode } = asked
  const area = postcode === null ? null : findPostcode(postcode)
  if (area !== null) return area
  const inProvince = provinceNamed(foldName(name))
  if (inProvince !== undefined) return { kind: 'province', province: inProvince }
  const exact = knownPlaces.byName.get(foldName(name)) ?? []
  if (exact.length > 0) return oneOf(exact, mergedOf(name, exact), false)
  return findWithin(asked) ?? findLike(foldName(name))
}

/** The municipalities that a visitor may mean by a name. */
export const placesLike = (asked: string): readonly Municipality[] => {
  const exact = placesNamed(asked)
  const near = exact.length === 0 ? namesLike(foldName(asked)).map(({ place }) => place) : exact
  return [...new Set(near.map(({ municipality }) => municipality))].slice(0, 4)
}

/** A place is taken without asking when it is this many times as large as the next one with its name. */
const clearlyLarger = 3

const oneOf = (places: readonly KnownPlace[], merged: Merged | null, isGuess: boolean): FoundPlace => {
  const names = places.map(distinctName)
  const [first, second] = places
  if (first === undefined) return { kind: 'unknown', suggestions: [] }
  if (second !== undefined && first.size < clearlyLarger * second.size)
    return { kind: 'several', names, merged: merged !== null && merged.now.length > 1 ? merged : null }
  return {
    kind: 'place',
    place: { label: first.name, point: first.point, municipality: first.municipality },
    isGuess,
    merged,
    others: names.slice(1),
  }
}

/** The name of a place, with its province or municipality when others have the name too. */
const distinctName = (place: KnownPlace): string => {
  const { municipality } = place
  const name = bareName(place.name)
  const namesakes = placesNamed(name)
  if (namesakes.length <= 1) return name
  const inProvince = namesakes.filter((other) => other.municipality.province === municipality.province)
  return `${name} (${inProvince.length === 1 ? provinceSuffix(municipality.province) : bareName(municipality.name)})`
}

/** The municipality of this name that ended, if one of these places is in what it became. */
const mergedOf = (name: string, [first]: readonly KnownPlace[]): Merged | null => {
  const merged = knownPlaces.mergedByName.get(foldName(name))
  return merged !== undefined && first !== undefined && merged.now.includes(first.municipality)
    ? merged
    : null
}

/** A name with what it lies in. What does not lie there is a guess: the place of that name, else where it should lie. */
const findWithin = ({ parts }: AskedPlace): FoundPlace | null => {
  for (const part of parts) {
    const inside = placesWithin(part)
    const [first] = inside
    if (first === undefined) continue
    const found = oneOf(inside, mergedOf(part.name, inside), false)
    return found.kind === 'place'
      ? { ...found, place: { ...found.place, label: distinctName(first) }, others: [] }
      : found
  }
  const [part] = parts
  if (part?.isSeparated !== true) return null
  const places = [placesNamed(part.name), placesNamed(part.within)].find(({ length }) => length > 0)
  return places === undefined ? null : oneOf(places, null, true)
}

/**
 * The province that a visitor names. A municipality with the same name comes first, unless the visitor writes that they
 * mean the province; a village does not come first.
 */
const provinceNamed = (folded: string): Province | undefined => {
  const said = /^(?:provincie|province of|مقاطعه) (.+)$|^(.+) province$/.exec(folded)
  const name = said?.[1] ?? said?.[2] ?? folded
  const [place] = placesNamed(name)
  const isMunicipality = place !== undefined && place.municipality.name === place.name
  // An abbreviation alone is no province: "L" and "Fr" are the beginning of many names.
  return (said === null && isMunicipality) || name.length < 4 ? undefined : provinceMeant(name)
}

/** A postcode area that is not in the table lies near the area with the closest number. */
const findPostcode = (postcode: string): FoundPlace | null => {
  const place = placeAt(postcode)
  if (place !== null) return { kind: 'place', place, isGuess: false, merged: null, others: [] }
  for (let step = 1; step <= 9; step += 1)
    for (const neighbour of [Number(postcode) - step, Number(postcode) + step]) {
      const near = placeAt(String(neighbour))
      if (near !== null) return { kind: 'place', place: near, isGuess: true, merged: null, others: [] }
    }
  return null
}

const placeAt = (postcode: string): Place | null => {
  const area = knownPlaces.byPostcode.get(postcode)
  if (area === undefined) return null
  return { label: `${postcode} ${area.town}`, point: area.point, municipality: area.municipality }
}

const findLike = (folded: string): FoundPlace => {
  const near = namesLike(folded)
  const [best] = near
  if (best !== undefined && best.apart <= lettersForgiven(folded))
    return oneOf([best.place], knownPlaces.mergedByName.get(best.name) ?? null, true)
  return { kind: 'unknown', suggestions: [...new Set(near.map(({ place }) => place.name))].slice(0, 4) }
}

/** Names that look like it: those that a guess may take, and suggestions, in which a long name has more letters wrong. */
const namesLike = (folded: string) => {
  if (folded.length < 3) return []
  const forgiven = lettersForgiven(folded)
  return [...knownPlaces.guessable]
    .flatMap((name) => {
      const [place] = knownPlaces.byName.get(name) ?? []
      if (place === undefined) return []
      const begins = folded.length >= 4 && name.startsWith(folded)
      const most = name[0] === folded[0] ? lettersSuggested(folded) : forgiven
      const apart = begins ? forgiven : lettersApart(folded, name, most)
      return apart <= most ? [{ name, place, apart }] : []
    })
    .sort((a, b) => a.apart - b.apart || b.place.size - a.place.size)
    .slice(0, 8)
}

const lettersSuggested = (name: string): number =>
  name.length < 7 ? lettersForgiven(name) : name.length < 12 ? 2 : 3

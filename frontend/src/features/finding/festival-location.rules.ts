import type { FestivalOutline } from '#cms/models/outline.ts'
import type { Municipality, Point } from '#gazetteer/known-places.rules.ts'
import { kilometresApart, municipalityBySlug, municipalityNamed } from '#gazetteer/places.rules.ts'

const municipalityKnown = new WeakMap<FestivalOutline, Municipality | null>()

/** The municipality of a festival, if its venue names one in the Netherlands. */
export const municipalityOf = (festival: FestivalOutline): Municipality | null => {
  const known = municipalityKnown.get(festival)
  if (known !== undefined) return known
  const { venue } = festival
  const municipality = venue === null ? null : municipalityNamed(venue.municipality, venue.province)
  municipalityKnown.set(festival, municipality)
  return municipality
}

/** The position of a festival: its own point, else the middle of its municipality. */
export const pointOf = (festival: FestivalOutline): Point | null => {
  const { venue } = festival
  if (venue !== null && venue.latitude !== null && venue.longitude !== null)
    return { latitude: venue.latitude, longitude: venue.longitude }
  return municipalityOf(festival)?.point ?? null
}

/** The distance to a festival in a straight line; infinite when its position is unknown. */
export const kilometresTo = (festival: FestivalOutline, from: Point): number => {
  const point = pointOf(festival)
  return point === null ? Infinity : kilometresApart(from, point)
}

/** The name of the municipality with this slug. */
export const placeName = (slug: string): string => municipalityBySlug(slug)?.name ?? slug

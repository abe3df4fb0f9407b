import type { FestivalOutline, RecordOutline } from '#cms/models/outline.ts'
import { provinces, type Province } from '#cms/models/places.ts'
import { municipalityOf } from '#features/finding/festival-location.rules.ts'
import type { Municipality } from '#gazetteer/known-places.rules.ts'
import { municipalityBySlug, municipalityNamed } from '#gazetteer/places.rules.ts'

/** A place with a page of its own. */
export type Where =
  | { readonly kind: 'province'; readonly province: Province }
  | { readonly kind: 'municipality'; readonly municipality: Municipality }

/** The place with this slug; when a province and a municipality have the same name, it is the province. */
export const whereIs = (slug: string): Where | null => {
  const province = provinces.find((one) => one === slug)
  if (province !== undefined) return { kind: 'province', province }
  const municipality = municipalityBySlug(slug)
  return municipality === null ? null : { kind: 'municipality', municipality }
}

/** The slugs of the places whose pages show a festival. */
export const placesOfFestival = (festival: FestivalOutline): readonly string[] =>
  addresses(festival.venue?.province ?? null, municipalityOf(festival))

/** The slugs of the places whose pages show an organisation. */
export const placesOfOrganisation = ({ municipality, province }: RecordOutline): readonly string[] =>
  addresses(province, municipality === null ? null : municipalityNamed(municipality, province))

const addresses = (province: Province | null, municipality: Municipality | null): readonly string[] => [
  ...(province === null ? [] : [province]),
  ...(municipality === null ? [] : [municipality.slug]),
]

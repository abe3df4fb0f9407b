import type { Festival } from '#cms/models/festival.ts'
import type { Picture } from '#cms/models/media.ts'
import type { Organisation } from '#cms/models/organisation.ts'
import { townOf } from '#gazetteer/places.rules.ts'
import { slotEnd, slotStart } from '#i18n/dates.ts'
import { documentPath } from '#i18n/document-paths.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'

import type {
  FestivalResource,
  OrganisationResource,
  PictureResource,
  VenueResource,
} from './schemas.rules.ts'

/** The base of the addresses in an answer. */
type AddressBase = { readonly siteUrl: string; readonly locale: Locale }

/** A festival in the shape that was promised. */
export const festivalResource = (festival: Festival, { siteUrl, locale }: AddressBase): FestivalResource => {
  const { id, slug, kind, title, summary, timeZone, timeSlots, venue, practical, registration } = festival
  const organisation = (one: { readonly id: string; readonly slug: string; readonly name: string }) => ({
    ...one,
    url: siteUrl + pathTo('organisation', locale, one.slug),
  })
  return {
    id,
    slug,
    url: siteUrl + pathTo('festival', locale, slug),
    calendar: siteUrl + documentPath('festivalCalendar', locale, slug),
    kind,
    title,
    summary,
    status: festival.eventStatus,
    statusReason: festival.eventStatusReason,
    timeZone,
    slots: timeSlots.map((slot) => ({ start: slotStart(slot, timeZone), end: slotEnd(slot, timeZone) })),
    previousStart: festival.previousStart?.toISOString() ?? null,
    venue: venue === null ? null : venueResource(venue),
    organisation: festival.organisation === null ? null : organisation(festival.organisation),
    partners: festival.partners.map(organisation),
    languages: practical.languages,
    interpreter: practical.interpreter,
    admission: practical.admission,
    price: practical.price,
    children: practical.children,
    wheelchair: practical.wheelchair,
    hearingLoop: practical.hearingLoop,
    quietRoom: practical.quietRoom,
    publicTransport: practical.publicTransport,
    registration: { url: registration.url, note: registration.note },
    pictures: festival.pictures.map((picture) => pictureResource(picture, siteUrl)),
    programme: festival.programme.map(({ day, time, stage, title: what, who }) => ({
      day,
      time,
      stage,
      title: what,
      who,
    })),
    translatedIn: festival.translatedIn,
    example: festival.demo,
    updatedAt: festival.updatedAt?.toISOString() ?? null,
  }
}

const venueResource = (venue: NonNullable<Festival['venue']>): VenueResource => ({
  name: venue.name,
  street: venue.street,
  postcode: venue.postcode,
  town: townOf(venue),
  municipality: venue.municipality,
  province: venue.province,
  latitude: venue.latitude,
  longitude: venue.longitude,
  directions: venue.directions,
})

/** An organisation in its public form. */
export const organisationResource = (
  organisation: Organisation,
  { siteUrl, locale }: AddressBase,
): OrganisationResource => ({
  id: organisation.id,
  slug: organisation.slug,
  url: siteUrl + pathTo('organisation', locale, organisation.slug),
  calendar: siteUrl + documentPath('organisationCalendar', locale, organisation.slug),
  name: organisation.name,
  summary: organisation.summary,
  website: organisation.website,
  municipality: organisation.municipality,
  province: organisation.province,
  logo: organisation.logo === null ? null : pictureResource(organisation.logo, siteUrl),
  translatedIn: organisation.translatedIn,
  example: organisation.demo,
  updatedAt: organisation.updatedAt?.toISOString() ?? null,
})

const pictureResource = ({ alt, credit, largest }: Picture, siteUrl: string): PictureResource => ({
  url: siteUrl + largest.url,
  width: largest.width,
  height: largest.height,
  alt,
  credit,
})

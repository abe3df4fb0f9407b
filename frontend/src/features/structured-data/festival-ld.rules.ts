import type { Edition, EventStatus, Festival } from '#cms/models/festival.ts'
import { townOf } from '#gazetteer/places.rules.ts'
import { instantWithOffset, slotEnd, slotStart } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

const schema = (name: string): string => `https://schema.org/${name}`

/** schema.org has no status for a moved place on the same day: the event counts as scheduled, at another place. */
const statusOf: Readonly<Record<EventStatus, string>> = {
  scheduled: schema('EventScheduled'),
  relocated: schema('EventScheduled'),
  rescheduled: schema('EventRescheduled'),
  postponed: schema('EventPostponed'),
  cancelled: schema('EventCancelled'),
}

type FestivalLdOptions = {
  readonly festival: Festival
  readonly nextEdition: Edition | null
  readonly locale: Locale
  readonly siteUrl: string
  /** Absolute addresses of its pictures, the best one first. */
  readonly images: readonly string[]
}

/** A festival as a schema.org Event, with only facts that the page also shows. */
export const festivalLd = (options: FestivalLdOptions): object => {
  const { festival, locale, siteUrl, images } = options
  const { summary, previousStart, timeZone, organisation, practical } = festival
  const url = siteUrl + pathTo('festival', locale, festival.slug)
  return {
    '@type': 'Event',
    '@id': `${url}#event`,
    url,
    name: festival.title.value,
    ...(summary !== null && { description: summary.value }),
    ...period(festival),
    eventStatus: statusOf[festival.eventStatus],
    ...(previousStart !== null &&
      festival.eventStatus !== 'scheduled' && {
        previousStartDate: instantWithOffset(previousStart, timeZone),
      }),
    eventAttendanceMode: schema('OfflineEventAttendanceMode'),
    ...(festival.venue !== null && { location: placeLd(festival.venue, locale) }),
    ...(images.length > 0 && { image: images }),
    ...(organisation !== null && { organizer: organisationLink(organisation, locale, siteUrl) }),
    ...(festival.partners.length > 0 && {
      contributor: festival.partners.map((partner) => organisationLink(partner, locale, siteUrl)),
    }),
    ...(practical.admission !== null && { isAccessibleForFree: practical.admission !== 'paid' }),
    ...(practical.languages.length > 0 && { inLanguage: practical.languages }),
    ...seriesOf(options),
  }
}

/** The first start and the last end; a festival with several time slots also names each slot. */
const period = ({ timeSlots, timeZone, title, venue }: Festival): object => {
  const parts = timeSlots
    .map((slot) => ({ startDate: slotStart(slot, timeZone), endDate: slotEnd(slot, timeZone) }))
    .sort((a, b) => Date.parse(a.startDate) - Date.parse(b.startDate))
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return {}
  return {
    startDate: first.startDate,
    endDate: last.endDate,
    ...(parts.length > 1 && {
      subEvent: parts.map((part) => ({
        '@type': 'Event',
        name: title.value,
        ...part,
        ...(venue !== null && { location: placeLd(venue, 'nl') }),
      })),
    }),
  }
}

const placeLd = (venue: NonNullable<Festival['venue']>, locale: Locale): object => ({
  '@type': 'Place',
  name: venue.name,
  address: {
    '@type': 'PostalAddress',
    ...(venue.street !== null && { streetAddress: venue.street }),
    ...(venue.postcode !== null && { postalCode: venue.postcode }),
    addressLocality: townOf(venue),
    ...(venue.province !== null && { addressRegion: translator(locale)(`province.${venue.province}`) }),
    addressCountry: 'NL',
  },
  ...(venue.latitude !== null &&
    venue.longitude !== null && {
      geo: { '@type': 'GeoCoordinates', latitude: venue.latitude, longitude: venue.longitude },
    }),
})

const organisationLink = (
  { name, slug }: { readonly name: string; readonly slug: string },
  locale: Locale,
  siteUrl: string,
): object => ({ '@type': 'Organization', name, url: siteUrl + pathTo('organisation', locale, slug) })

/** Editions belong to a series with the name of the festival. */
const seriesOf = ({ festival, nextEdition, locale, siteUrl }: FestivalLdOptions): object => {
  const { previousEdition } = festival
  if (previousEdition === null && nextEdition === null) return {}
  const address = (slug: string): string => siteUrl + pathTo('festival', locale, slug)
  return {
    superEvent: {
      '@type': 'EventSeries',
      name: festival.title.value,
      subEvent: [previousEdition, festival, nextEdition].flatMap((edition) =>
        edition === null ? [] : [{ '@id': `${address(edition.slug)}#event` }],
      ),
    },
  }
}

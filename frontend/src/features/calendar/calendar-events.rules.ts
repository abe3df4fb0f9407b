import type { EventStatus, Festival, TimeSlot } from '#cms/models/festival.ts'
import { statusMark } from '#features/festivals/status.rules.ts'
import { townOf } from '#gazetteer/places.rules.ts'
import { wallEnd } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

/** One calendar entry: one time slot of a festival in local time, with texts in one language. */
export type CalendarEvent = {
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly timeZone: string
  readonly summary: string
  readonly description: string
  readonly language: Locale
  readonly location: string | null
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  readonly url: string
  readonly image: string | null
  readonly categories: readonly string[]
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly sequence: number
  readonly changedAt: Date
}

/** Part of the UID of every entry, so it must never change, even if the site moves to another domain. */
const identityDomain = 'welkomhier.nl'

const statusOf: Readonly<Record<EventStatus, CalendarEvent['status']>> = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  relocated: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

/** The entries of a festival, one for each time slot. While the record does not change, they stay identical. */
export const calendarEvents = (
  festival: Festival,
  locale: Locale,
  siteUrl: string,
): readonly CalendarEvent[] => {
  const { updatedAt, timeZone, venue } = festival
  if (updatedAt === null) return []
  const slots = [...festival.timeSlots].sort((a, b) => startOf(a).localeCompare(startOf(b)))
  const point =
    venue?.latitude == null || venue.longitude === null
      ? null
      : { latitude: venue.latitude, longitude: venue.longitude }
  const cover = festival.pictures[0]
  const shared = {
    timeZone,
    point,
    ...words(festival, locale, siteUrl),
    url: siteUrl + pathTo('festival', locale, festival.slug),
    image: cover === undefined ? null : siteUrl + cover.largest.url,
    status: statusOf[festival.eventStatus],
    sequence: festival.sequence,
    changedAt: updatedAt,
  }
  return slots.map((slot, index) => ({
    ...shared,
    // The UID follows the order in time, not the row's id: a day that is moved keeps its UID.
    uid: index === 0 ? `${festival.id}@${identityDomain}` : `${festival.id}-${index + 1}@${identityDomain}`,
    start: startOf(slot),
    end: wallEnd(slot),
  }))
}

const startOf = ({ day, startTime }: TimeSlot): string => `${day}T${startTime}:00`

const words = (festival: Festival, locale: Locale, siteUrl: string) => {
  const t = translator(locale)
  const { title, summary, eventStatus, venue, practical } = festival
  const status = statusMark(eventStatus, t)
  const reason = festival.eventStatusReason?.value ?? null
  const address = siteUrl + pathTo('festival', locale, festival.slug)
  return {
    // Some calendar programs show only the title, so the title contains the status.
    summary: status?.kind === 'stopped' ? `${status.label}: ${title.value}` : title.value,
    description: [
      ...(status === null ? [] : [`${status.label}. ${status.text}`]),
      ...(reason === null ? [] : [reason]),
      ...(summary === null ? [] : [summary.value]),
      address,
    ].join('\n\n'),
    language: title.lang,
    location:
      venue === null
        ? null
        : [venue.name, venue.street, [venue.postcode, townOf(venue)].filter(isGiven).join(' ')]
            .filter(isGiven)
            .join(', '),
    categories: [
      t(`festival.kind.${festival.kind}`),
      ...(venue?.province == null ? [] : [t(`province.${venue.province}`)]),
      ...(practical.admission === null ? [] : [t(`festival.admission.${practical.admission}`)]),
    ],
  }
}

const isGiven = (part: string | null): part is string => part !== null && part !== ''

import type { Edition, Festival, TimeSlot } from '#cms/models/festival.ts'
import type { Text } from '#cms/models/localized.ts'
import type { Testimonial } from '#cms/models/testimonial.ts'
import { municipalityNamed, townOf } from '#gazetteer/places.rules.ts'
import {
  dayInWords,
  dayOfInstant,
  dayParts,
  daysInWords,
  instantInWords,
  slotEnd,
  slotStart,
  timesInWords,
  type DayParts,
} from '#i18n/dates.ts'
import { documentPath } from '#i18n/document-paths.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { followByMail } from '#site/follow-address.rules.ts'
import type { NamedLink } from '#site/named-link.ts'
import type { ViewContext } from '#site/page.ts'

import { slotsInOrder } from './festival-entry.rules.ts'
import { practicalFacts, type PracticalFact } from './practical.rules.ts'
import { programmeByDay, type ProgrammeDay } from './programme.rules.ts'
import { shareLinks, type ShareLinks } from './share.rules.ts'
import { statusMark, type StatusMark } from './status.rules.ts'

export type FestivalData = {
  readonly festival: Festival
  readonly nextEdition: Edition | null
  readonly testimonials: readonly Testimonial[]
}

export type FestivalDay = {
  readonly machine: string
  readonly machineEnd: string
  readonly parts: DayParts
  readonly times: string
}

export type EditionLink = {
  readonly relation: string
  readonly title: Text
  readonly day: string | null
  readonly href: string
}

export type FestivalView = {
  readonly festival: Festival
  readonly nextEdition: Edition | null
  readonly pageTitle: string
  /** For search engines and shared links: the days come first. */
  readonly description: string | null
  readonly kind: string
  readonly isOver: boolean
  readonly days: readonly FestivalDay[]
  readonly status: (StatusMark & { readonly previously: string | null }) | null
  readonly practical: readonly PracticalFact[]
  readonly programme: readonly ProgrammeDay[]
  readonly organiser: { readonly name: string; readonly href: string } | null
  readonly partners: readonly { readonly name: string; readonly href: string }[]
  readonly mapHref: string | null
  readonly calendarHref: string
  readonly share: ShareLinks
  /** Links to follow the place and the organiser by mail. */
  readonly follow: readonly NamedLink[]
  readonly registration: 'link' | 'none' | 'closed'
  readonly editions: readonly EditionLink[]
  readonly testimonials: readonly Testimonial[]
}

/** All content of a festival's page, in the order in which visitors need it. */
export const festivalView = (data: FestivalData, context: ViewContext): FestivalView => {
  const { festival } = data
  const { locale, now } = context
  const t = translator(locale)
  const slots = slotsInOrder(festival.timeSlots)
  const mark = statusMark(festival.eventStatus, t)
  const isOver = festival.endsAt !== null && festival.endsAt <= now
  const organisation = (one: { readonly name: string; readonly slug: string }) => ({
    name: one.name,
    href: pathTo('organisation', locale, one.slug),
  })
  return {
    festival,
    nextEdition: data.nextEdition,
    pageTitle: pageTitle(festival, locale),
    description: describe(festival, locale),
    kind: t(`festival.kind.${festival.kind}`),
    isOver,
    days: slots.map((slot) => festivalDay(slot, festival.timeZone, locale)),
    status: mark === null ? null : { ...mark, previously: previousStart(festival, locale) },
    practical: practicalFacts(festival.practical, t, locale),
    programme: programmeByDay(festival.programme, slots, locale),
    organiser: festival.organisation === null ? null : organisation(festival.organisation),
    partners: festival.partners.map(organisation),
    mapHref: mapAddress(festival),
    calendarHref: documentPath('festivalCalendar', locale, festival.slug),
    share: shareLinks(festival, context),
    follow: followLinks(festival, locale),
    registration:
      isOver || mark?.kind === 'stopped' ? 'closed' : festival.registration.url === null ? 'none' : 'link',
    editions: editionLinks(data, locale),
    testimonials: data.testimonials,
  }
}

const pageTitle = ({ title, venue }: Festival, locale: Locale): string => {
  const town = venue === null ? null : townOf(venue)
  return town === null || title.value.includes(town)
    ? title.value
    : translator(locale)('festival.inPlace', { title: title.value, place: town })
}

const describe = ({ timeSlots, summary }: Festival, locale: Locale): string | null => {
  if (summary === null || timeSlots.length === 0) return summary?.value ?? null
  const days = daysInWords(
    timeSlots.map((slot) => slot.day),
    locale,
  )
  return translator(locale)('festival.description', { days, summary: summary.value })
}

const festivalDay = (slot: TimeSlot, timeZone: string, locale: Locale): FestivalDay => ({
  machine: slotStart(slot, timeZone),
  machineEnd: slotEnd(slot, timeZone),
  parts: dayParts(slot.day, locale),
  times: timesInWords(slot, locale),
})

const previousStart = (festival: Festival, locale: Locale): string | null =>
  festival.previousStart === null
    ? null
    : translator(locale)('status.previousStart', {
        when: instantInWords(festival.previousStart, festival.timeZone, locale),
      })

const followLinks = ({ organisation, venue }: Festival, locale: Locale): readonly NamedLink[] => {
  const municipality = venue === null ? null : municipalityNamed(venue.municipality, venue.province)
  return [
    ...(municipality === null ? [] : [followByMail({ kind: 'municipality', ...municipality }, locale)]),
    ...(organisation === null ? [] : [followByMail({ kind: 'organisation', ...organisation }, locale)]),
  ]
}

const mapAddress = ({ venue }: Festival): string | null => {
  if (venue === null) return null
  const { latitude, longitude, name, street, postcode } = venue
  if (latitude === null || longitude === null) {
    const query = [name, street, postcode, townOf(venue)].filter((part) => part !== null).join(', ')
    return `https://www.openstreetmap.org/search?${new URLSearchParams({ query }).toString()}`
  }
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
}

const editionLinks = ({ festival, nextEdition }: FestivalData, locale: Locale): readonly EditionLink[] => {
  const t = translator(locale)
  const link = (edition: Edition, relation: string): EditionLink => ({
    relation,
    title: edition.title,
    day:
      edition.startsAt === null
        ? null
        : dayInWords(dayOfInstant(edition.startsAt, festival.timeZone), locale),
    href: pathTo('festival', locale, edition.slug),
  })
  return [
    ...(nextEdition === null ? [] : [link(nextEdition, t('festival.nextEdition'))]),
    ...(festival.previousEdition === null
      ? []
      : [link(festival.previousEdition, t('festival.previousEdition'))]),
  ]
}

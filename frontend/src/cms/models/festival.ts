import * as v from 'valibot'

import { day, filled, flag, href, id, instant, momentOrNull, orNull, rows, slug, wallTime } from './fields.ts'
import { perLocale, text, translatedIn, withTranslations } from './localized.ts'
import { pictureSchema } from './media.ts'
import { organisationLinkSchema } from './organisation.ts'
import { province, spokenLanguage } from './places.ts'
import { richText } from './rich-text.ts'

/** One day, or a part of one: wall times in the festival's zone. An end that is not after the start is on the next day. */
export const timeSlotSchema = v.object({ day, startTime: wallTime, endTime: wallTime })

export type TimeSlot = v.InferOutput<typeof timeSlotSchema>

export const eventStatuses = ['scheduled', 'postponed', 'rescheduled', 'relocated', 'cancelled'] as const

export type EventStatus = (typeof eventStatuses)[number]

/** Degrees, up to a limit on either side of zero. */
export const coordinate = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit))

/** A constant, because `supportedValuesOf` builds a new list at each call. */
const zoneNames = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])

const zoneName = v.pipe(
  filled,
  v.regex(/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/),
  v.check((name) => zoneNames.has(name), 'an unknown time zone'),
)

const placeEntries = {
  name: filled,
  municipality: filled,
  /** Given where the postcode does not tell it. */
  town: orNull(filled),
  postcode: orNull(filled),
  province: orNull(province),
}

/** The fields of a festival that lists show. */
const cardEntries = perLocale((locale) => ({
  id,
  slug,
  kind: v.fallback(v.picklist(['festival', 'activity']), 'festival'),
  title: text(locale),
  summary: orNull(text(locale)),
  organisation: orNull(organisationLinkSchema),
  timeZone: v.fallback(zoneName, 'Europe/Amsterdam'),
  timeSlots: rows(timeSlotSchema),
  startsAt: momentOrNull,
  endsAt: momentOrNull,
  venue: orNull(v.object(placeEntries)),
  pictures: rows(pictureSchema(locale)),
  practical: v.fallback(practicalSchema(locale), emptyPractical),
  eventStatus: v.fallback(v.picklist(eventStatuses), 'scheduled'),
  eventStatusReason: orNull(text(locale)),
  previousStart: orNull(instant),
  createdAt: momentOrNull,
  updatedAt: momentOrNull,
  /** The number of changes of time, place or status since it was created; calendar programs compare it. */
  sequence: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  demo: flag,
  translatedIn,
}))

const practicalSchema = perLocale((locale) =>
  v.object({
    languages: rows(spokenLanguage),
    interpreter: flag,
    admission: orNull(v.picklist(['free', 'donation', 'paid'])),
    price: orNull(text(locale)),
    children: flag,
    wheelchair: flag,
    hearingLoop: flag,
    quietRoom: flag,
    publicTransport: orNull(text(locale)),
  }),
)

type Practical = v.InferOutput<ReturnType<typeof practicalSchema>>

const emptyPractical: Practical = {
  languages: [],
  interpreter: false,
  admission: null,
  price: null,
  children: false,
  wheelchair: false,
  hearingLoop: false,
  quietRoom: false,
  publicTransport: null,
}

/** A festival in a list. Its first picture is the cover. */
export const festivalCardSchema = perLocale((locale) =>
  v.pipe(withTranslations('title'), v.object(cardEntries(locale))),
)

export type FestivalCard = v.InferOutput<ReturnType<typeof festivalCardSchema>>

const programmeItem = perLocale((locale) =>
  v.object({
    day: orNull(day),
    time: orNull(wallTime),
    stage: orNull(filled),
    title: text(locale),
    who: orNull(filled),
  }),
)

const venue = perLocale((locale) =>
  v.object({
    ...placeEntries,
    street: orNull(filled),
    latitude: orNull(coordinate(90)),
    longitude: orNull(coordinate(180)),
    directions: orNull(text(locale)),
  }),
)

/** Another edition of the same festival, as other editions link to it. */
export const editionSchema = perLocale((locale) =>
  v.object({ id, slug, title: text(locale), startsAt: orNull(instant) }),
)

export type Edition = v.InferOutput<ReturnType<typeof editionSchema>>

/** A festival with all fields of its own page. */
export const festivalSchema = perLocale((locale) =>
  v.pipe(
    withTranslations('title'),
    v.object({
      ...cardEntries(locale),
      body: orNull(richText(locale)),
      partners: rows(organisationLinkSchema),
      venue: orNull(venue(locale)),
      programme: rows(programmeItem(locale)),
      registration: v.fallback(v.object({ url: orNull(href), note: orNull(text(locale)) }), {
        url: null,
        note: null,
      }),
      previousEdition: orNull(editionSchema(locale)),
    }),
  ),
)

export type Festival = v.InferOutput<ReturnType<typeof festivalSchema>>

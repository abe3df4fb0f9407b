import { Temporal } from 'temporal-polyfill'

import { paragraph, toLexical } from '../content/rich-text.ts'
import type { Complete, Language, Locale } from '../content/types.ts'
import { noon } from '../steps/dates.rules.ts'
import { townOf, type Town } from './places.ts'
import { randomFrom, type Random } from './random.ts'
import { deeds, parts, people, publicTransport, reason, subjects, venues } from './words.ts'

/** The records that the festivals refer to. */
export type Known = {
  organisations: readonly string[]
  pictures: readonly string[]
  owner: string | undefined
  seedingDay: string
}

type Texts = Partial<Complete<string>>

const zone = 'Europe/Amsterdam'
/** The dates go from three years ago to one year from now. */
const [earliest, latest] = [-3 * 365, 365]
/** One of this many festivals is a draft. */
const oneDraftOf = 25

const languages: readonly [Language, ...Language[]] = ['en', 'ar', 'ti', 'fa', 'uk', 'tr', 'so', 'es']

/** Half of the festivals have texts in three languages, a quarter in two, and the others only in Dutch. */
const localesOf = (random: Random): readonly Locale[] =>
  random.pick([['nl', 'en', 'ar'], ['nl', 'en', 'ar'], ['nl', 'en'], ['nl']])

/** The slug of the festival with this number. */
export const volumeSlug = (number: number): string => {
  const { subject, town } = aboutOf(number)
  return `${inAddress(subject.en)}-${inAddress(town.municipality)}-v${String(number).padStart(5, '0')}`
}

const inAddress = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const aboutOf = (number: number) => {
  const random = randomFrom(`festival ${number}`)
  return { random, subject: random.pick(subjects), town: townOf(number) }
}

/**
 * The festival with this number as the database stores it: all languages at once, with the dates that the CMS computes
 * from its days. The same number always gives the same festival.
 */
export const volumeFestival = (number: number, known: Known) => {
  const { random, subject, town } = aboutOf(number)
  const locales = localesOf(random)
  const inLocales = (text: (locale: Locale) => string): Texts =>
    Object.fromEntries(locales.map((locale) => [locale, text(locale)]))
  const slots = slotsOf(random, known.seedingDay)
  const deed = random.pick(deeds)
  const status = statusOf(random)
  const year = slots[0].day.slice(0, 4)
  return {
    slug: volumeSlug(number),
    kind: random.next() < 0.7 ? 'festival' : 'activity',
    title: inLocales((locale) => `${subject[locale]} ${town.municipality} ${year}`),
    summary: inLocales((locale) => deed[locale]),
    body: bodyOf(locales, random),
    organisation: known.organisations[number % known.organisations.length],
    partners: random.next() < 0.3 ? [known.organisations[(number + 7) % known.organisations.length]] : [],
    pictures: known.pictures.length === 0 ? [] : [known.pictures[number % known.pictures.length]],
    owner: known.owner,
    timeZone: zone,
    timeSlots: slots.map(({ day, from, until }, place) => ({
      id: rowId(number, 'd', place),
      day: noon(day),
      startTime: from,
      endTime: until,
    })),
    startsAt: momentOf(slots[0].day, slots[0].from),
    endsAt: momentOf((slots.at(-1) ?? slots[0]).day, slots[0].until),
    programme: programmeOf(number, locales, random),
    venue: venueOf(town, random),
    practical: practicalOf(inLocales, random),
    registration: {},
    eventStatus: status,
    ...(status === 'scheduled' ? {} : { eventStatusReason: inLocales((locale) => reason[locale]) }),
    report: { reach: Math.round(random.between(40, 900)), approved: random.next() < 0.5 },
    sequence: 0,
    demo: true,
    ...writtenAt(slots[0].day, known.seedingDay, random),
    _status: number % oneDraftOf === 0 ? 'draft' : 'published',
  }
}

/** Some months before its day, but not in the future; changed once or never since. */
const writtenAt = (day: string, seedingDay: string, random: Random) => {
  const planned = Temporal.PlainDate.from(day).subtract({ days: Math.round(random.between(40, 200)) })
  const last = Temporal.PlainDate.from(seedingDay).subtract({ days: Math.round(random.between(1, 60)) })
  const created = Temporal.PlainDate.compare(planned, last) < 0 ? planned : last
  const updated = random.next() < 0.5 ? created : created.add({ days: 1 })
  return {
    createdAt: momentOf(created.toString(), '09:30'),
    updatedAt: momentOf(updated.toString(), '11:00'),
  }
}

type Slot = { day: string; from: string; until: string }

const slotsOf = (random: Random, seedingDay: string): readonly [Slot, ...Slot[]] => {
  const start = Temporal.PlainDate.from(seedingDay).add({
    days: Math.round(random.between(earliest, latest)),
  })
  const hour = Math.round(random.between(10, 18))
  const times = { from: `${hour}:00`, until: `${hour + 4}:30` }
  const first = { day: start.toString(), ...times }
  return random.next() < 0.1 ? [first, { day: start.add({ days: 1 }).toString(), ...times }] : [first]
}

const momentOf = (day: string, time: string): string =>
  new Date(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds,
  ).toISOString()

const statusOf = (random: Random) => {
  const chance = random.next()
  return chance < 0.03 ? 'cancelled' : chance < 0.05 ? 'relocated' : 'scheduled'
}

const bodyOf = (locales: readonly Locale[], random: Random) => {
  const told = [random.pick(deeds), random.pick(deeds), random.pick(deeds)]
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      toLexical(
        told.map((text) => paragraph(text[locale])),
        locale,
      ),
    ]),
  )
}

const programmeOf = (number: number, locales: readonly Locale[], random: Random) =>
  Array.from({ length: Math.round(random.between(2, 6)) }, (_, place) => {
    const part = random.pick(parts)
    return {
      id: rowId(number, 'e', place),
      time: `${12 + place}:15`,
      stage: random.pick(venues),
      title: Object.fromEntries(locales.map((locale) => [locale, part[locale]])),
      who: random.pick(people),
    }
  })

const venueOf = ({ municipality, province, postcode, latitude, longitude }: Town, random: Random) => ({
  name: random.pick(venues),
  street: `${random.pick(['Markt', 'Kerkstraat', 'Stationsweg', 'Parklaan'])} ${Math.round(random.between(1, 99))}`,
  postcode: `${postcode} ${random.pick(['AB', 'CD', 'EG', 'HK', 'LM'])}`,
  municipality,
  province,
  latitude: near(latitude, random),
  longitude: near(longitude, random),
  directions: {},
})

/** Some hundreds of metres from the centre of the town. */
const near = (coordinate: number, random: Random): number =>
  Math.round((coordinate + random.between(-0.008, 0.008)) * 10_000) / 10_000

const practicalOf = (inLocales: (text: (locale: Locale) => string) => Texts, random: Random) => ({
  languages: [...new Set(['nl', random.pick(languages), random.pick(languages)])],
  interpreter: random.next() < 0.3,
  admission: random.pick(['free', 'free', 'donation', 'paid']),
  children: random.next() < 0.6,
  wheelchair: random.next() < 0.7,
  hearingLoop: random.next() < 0.1,
  quietRoom: random.next() < 0.2,
  price: {},
  publicTransport: inLocales((locale) => publicTransport[locale]),
})

/** A row's id must be unique in its table. */
const rowId = (number: number, list: 'd' | 'e', place: number): string =>
  `${number.toString(16).padStart(20, '0')}${list}${place.toString(16).padStart(3, '0')}`

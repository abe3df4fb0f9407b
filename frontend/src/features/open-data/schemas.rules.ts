import * as v from 'valibot'

import { eventStatuses } from '#cms/models/festival.ts'
import { province, spokenLanguage } from '#cms/models/places.ts'
import { locales } from '#i18n/locales.ts'

/**
 * What the open data promises, once: the compiler holds `resources.rules.ts` to it, and `openapi.rules.ts` writes it
 * down for others. New fields may come; none goes or changes its meaning. Absence is null.
 */

const url = v.pipe(v.string(), v.url())
const moment = v.pipe(v.string(), v.metadata({ format: 'date-time' }))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const locale = v.picklist(locales)

const listOf = <T>(items: v.GenericSchema<T>) => v.pipe(v.array(items), v.readonly())

const text = v.pipe(
  v.object({ value: v.string(), lang: locale }),
  v.description('A text and the language it is in: the one asked for, else Dutch'),
)

const picture = v.pipe(
  v.object({
    url,
    width: whole,
    height: whole,
    alt: v.nullable(text),
    credit: v.nullable(v.string()),
  }),
  v.description('A picture; the credit belongs beside it'),
)

const organisationLink = v.pipe(
  v.object({ id: v.string(), slug: v.string(), name: v.string(), url }),
  v.description('An organisation, in short'),
)

const slot = v.pipe(
  v.object({ start: moment, end: moment }),
  v.description('One day, or a part of one, with the offset of that day'),
)

const venue = v.pipe(
  v.object({
    name: v.string(),
    street: v.nullable(v.string()),
    postcode: v.nullable(v.string()),
    town: v.string(),
    municipality: v.string(),
    province: v.nullable(province),
    latitude: v.nullable(v.number()),
    longitude: v.nullable(v.number()),
    directions: v.nullable(text),
  }),
  v.description('Where it is'),
)

const programmeItem = v.pipe(
  v.object({
    day: v.nullable(v.pipe(v.string(), v.isoDate())),
    time: v.nullable(v.string()),
    stage: v.nullable(v.string()),
    title: text,
    who: v.nullable(v.string()),
  }),
  v.description('A part of the programme, in wall time of its zone'),
)

const registration = v.pipe(
  v.object({ url: v.nullable(v.string()), note: v.nullable(text) }),
  v.description('How to sign up, where that is needed'),
)

const festival = v.pipe(
  v.object({
    id: v.string(),
    slug: v.string(),
    url,
    calendar: url,
    kind: v.picklist(['festival', 'activity']),
    title: text,
    summary: v.nullable(text),
    status: v.picklist(eventStatuses),
    statusReason: v.nullable(text),
    timeZone: v.string(),
    slots: listOf(slot),
    previousStart: v.nullable(moment),
    venue: v.nullable(venue),
    organisation: v.nullable(organisationLink),
    partners: listOf(organisationLink),
    languages: listOf(spokenLanguage),
    interpreter: v.boolean(),
    admission: v.nullable(v.picklist(['free', 'donation', 'paid'])),
    price: v.nullable(text),
    children: v.boolean(),
    wheelchair: v.boolean(),
    hearingLoop: v.boolean(),
    quietRoom: v.boolean(),
    publicTransport: v.nullable(text),
    registration,
    pictures: listOf(picture),
    programme: listOf(programmeItem),
    translatedIn: listOf(locale),
    example: v.boolean(),
    updatedAt: v.nullable(moment),
  }),
  v.description('A festival or activity. `slots` says when; an empty one is not known yet'),
)

const organisation = v.pipe(
  v.object({
    id: v.string(),
    slug: v.string(),
    url,
    calendar: url,
    name: v.string(),
    summary: v.nullable(text),
    website: v.nullable(v.string()),
    municipality: v.nullable(v.string()),
    province: v.nullable(province),
    logo: v.nullable(picture),
    translatedIn: listOf(locale),
    example: v.boolean(),
    updatedAt: v.nullable(moment),
  }),
  v.description('A local organisation'),
)

const pageOf = <T>(items: v.GenericSchema<T>) =>
  v.pipe(
    v.object({
      items: listOf(items),
      page: whole,
      pages: whole,
      total: whole,
      next: v.nullable(url),
    }),
    v.description('One page of a list'),
  )

const problem = v.pipe(
  v.object({ type: v.string(), title: v.string(), status: whole, detail: v.string() }),
  v.description('What went wrong (RFC 9457)'),
)

/** By the names that the description gives them. */
export const schemas = {
  Text: text,
  Picture: picture,
  OrganisationLink: organisationLink,
  Slot: slot,
  Venue: venue,
  ProgrammeItem: programmeItem,
  Festival: festival,
  Organisation: organisation,
  FestivalPage: pageOf(festival),
  OrganisationPage: pageOf(organisation),
  Problem: problem,
}

export type FestivalResource = v.InferOutput<typeof festival>
export type OrganisationResource = v.InferOutput<typeof organisation>
export type PictureResource = v.InferOutput<typeof picture>
export type VenueResource = v.InferOutput<typeof venue>
/** One page of either list. */
export type PageResource<T> = Omit<v.InferOutput<ReturnType<typeof pageOf>>, 'items'> & {
  readonly items: readonly T[]
}

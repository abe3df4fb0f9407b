import type { Festival } from '#cms/models/festival.ts'
import type { FestivalOutline } from '#cms/models/outline.ts'
import { provinces } from '#cms/models/places.ts'
import { isAtPlace, municipalityCalled } from '#gazetteer/places.rules.ts'
import { documentPaths } from '#i18n/document-paths.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { mostInCalendar, nearestInTime } from '#site/nearest-in-time.rules.ts'
import { defineDocument, found, notFound, type LoadContext, type Loaded, type Written } from '#site/page.ts'

import { calendarEvents } from './calendar-events.rules.ts'

type Contents = {
  readonly name: string
  /** The page for people that shows the same festivals. */
  readonly page: string
  readonly festivals: readonly Festival[]
  /** The maximum number of festivals, for a calendar that leaves some out; null when it holds all. */
  readonly most: number | null
}

/** Writes festivals as a calendar file that programs fetch again and again. */
const calendarOf = async (
  contents: Contents,
  { locale, siteUrl, path, settings }: LoadContext,
): Promise<Loaded<Written>> => {
  const t = translator(locale)
  // The calendar library needs much memory, so it is loaded only when a visitor asks for a calendar.
  const { calendarText } = await import('./calendar-text.rules.ts')
  const changes = contents.festivals.flatMap(({ updatedAt }) =>
    updatedAt === null ? [] : [updatedAt.getTime()],
  )
  return found({
    type: 'text/calendar; charset=utf-8',
    lastModified: changes.length === 0 ? null : new Date(Math.max(...changes)),
    body: calendarText({
      name: contents.name,
      description: [
        t('calendar.description', { site: settings.name }),
        ...(contents.most === null ? [] : [t('calendar.extent', { most: String(contents.most) })]),
      ].join(' '),
      source: siteUrl + path,
      url: siteUrl + contents.page,
      events: contents.festivals.flatMap((festival) => calendarEvents(festival, locale, siteUrl)),
    }),
    // The file name when a visitor opens the address instead of subscribing.
    headers: { 'Content-Disposition': `inline; filename="${path.split('/').at(-1) ?? 'festivals.ics'}"` },
  })
}

/** The festivals of a calendar: those that match, nearest in time. */
const festivalsIn = async (
  { queries, now }: LoadContext,
  fits: (festival: FestivalOutline) => boolean,
): Promise<readonly Festival[]> => {
  const there = (await queries.festivalOutlines()).filter(fits)
  return queries.festivalEntries(nearestInTime(there, now).map(({ slug }) => slug))
}

const named = (what: string, { locale, settings }: LoadContext): string =>
  translator(locale)('calendar.of', { site: settings.name, what })

export const allFestivalsCalendar = defineDocument({
  path: documentPaths.calendar,
  open: true,
  write: async (context) => {
    const { locale } = context
    const name = named(translator(locale)('calendar.all'), context)
    const festivals = await festivalsIn(context, () => true)
    return calendarOf({ name, festivals, page: pathTo('festivals', locale), most: mostInCalendar }, context)
  },
})

export const festivalCalendar = defineDocument({
  path: documentPaths.festivalCalendar,
  records: 'festivals',
  open: true,
  write: async (context) => {
    const { locale, queries, params } = context
    const festival = await queries.festival(params['slug'] ?? '')
    if (festival === null) return notFound
    const page = pathTo('festival', locale, festival.slug)
    return calendarOf({ name: festival.title.value, festivals: [festival], page, most: null }, context)
  },
})

export const organisationCalendar = defineDocument({
  path: documentPaths.organisationCalendar,
  records: 'organisations',
  open: true,
  write: async (context) => {
    const { locale, queries, params } = context
    const organisation = await queries.organisation(params['slug'] ?? '')
    if (organisation === null) return notFound
    const festivals = await festivalsIn(context, ({ maker }) => maker === organisation.id)
    const page = pathTo('organisation', locale, organisation.slug)
    const name = named(organisation.name, context)
    return calendarOf({ name, festivals, page, most: mostInCalendar }, context)
  },
})

export const provinceCalendar = defineDocument({
  path: documentPaths.provinceCalendar,
  open: true,
  write: async (context) => {
    const { locale, params } = context
    const province = provinces.find((one) => one === params['slug'])
    if (province === undefined) return notFound
    const festivals = await festivalsIn(context, ({ venue }) => venue?.province === province)
    const name = named(translator(locale)(`province.${province}`), context)
    const page = pathTo('festivalsIn', locale, province)
    return calendarOf({ name, festivals, page, most: mostInCalendar }, context)
  },
})

export const municipalityCalendar = defineDocument({
  path: documentPaths.municipalityCalendar,
  open: true,
  write: async (context) => {
    const { locale, params } = context
    const slug = params['slug'] ?? ''
    const festivals = await festivalsIn(context, ({ venue }) => isAtPlace(venue, slug))
    const municipality = municipalityCalled(slug)
    // A followed municipality keeps its calendar, also in a year without a festival.
    const called = municipality?.name ?? festivals[0]?.venue?.municipality
    if (called === undefined) return notFound
    const page =
      municipality === null ? pathTo('festivals', locale) : pathTo('festivalsIn', locale, municipality.slug)
    return calendarOf({ name: named(called, context), festivals, page, most: mostInCalendar }, context)
  },
})

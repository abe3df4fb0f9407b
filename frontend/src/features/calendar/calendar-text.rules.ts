import { seenText } from '@welkom-hier/writing/text.rules.ts'
import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'

import type { CalendarEvent } from './calendar-events.rules.ts'

/** A calendar with its entries and its metadata. */
export type Calendar = {
  readonly name: string
  readonly description: string | null
  /** `source` is the calendar's own address; `url` is the page for people. */
  readonly source: string
  readonly url: string
  readonly events: readonly CalendarEvent[]
}

const homeZone = 'Europe/Amsterdam'

/** How often calendar programs should fetch the calendar again. */
const refresh = 'PT4H'

/** Writes a calendar (RFC 5545, RFC 7986). */
export const calendarText = (calendar: Calendar): string => {
  // ical.js does not count the space at the start of a folded line, so its lines would be one octet too long.
  ICAL.foldLength = 74
  const root = new ICAL.Component('vcalendar')
  root.addPropertyWithValue('version', '2.0')
  root.addPropertyWithValue('prodid', '-//Welkom Hier//Festivals//NL')
  root.addPropertyWithValue('calscale', 'GREGORIAN')
  addRaw(root, 'name', escaped(calendar.name))
  addRaw(root, 'x-wr-calname', escaped(calendar.name))
  if (calendar.description !== null) {
    root.addPropertyWithValue('description', writable(calendar.description))
    addRaw(root, 'x-wr-caldesc', escaped(calendar.description))
  }
  addRaw(root, 'x-wr-timezone', homeZone)
  addRaw(root, 'refresh-interval', refresh, ['value', 'DURATION'])
  addRaw(root, 'x-published-ttl', refresh)
  addRaw(root, 'source', calendar.source, ['value', 'URI'])
  root.addPropertyWithValue('url', calendar.url)
  const latest = Math.max(...calendar.events.map((event) => event.changedAt.getTime()), 0)
  if (latest > 0) root.addPropertyWithValue('last-modified', utc(new Date(latest)))
  for (const zone of zonesOf(calendar.events)) root.addSubcomponent(zoneComponent(zone))
  for (const event of calendar.events) root.addSubcomponent(eventComponent(event))
  return `${root.toString()}\r\n`
}

/** The time zones to describe. The home zone is always one, because a calendar without components is invalid. */
const zonesOf = (events: readonly CalendarEvent[]): ReadonlySet<string> =>
  new Set([homeZone, ...events.map((event) => event.timeZone)])

const zoneComponent = (zone: string): ICAL.Component => {
  const [block] = tzlib_get_ical_block(zone)
  if (block === undefined) throw new Error(`The time zone library has no rules for ${zone}`)
  const component = new ICAL.Component(ICAL.parse(block))
  // For zones with the same history, the library uses one name.
  component.updatePropertyWithValue('tzid', zone)
  component.updatePropertyWithValue('x-lic-location', zone)
  return component
}

const eventComponent = (event: CalendarEvent): ICAL.Component => {
  const component = new ICAL.Component('vevent')
  const text = (name: string, value: string): void => {
    component.addPropertyWithValue(name, writable(value)).setParameter('language', event.language)
  }
  component.addPropertyWithValue('uid', event.uid)
  component.addPropertyWithValue('dtstamp', utc(event.changedAt))
  component.addPropertyWithValue('last-modified', utc(event.changedAt))
  component.addPropertyWithValue('sequence', event.sequence)
  component.addProperty(inZone('dtstart', event.start, event.timeZone))
  component.addProperty(inZone('dtend', event.end, event.timeZone))
  text('summary', event.summary)
  text('description', event.description)
  if (event.location !== null) component.addPropertyWithValue('location', writable(event.location))
  if (event.point !== null) {
    const { latitude, longitude } = event.point
    component.addProperty(new ICAL.Property(['geo', {}, 'float', [latitude, longitude]]))
  }
  component.addPropertyWithValue('url', event.url)
  if (event.image !== null) {
    addRaw(component, 'image', event.image, ['value', 'URI'])
  }
  const categories = new ICAL.Property('categories')
  categories.setValues(event.categories.map(writable))
  component.addProperty(categories)
  component.addPropertyWithValue('status', event.status)
  return component
}

const inZone = (name: string, wallTime: string, zone: string): ICAL.Property =>
  new ICAL.Property([name, { tzid: zone }, 'date-time', wallTime])

const utc = (moment: Date): ICAL.Time => ICAL.Time.fromJSDate(moment, true)

/** A property whose value is written without escaping. */
const addRaw = (
  component: ICAL.Component,
  name: string,
  value: string,
  parameter?: readonly [name: string, value: string],
): void => {
  const parameters = parameter === undefined ? {} : { [parameter[0]]: parameter[1] }
  component.addProperty(new ICAL.Property([name, parameters, 'unknown', writable(value)]))
}

const escaped = (text: string): string =>
  writable(text)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

/** RFC 5545 allows no control sign in a text, and one way to write the end of a line. */
const writable = seenText

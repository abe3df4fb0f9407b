import ICAL from 'ical.js'
import ical from 'node-ical'

import {
  aFestival,
  flatly,
  kindsOfAgenda,
  misses,
  prefixes,
  type AskedSite,
  type Check,
  type OpenFestival,
} from './site.ts'

const day = 24 * 60 * 60_000

/** A component of a calendar file: each property with its name, parameters and value, as the lines say. */
type Part = readonly { readonly name: string; readonly parameters: string; readonly value: string }[]

const partsOf = (text: string, kind: string): readonly Part[] =>
  text
    .replaceAll('\r\n ', '')
    .split(`BEGIN:${kind}\r\n`)
    .slice(1)
    .map((part) =>
      (part.split(`END:${kind}\r\n`)[0] ?? '').split('\r\n').flatMap((line) => {
        const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)([^:]*):(.*)$/s.exec(line) ?? []
        return name === '' ? [] : [{ name, parameters, value }]
      }),
    )

const valueOf = (part: Part, name: string): string => part.find((line) => line.name === name)?.value ?? ''

const linesOf = (bytes: Buffer): readonly Buffer[] =>
  // Latin letters are one octet each, so slicing the string cuts the same octets as the sender did.
  bytes
    .toString('latin1')
    .split('\r\n')
    .map((line) => Buffer.from(line, 'latin1'))

const isText = (line: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line)
    return true
  } catch {
    return false
  }
}

const needed = ['UID', 'DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE', 'DTSTART', 'DTEND', 'SUMMARY', 'STATUS', 'URL']

/** Checks the raw lines, because each parser accepts errors that some calendar program does not. */
const writingProblems = async (site: AskedSite, path: string): Promise<readonly string[]> => {
  const { status, type, bytes, text } = await site.get(path)
  const lines = linesOf(bytes)
  const [calendar = []] = partsOf(text, 'VCALENDAR')
  const events = partsOf(text, 'VEVENT')
  const zones = partsOf(text, 'VTIMEZONE').map((zone) => valueOf(zone, 'TZID'))
  const each = (holds: (event: Part) => boolean): boolean => events.every(holds)
  const isIn = (value: string, [south, north]: readonly [number, number]): boolean =>
    Number(value) >= south && Number(value) <= north
  return misses({
    [`${path} is text/calendar`]: status === 200 && type === 'text/calendar; charset=utf-8',
    [`${path} ends every line with CRLF`]: text.endsWith('\r\n') && !/(?<!\r)\n|\r(?!\n)/.test(text),
    [`${path} has lines of 75 octets at most`]: lines.every((line) => line.length <= 75),
    [`${path} breaks no line within a letter`]: lines.every(isText),
    [`${path} names its version and the program that wrote it`]:
      valueOf(calendar, 'VERSION') === '2.0' && valueOf(calendar, 'PRODID') !== '',
    [`${path} has NAME, X-WR-CALNAME and REFRESH-INTERVAL`]:
      valueOf(calendar, 'NAME') !== '' &&
      valueOf(calendar, 'NAME') === valueOf(calendar, 'X-WR-CALNAME') &&
      valueOf(calendar, 'REFRESH-INTERVAL').startsWith('P'),
    [`${path} has entries`]: events.length > 0,
    [`${path} has no METHOD`]: valueOf(calendar, 'METHOD') === '',
    [`${path} has what an entry needs, once`]: each((event) =>
      needed.every((name) => event.filter((line) => line.name === name).length === 1),
    ),
    [`${path} has one identity for each entry`]:
      new Set(events.map((event) => valueOf(event, 'UID'))).size === events.length &&
      each((event) => /^[\w-]+@[\w.-]+$/.test(valueOf(event, 'UID'))),
    [`${path} has a DTSTAMP that only a change of the record moves`]: each(
      (event) =>
        /^\d{8}T\d{6}Z$/.test(valueOf(event, 'DTSTAMP')) &&
        valueOf(event, 'DTSTAMP') === valueOf(event, 'LAST-MODIFIED'),
    ),
    [`${path} counts its changes`]: each((event) => /^\d+$/.test(valueOf(event, 'SEQUENCE'))),
    [`${path} names zones that it explains`]: each((event) =>
      event
        .filter(({ name }) => name === 'DTSTART' || name === 'DTEND')
        .every(
          ({ parameters, value }) =>
            (/^\d{8}T\d{6}$/.test(value) && zones.includes(/TZID=([^;]+)/.exec(parameters)?.[1] ?? '')) ||
            /^\d{8}T\d{6}Z$/.test(value),
        ),
    ),
    [`${path} has places in the Netherlands, if any`]: each((event) => {
      const [latitude = '', longitude = ''] = valueOf(event, 'GEO').split(';')
      return latitude === '' || (isIn(latitude, [50.7, 53.7]) && isIn(longitude, [3.2, 7.3]))
    }),
    [`${path} leads to pages of the site`]: each((event) => valueOf(event, 'URL').startsWith(`${site.url}/`)),
    [`${path} sorts its entries into categories`]: each((event) => valueOf(event, 'CATEGORIES') !== ''),
  })
}

type Entry = { readonly uid: string; readonly start: number; readonly end: number }

const byNodeIcal = (text: string): readonly Entry[] =>
  Object.values(ical.sync.parseICS(text)).flatMap((part) =>
    part?.type === 'VEVENT'
      ? [{ uid: part.uid ?? '', start: part.start?.getTime() ?? 0, end: part.end?.getTime() ?? 0 }]
      : [],
  )

/** Uses only the time zones that the file itself defines. */
const byIcalJs = (text: string): readonly Entry[] => {
  const calendar = ICAL.Component.fromString(text)
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
  )
  const momentOf = (event: ICAL.Component, name: string): number => {
    const property = event.getFirstProperty(name)
    const time = property?.getFirstValue()
    if (!(time instanceof ICAL.Time)) return Number.NaN
    const zone = zones.get(String(property?.getParameter('tzid')))
    if (zone !== undefined) time.zone = zone
    return time.toUnixTime() * 1000
  }
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    start: momentOf(event, 'dtstart'),
    end: momentOf(event, 'dtend'),
  }))
}

const readingProblems = async (site: AskedSite, path: string): Promise<readonly string[]> => {
  const { text } = await site.get(path)
  const count = partsOf(text, 'VEVENT').length
  const [one, other] = [byNodeIcal(text), byIcalJs(text)]
  const written = (entries: readonly Entry[]): string =>
    entries
      .map(({ uid, start, end }) => `${uid} ${start} ${end}`)
      .sort()
      .join()
  return misses({
    [`${path} is read whole by both parsers`]: one.length === count && other.length === count,
    [`${path} has the same moments for both, one by the zone that it explains`]:
      written(one) === written(other),
    [`${path} has ends after starts`]: one.every(({ start, end }) => end > start),
  })
}

const statusOf: Readonly<Record<OpenFestival['status'], string>> = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  relocated: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

/** The maximum number of festivals in a calendar; calendars of provinces and municipalities hold the others. */
const mostInCalendar = 500

/** Compares the calendar of all festivals with the open data: only festivals above the maximum may be missing. */
const contentProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const { text } = await site.get('/festivals.ics')
  const events = partsOf(text, 'VEVENT')
  const moments = byIcalJs(text)
  const festivals = await site.festivals()
  const aYearAgo = Date.now() - 364 * day
  const lastEndOf = ({ slots }: OpenFestival): number => Math.max(...slots.map(({ end }) => Date.parse(end)))
  const ofTheYear = festivals.filter((one) => lastEndOf(one) > aYearAgo)
  // When there are more, the festivals of the coming weeks must be in it.
  const soon = Date.now() + 14 * day
  const due =
    ofTheYear.length <= mostInCalendar
      ? ofTheYear
      : ofTheYear.filter((one) => lastEndOf(one) > Date.now() && lastEndOf(one) < soon)
  const entriesOf = ({ id }: OpenFestival): readonly Part[] =>
    events.filter((event) => new RegExp(`^${id}(?:-\\d+)?@`).test(valueOf(event, 'UID')))
  const startsOf = (entries: readonly Part[]): readonly number[] =>
    moments
      .filter(({ uid }) => entries.some((entry) => valueOf(entry, 'UID') === uid))
      .map(({ start }) => start)
      .sort((a, b) => a - b)
  return misses(
    Object.fromEntries([
      ...due.flatMap((festival) => {
        const entries = entriesOf(festival)
        const starts = festival.slots.map(({ start }) => Date.parse(start)).sort((a, b) => a - b)
        return [
          [
            `each part of ${festival.slug} is an entry, at its time`,
            startsOf(entries).join() === starts.join(),
          ],
          [
            `${festival.slug} is ${statusOf[festival.status]}`,
            entries.every((entry) => valueOf(entry, 'STATUS') === statusOf[festival.status]),
          ],
        ] as const
      }),
      ['it stays below half a megabyte or so', text.length < 700_000],
      [
        'there is nothing else in it',
        events.length <= festivals.reduce((sum, { slots }) => sum + slots.length, 0),
      ],
    ]),
  )
}

const calendars = async (site: AskedSite): Promise<readonly string[]> => {
  const kinds = [...(await kindsOfAgenda(site)), await aFestival(site)]
  return prefixes.flatMap((prefix) => kinds.map((kind) => `${prefix}${kind}.ics`))
}

const allOf =
  (problemsOf: (site: AskedSite, path: string) => Promise<readonly string[]>): Check['run'] =>
  async (site) =>
    flatly((await calendars(site)).map((path) => problemsOf(site, path)))

export const calendarChecks: readonly Check[] = [
  {
    name: 'iCalendar as written (RFC 5545, 7986): all, festival, organisation, province, municipality',
    judge: 'its lines and octets',
    run: allOf(writingProblems),
  },
  {
    name: 'iCalendar as read, times by its own zone',
    judge: 'node-ical, ical.js',
    run: allOf(readingProblems),
  },
  {
    name: 'Nothing lacks in the calendar: a year of past, all to come, cancelled',
    judge: 'open data',
    run: contentProblems,
  },
]

import ical from 'node-ical'
import RssParser from 'rss-parser'
import { aFestival, misses, type AskedSite, type Check } from './site.ts'

const prefixes = ['', '/en', '/ar']

const calendarProblems = async (site: AskedSite, path: string): Promise<readonly string[]> => {
  const { status, type, bytes, text } = await site.get(path)
  const lines = bytes.toString('latin1').split('\r\n')
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n')
  const events = Object.values(ical.sync.parseICS(text)).flatMap((part) =>
    part?.type === 'VEVENT' ? [part] : [],
  )
  const starts = unfolded.filter((line) => line.startsWith('DTSTART'))
  const count = text.split('BEGIN:VEVENT').length - 1
  return misses({
    [`${path} is text/calendar`]: status === 200 && type === 'text/calendar; charset=utf-8',
    [`${path} has lines of 75 octets at most, ended by CRLF`]: lines.every(
      (line) => line.length <= 75 && !line.includes('\n'),
    ),
    [`${path} has one identity for each entry`]:
      new Set(events.map(({ uid }) => uid)).size === count && events.length === count,
    [`${path} has DTSTAMP, SEQUENCE and STATUS everywhere`]: ['DTSTAMP:', 'SEQUENCE:', 'STATUS:'].every(
      (name) => unfolded.filter((line) => line.startsWith(name)).length === count,
    ),
    [`${path} names zones that it explains`]: starts
      .filter((line) => line.includes('TZID='))
      .every((line) => text.includes(`TZID:${/TZID=([^:;]+)/.exec(line)?.[1]}`)),
    [`${path} has ends after starts`]: events.every(
      ({ start, end }) => start !== undefined && end !== undefined && end > start,
    ),
    [`${path} has no METHOD`]: !unfolded.some((line) => line.startsWith('METHOD')),
    [`${path} has NAME and REFRESH-INTERVAL`]: /\r\nNAME[:;]/.test(text) && text.includes('REFRESH-INTERVAL'),
  })
}

const parser = new RssParser()

const feedProblems = async (site: AskedSite, path: string): Promise<readonly string[]> => {
  const [rss, atom, json] = await Promise.all(
    ['rss', 'atom', 'json'].map((form) => site.get(`${path}.${form}`)),
  )
  if (rss === undefined || atom === undefined || json === undefined) return [`${path} is missing`]
  const read = [await parser.parseString(rss.text), await parser.parseString(atom.text)]
  const items = JSON.parse(json.text).items as readonly { id: string; url: string; date_modified: string }[]
  const ids = read.map((feed) => feed.items.map((item) => item.guid ?? String(item['id'])).join())
  return misses({
    [`${path} has the media types of its forms`]:
      rss.type.startsWith('application/rss+xml') &&
      atom.type.startsWith('application/atom+xml') &&
      json.type.startsWith('application/feed+json'),
    [`${path} is JSON Feed 1.1`]: JSON.parse(json.text).version === 'https://jsonfeed.org/version/1.1',
    [`${path} has the same ids in every form`]:
      ids[0] === ids[1] &&
      ids[0] === items.map(({ id }) => id).join() &&
      new Set(items.map(({ id }) => id)).size === items.length,
    [`${path} has absolute addresses`]: items.every(({ url }) => url.startsWith(site.url)),
  })
}

const unchanged = async (site: AskedSite, path: string): Promise<readonly string[]> => {
  const { headers } = await site.get(path)
  const again = await site.get(path, { 'if-none-match': headers.get('etag') ?? '' })
  return misses({ [`${path} answers 304 to its own ETag`]: again.status === 304 })
}

const flatly = async (problems: readonly Promise<readonly string[]>[]): Promise<readonly string[]> =>
  (await Promise.all(problems)).flat()

export const feedChecks: readonly Check[] = [
  {
    name: 'iCalendar: for all, one festival, a province',
    judge: 'node-ical',
    run: async (site) => {
      const festival = await aFestival(site)
      const paths = ['/festivals.ics', `${festival}.ics`, '/provincies/zuid-holland.ics']
      return flatly(prefixes.flatMap((prefix) => paths.map((path) => calendarProblems(site, prefix + path))))
    },
  },
  {
    name: 'RSS, Atom and JSON Feed: festivals and stories',
    judge: 'rss-parser',
    run: (site) =>
      flatly(
        prefixes.flatMap((prefix) =>
          ['/festivals', '/verhalen'].map((path) => feedProblems(site, prefix + path)),
        ),
      ),
  },
  {
    name: 'Unchanged answers cost nothing (304)',
    judge: 'fetch',
    run: (site) =>
      flatly(
        ['/', '/festivals.ics', '/festivals.rss', '/verhalen.atom', '/api/v1/festivals', '/sitemap.xml'].map(
          (path) => unchanged(site, path),
        ),
      ),
  },
]

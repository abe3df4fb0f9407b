import { mf2 } from 'microformats-parser'
import sharp from 'sharp'

import {
  aFestival,
  misses,
  prefixes,
  prefixOf,
  type AskedSite,
  type Check,
  type OpenFestival,
} from './site.ts'

type Ld = Readonly<Record<string, unknown>>

const graphOf = (html: string): readonly Ld[] =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{"@graph":[]}')[
    '@graph'
  ]

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The visible text of a page. */
const visibleText = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll(/<script.*?<\/script>/gs, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => signs[name] ?? '')

const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/

const eventStatus: Readonly<Record<OpenFestival['status'], string>> = {
  scheduled: 'EventScheduled',
  // schema.org has no status for a moved place on the same day.
  relocated: 'EventScheduled',
  rescheduled: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
}

const isWide = async (site: AskedSite, address: string): Promise<boolean> => {
  const { status, bytes } = await site.get(address)
  return status === 200 && ((await sharp(bytes).metadata()).width ?? 0) >= 720
}

const eventProblems = async (
  site: AskedSite,
  path: string,
  festival: OpenFestival,
): Promise<readonly string[]> => {
  const { text } = await site.get(path)
  const event = graphOf(text).find((object) => object['@type'] === 'Event') ?? {}
  const [item] = mf2(text, { baseUrl: site.url + path }).items.filter(({ type }) => type?.includes('h-event'))
  const place = JSON.stringify(event['location'] ?? {})
  const images = Array.isArray(event['image']) ? event['image'].map(String) : []
  const agrees = (name: string, property: string) => item?.properties[property]?.[0] === event[name]
  const seen = visibleText(text)
  const starts = festival.slots.map(({ start }) => start)
  return misses({
    [`${path}: its name and description can be read on the page`]: [
      event['name'],
      event['description'] ?? '',
    ].every((said) => typeof said === 'string' && seen.includes(said)),
    [`${path}: its times have the offset of their day`]: ['startDate', 'endDate'].every((name) =>
      withOffset.test(String(event[name])),
    ),
    [`${path}: it starts with its first part`]: starts.includes(String(event['startDate'])),
    [`${path}: its place has an address in the Netherlands`]:
      festival.venue === null || (place.includes('PostalAddress') && place.includes('"NL"')),
    [`${path}: its status is a full address, and its own`]:
      event['eventStatus'] === `https://schema.org/${eventStatus[festival.status]}`,
    [`${path}: it tells the day that was before, when it was moved`]:
      festival.status !== 'rescheduled' || withOffset.test(String(event['previousStartDate'])),
    [`${path}: it has an organizer and a way of attending`]:
      'organizer' in event &&
      event['eventAttendanceMode'] === 'https://schema.org/OfflineEventAttendanceMode',
    [`${path}: it tells languages and admission`]: 'inLanguage' in event && 'isAccessibleForFree' in event,
    [`${path}: it belongs to a series when the page shows editions`]:
      'superEvent' in event === text.includes('class="editions"'),
    [`${path}: its first picture can be had, at least 720 pixels wide`]:
      images[0] !== undefined && (await isWide(site, images[0])),
    [`${path}: it invents no performer and no offer`]: !('performer' in event) && !('offers' in event),
    [`${path}: h-event says the same`]:
      agrees('name', 'name') && agrees('startDate', 'start') && agrees('endDate', 'end'),
  })
}

const everyEvent = async (site: AskedSite): Promise<readonly string[]> => {
  const problems: string[] = []
  for (const festival of await site.festivals())
    for (const locale of festival.translatedIn)
      problems.push(
        ...(await eventProblems(site, `${prefixOf(locale)}/festivals/${festival.slug}`, festival)),
      )
  return problems
}

/** The required properties of each type. */
const fields: Readonly<Record<string, readonly string[]>> = {
  NGO: ['name', 'url', 'logo'],
  ItemList: ['name', 'numberOfItems', 'itemListElement'],
  Article: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher', 'inLanguage'],
  BreadcrumbList: ['itemListElement'],
  Organization: ['name', 'url'],
}

const typesProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const addresses = await site.addresses()
  const first = (pattern: RegExp) => addresses.find((address) => pattern.test(address)) ?? ''
  const story = first(/\/verhalen\/./)
  const organisation = first(/\/organisaties\/./)
  const place = first(/\/\/[^/]+\/festivals\/in\/./)
  const expected: readonly (readonly [string, string])[] = [
    ...prefixes.map((prefix) => [prefix || '/', 'NGO'] as const),
    ...['/festivals', '/en/festivals', '/verhalen', '/organisaties', place].map(
      (path) => [path, 'ItemList'] as const,
    ),
    [story, 'Article'],
    [organisation, 'Organization'],
    ...[story, organisation, place, await aFestival(site)].map((path) => [path, 'BreadcrumbList'] as const),
  ]
  const found = await Promise.all(
    expected.map(async ([path, type]) => {
      const object = graphOf((await site.get(path)).text).find((one) => one['@type'] === type)
      const isWhole = object !== undefined && (fields[type] ?? []).every((name) => object[name] !== undefined)
      const links = [...JSON.stringify(object ?? {}).matchAll(/"(?:url|item|image|logo)":"([^"]+)"/g)]
      return [
        `${path} tells of its ${type}, with ${(fields[type] ?? []).join(', ')}`,
        isWhole && links.every(([, address = '']) => address.startsWith('http')),
      ] as const
    }),
  )
  return misses(Object.fromEntries(found))
}

export const structuredDataChecks: readonly Check[] = [
  {
    name: 'schema.org Event of every festival, and h-event with the same values',
    judge: 'microformats-parser, sharp, open data',
    run: everyEvent,
  },
  {
    name: 'schema.org of home, lists, places, organisations, stories',
    judge: 'JSON.parse',
    run: typesProblems,
  },
]

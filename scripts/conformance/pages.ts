import { HtmlValidate } from 'html-validate'
import { mf2 } from 'microformats-parser'
import sharp from 'sharp'
import { aFestival, flatly, misses, prefixes, type AskedSite, type Check, type OpenFestival } from './site.ts'

/** What the sitemap does not name, by its address in each language. */
const others: readonly (readonly [nl: string, en: string, ar: string])[] = [
  ['/zoeken?q=delfd', '/en/search?q=delfd', '/ar/search?q=delfd'],
  ['/festivals?free=1&near=2611', '/en/festivals?free=1&near=2611', '/ar/festivals?free=1&near=2611'],
  [
    '/festivals?hearingloop=1&language=so',
    '/en/festivals?hearingloop=1&language=so',
    '/ar/festivals?hearingloop=1&language=so',
  ],
  ['/festivals/in/urk', '/en/festivals/in/urk', '/ar/festivals/in/urk'],
  ['/organiseer/bedankt', '/en/organise/thanks', '/ar/organise/thanks'],
  ['/verslag', '/en/report', '/ar/report'],
  ['/op-je-site?province=utrecht', '/en/on-your-site?province=utrecht', '/ar/on-your-site?province=utrecht'],
  ['/embed', '/en/embed', '/ar/embed'],
  ['/nothing-here', '/en/nothing-here', '/ar/nothing-here'],
]

/** Festivals that look different: one for each status, and one that is not translated. */
const kindsOfFestival = (festivals: readonly OpenFestival[]): readonly string[] => {
  const kinds = new Map(
    festivals.map((one) => [`${one.status} ${one.translatedIn.length} ${one.slots.length}`, one.slug]),
  )
  return [...kinds.values()].flatMap((slug) => prefixes.map((prefix) => `${prefix}/festivals/${slug}`))
}

/** One address of each kind of page in each language. */
const templates = async (site: AskedSite): Promise<readonly string[]> => {
  const kinds = new Map<string, string>()
  for (const address of await site.addresses()) {
    const { pathname } = new URL(address)
    const parts = pathname.split('/').filter(Boolean)
    const isPrefixed = parts[0] === 'en' || parts[0] === 'ar'
    const [locale, rest] = isPrefixed ? [parts[0], parts.slice(1)] : ['nl', parts]
    const kind = `${locale} ${rest.length < 2 ? rest.join('/') : rest.slice(0, -1).join('/')}/…`
    if (!kinds.has(kind)) kinds.set(kind, pathname)
  }
  const festival = await aFestival(site)
  return [
    ...kinds.values(),
    ...kindsOfFestival(await site.festivals()),
    ...[`${festival}/promotie`, `/en${festival}/promotion`, `/ar${festival}/promotion`],
    ...others.flat(),
  ]
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Style, not validity: how React writes markup, and what a title may be long.
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'element-permitted-content': 'error',
    'long-title': 'off',
    'no-inline-style': 'off',
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
})

const htmlProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const problems: string[] = []
  for (const path of await templates(site)) {
    const report = await validator.validateString((await site.get(path)).text)
    for (const { messages } of report.results) {
      problems.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${path}: ${ruleId} ${message} (${line}:${column})`,
        ),
      )
    }
  }
  return [...new Set(problems)]
}

const localeOf = (path: string): string => /^\/(en|ar)(?:\/|$)/.exec(path)?.[1] ?? 'nl'

/** What a page is without script, cookies and other hosts. */
const plainProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const paths = await templates(site)
  return flatly(
    paths.map(async (path) => {
      const { text, headers } = await site.get(path)
      const locale = localeOf(path)
      const direction = locale === 'ar' ? 'rtl' : 'ltr'
      const asked = [...text.matchAll(/<(?:img|script|link|iframe|source|video|audio)\b[^>]*>/g)]
        .filter(([element]) => !/rel="(?:canonical|alternate)"/.test(element))
        .flatMap(([element]) => [...element.matchAll(/(?:src|href)="(https?:\/\/[^"]+)"/g)])
      return misses({
        [`${path} says its language and direction`]: text.startsWith(
          `<!doctype html><html lang="${locale}" dir="${direction}"`,
        ),
        [`${path} has one first heading`]: text.match(/<h1[\s>]/g)?.length === 1,
        [`${path} has a title and fits a phone`]:
          /<title>[^<]+</.test(text) && text.includes('name="viewport"'),
        [`${path} needs no script`]: !/<script(?! type="application\/ld\+json")/.test(text),
        [`${path} has no script or style in its markup`]: !/ (?:on[a-z]+|style)="/.test(text),
        [`${path} asks no other host`]: asked.every(([, address = '']) => address.startsWith(site.url)),
        [`${path} sets no cookie`]: headers.get('set-cookie') === null,
      })
    }),
  )
}

type Ld = Readonly<Record<string, unknown>>

const graphOf = (html: string): readonly Ld[] =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{"@graph":[]}')[
    '@graph'
  ]

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** What a visitor reads of a page. */
const visibleText = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll(/<script.*?<\/script>/gs, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => signs[name] ?? '')

const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/

const eventStatus: Readonly<Record<OpenFestival['status'], string>> = {
  scheduled: 'EventScheduled',
  // schema.org has no word for another place on the same day.
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
    [`${path}: its name and description can be read on the page`]:
      seen.includes(String(event['name'])) &&
      (event['description'] === undefined || seen.includes(String(event['description']))),
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
        ...(await eventProblems(
          site,
          `${locale === 'nl' ? '' : `/${locale}`}/festivals/${festival.slug}`,
          festival,
        )),
      )
  return problems
}

/** What an object of a type must say. */
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

export const pageChecks: readonly Check[] = [
  { name: 'HTML of every template in each language', judge: 'html-validate', run: htmlProblems },
  { name: 'Every template without script, cookie and third party', judge: 'its markup', run: plainProblems },
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

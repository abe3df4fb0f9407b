import RssParser from 'rss-parser'

import { flatly, kindsOfAgenda, misses, prefixes, type AskedSite, type Check } from './site.ts'

const parser = new RssParser()

type JsonFeed = {
  readonly version: string
  readonly title: string
  readonly home_page_url: string
  readonly feed_url: string
  readonly items: readonly {
    readonly id: string
    readonly url: string
    readonly date_modified: string
    readonly content_html: string
  }[]
}

/** Feeds about other things than festivals. */
const otherFeeds = ['/verhalen', '/nieuwsbrief/archief']

const feedsOf = async (site: AskedSite): Promise<readonly string[]> =>
  prefixes
    .flatMap((prefix) => otherFeeds.map((path) => prefix + path))
    .concat((await kindsOfAgenda(site)).flatMap((kind) => prefixes.map((prefix) => prefix + kind)))

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const rfc822 = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d (?:GMT|UT|[+-]\d{4})$/

const textsIn = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(([, text = '']) => text)

const rssProblems = (path: string, xml: string): readonly string[] => {
  const items = textsIn(xml, 'item')
  return misses({
    [`${path} has the title, link and description that RSS wants`]: ['title', 'link', 'description'].every(
      (name) => textsIn(xml.split('<item>')[0] ?? '', name).length === 1,
    ),
    [`${path} names itself`]: /<atom:link [^>]*rel="self"/.test(xml),
    [`${path} has ids that are no addresses`]: items.every((item) => /<guid isPermaLink="false">/.test(item)),
    [`${path} has dates of RFC 822`]: textsIn(xml, 'pubDate').every((date) => rfc822.test(date)),
  })
}

const atomProblems = (path: string, xml: string): readonly string[] => {
  const [head = '', ...entries] = xml.split('<entry>')
  const hasAll = (part: string, names: readonly string[]): boolean =>
    names.every((name) => textsIn(part, name).length === 1)
  return misses({
    [`${path} has the id, title, moment and author that RFC 4287 wants`]: hasAll(head, [
      'id',
      'title',
      'updated',
      'author',
    ]),
    [`${path} names itself and its page`]: /rel="self"/.test(head) && /rel="alternate"/.test(head),
    [`${path} has an id, a title and a moment in each entry`]: entries.every((entry) =>
      hasAll(entry, ['id', 'title', 'updated', 'content']),
    ),
    [`${path} has dates of RFC 3339`]: [...textsIn(xml, 'updated'), ...textsIn(xml, 'published')].every(
      (date) => rfc3339.test(date),
    ),
  })
}

const feedProblems = async (site: AskedSite, path: string): Promise<readonly string[]> => {
  const [rss, atom, json] = await Promise.all([
    site.get(`${path}.rss`),
    site.get(`${path}.atom`),
    site.get(`${path}.json`),
  ])
  const feed: JsonFeed = JSON.parse(json.text)
  const { items } = feed
  const ids = items.map(({ id }) => id)
  const read = [await parser.parseString(rss.text), await parser.parseString(atom.text)]
  const known = new Map((await site.festivals()).map(({ id, updatedAt }) => [`festival/${id}`, updatedAt]))
  const isOfFestivals = !otherFeeds.some((other) => path.endsWith(other))
  const pages = await Promise.all(items.map(({ url }) => site.get(url.slice(site.url.length))))
  return [
    ...rssProblems(`${path}.rss`, rss.text),
    ...atomProblems(`${path}.atom`, atom.text),
    ...misses({
      [`${path} has the media types of its forms`]:
        rss.type.startsWith('application/rss+xml') &&
        atom.type.startsWith('application/atom+xml') &&
        json.type.startsWith('application/feed+json'),
      [`${path}.json is JSON Feed 1.1, and names itself and its page`]:
        feed.version === 'https://jsonfeed.org/version/1.1' &&
        feed.title !== '' &&
        feed.feed_url === `${site.url}${path}.json` &&
        feed.home_page_url.startsWith(site.url) &&
        items.every(({ id, content_html: html, date_modified: changed }) =>
          [id !== '', html !== '', rfc3339.test(changed)].every(Boolean),
        ),
      [`${path} has items`]: items.length > 0,
      [`${path} has the same ids in every form, each once`]:
        read.every(
          (feed) => feed.items.map((item) => item.guid ?? String(item['id'])).join() === ids.join(),
        ) && new Set(ids).size === ids.length,
      [`${path} has absolute addresses`]:
        items.every(({ url }) => url.startsWith(`${site.url}/`)) &&
        items.every(({ content_html: html }) => !/(?:src|href)="(?!https?:)/.test(html)),
      [`${path} leads to pages that are there`]: pages.every(({ status }) => status === 200),
      [`${path} tells of what is published, changed when its record was`]:
        !isOfFestivals ||
        items.every(({ id, date_modified: changed }) => {
          const at = known.get(id.split(':').at(-1) ?? '')
          return at !== undefined && Date.parse(at) === Date.parse(changed)
        }),
    }),
  ]
}

/** The documents that a page's head names must exist and have the stated type. */
const discoveryProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const [, organisation, province, municipality] = await kindsOfAgenda(site)
  const places = [province, municipality].map((path) => `/festivals/in/${path?.split('/').at(-1)}`)
  const pages = ['/', '/festivals', ...otherFeeds, organisation ?? '', ...places]
  const problems = pages.map(async (path) => {
    const { text } = await site.get(path)
    const links = [...text.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)]
    const answers = await Promise.all(
      links.map(async ([, type = '', href = '']) => {
        const answer = await site.get(href.replaceAll('&amp;', '&'))
        return answer.status === 200 && answer.type.startsWith(type)
      }),
    )
    return misses({
      [`${path} leads to its feeds`]: ['rss+xml', 'atom+xml', 'feed+json'].every((form) =>
        links.some(([, type = '']) => type.endsWith(form)),
      ),
      [`${path} leads to what it says`]: answers.every(Boolean),
    })
  })
  return flatly(problems)
}

const unchangedProblems = async (site: AskedSite, path: string): Promise<readonly string[]> => {
  const { headers } = await site.get(path)
  const again = await site.get(path, { 'if-none-match': headers.get('etag') ?? '' })
  const since = headers.get('last-modified')
  const later = since === null ? null : await site.get(path, { 'if-modified-since': since })
  return misses({
    [`${path} answers 304 to its own ETag`]: again.status === 304 && again.bytes.length === 0,
    [`${path} answers 304 to its own Last-Modified`]: later === null || later.status === 304,
  })
}

const unchanging = [
  '/',
  '/festivals.ics',
  '/festivals.rss',
  '/festivals.atom',
  '/festivals.json',
  '/verhalen.atom',
  '/nieuwsbrief/archief.rss',
  '/api/v1/festivals',
  '/sitemap.xml',
]

export const feedChecks: readonly Check[] = [
  {
    name: 'RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1: festivals, organisation, province, municipality, stories, newsletters',
    judge: 'rss-parser',
    run: async (site) => flatly((await feedsOf(site)).map((path) => feedProblems(site, path))),
  },
  { name: 'Feeds and calendars can be found from their pages', judge: 'fetch', run: discoveryProblems },
  {
    name: 'Unchanged answers cost nothing (304)',
    judge: 'fetch',
    run: (site) => flatly(unchanging.map((path) => unchangedProblems(site, path))),
  },
]

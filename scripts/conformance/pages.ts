import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { mf2 } from 'microformats-parser'
import { addressesOf, aFestival, misses, type AskedSite, type Check } from './site.ts'

/** One address of each kind of page in each language. */
const templates = async (site: AskedSite): Promise<readonly string[]> => {
  const kinds = new Map<string, string>()
  for (const address of await addressesOf(site)) {
    const { pathname } = new URL(address)
    const parts = pathname.split('/').filter(Boolean)
    const isPrefixed = parts[0] === 'en' || parts[0] === 'ar'
    const [locale, rest] = isPrefixed ? [parts[0], parts.slice(1)] : ['nl', parts]
    const kind = `${locale} ${rest.length < 2 ? rest.join('/') : `${rest[0]}/…`}`
    if (!kinds.has(kind)) kinds.set(kind, pathname)
  }
  const festival = await aFestival(site)
  return [...kinds.values(), festival, `/en${festival}`, `${festival}/promotie`, '/embed', '/nothing-here']
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

type Ld = Readonly<Record<string, unknown>>

const graphOf = (html: string): readonly Ld[] =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{"@graph":[]}')[
    '@graph'
  ]

const eventProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const path = await aFestival(site)
  const { text } = await site.get(path)
  const event = graphOf(text).find((object) => object['@type'] === 'Event') ?? {}
  const [item] = mf2(text, { baseUrl: site.url + path }).items.filter(({ type }) => type?.includes('h-event'))
  const place = JSON.stringify(event['location'] ?? {})
  const images = Array.isArray(event['image']) ? event['image'].map(String) : []
  const pictures = await Promise.all(images.map((address) => site.get(address)))
  const agrees = (name: string, property: string) => item?.properties[property]?.[0] === event[name]
  return misses({
    'the event has a name and a description': Boolean(event['name']) && Boolean(event['description']),
    'its times have the offset of their day': ['startDate', 'endDate'].every((name) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(String(event[name])),
    ),
    'its place has an address in the Netherlands': place.includes('PostalAddress') && place.includes('"NL"'),
    'its status is a full address': String(event['eventStatus']).startsWith('https://schema.org/Event'),
    'it has an organizer and a way of attending': 'organizer' in event && 'eventAttendanceMode' in event,
    'it has pictures that can be had': images.length > 0 && pictures.every(({ status }) => status === 200),
    'it invents no performer and no offer': !('performer' in event) && !('offers' in event),
    'h-event says the same':
      agrees('name', 'name') && agrees('startDate', 'start') && agrees('endDate', 'end'),
  })
}

const typesProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const story = (await addressesOf(site)).find((address) => /\/verhalen\/./.test(address)) ?? ''
  const expected: readonly (readonly [string, string])[] = [
    ['/', 'NGO'],
    ['/festivals', 'ItemList'],
    ['/verhalen', 'ItemList'],
    [story, 'Article'],
    [story, 'BreadcrumbList'],
  ]
  const found = await Promise.all(
    expected.map(async ([path, type]) => {
      const types = graphOf((await site.get(path)).text).map((object) => object['@type'])
      return [`${path} tells of its ${type}`, types.includes(type)] as const
    }),
  )
  return misses(Object.fromEntries(found))
}

/** Names the schemas of both vocabularies; the one of sitemaps comes with a package. */
const schemaText = (): string => {
  const packaged = dirname(createRequire(import.meta.url).resolve('sitemap/package.json'))
  const schemas = {
    'http://www.sitemaps.org/schemas/sitemap/0.9': join(packaged, 'schema/sitemap.xsd'),
    'http://www.w3.org/1999/xhtml': join(import.meta.dirname, 'xhtml-link.xsd'),
  }
  const imports = Object.entries(schemas).map(
    ([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
  )
  return `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xsd:schema>`
}

const schemaProblems = async (xml: string): Promise<readonly string[]> => {
  const directory = await mkdtemp(join(tmpdir(), 'sitemap-'))
  try {
    const schema = join(directory, 'both.xsd')
    await writeFile(schema, schemaText())
    const given = ['--noout', '--nonet', '--schema', schema, '-']
    const { status, error, stderr } = spawnSync('xmllint', given, { input: xml, encoding: 'utf8' })
    // Where there is no xmllint, the rest of the check still holds.
    if (error !== undefined) return []
    return status === 0 ? [] : [`the sitemap breaks its schema: ${stderr.split('\n')[0] ?? ''}`]
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

const sitemapProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const problems: string[] = [...(await schemaProblems((await site.get('/sitemap.xml')).text))]
  for (const address of await addressesOf(site)) {
    const { status, text, headers } = await site.get(address)
    const alternates = [...text.matchAll(/<link rel="alternate" hrefLang="([a-z-]+)" href="([^"]+)"/gi)]
    problems.push(
      ...misses({
        [`${address} answers 200`]: status === 200,
        [`${address} is its own canonical`]: text.includes(`<link rel="canonical" href="${address}"`),
        [`${address} may be found`]: headers.get('x-robots-tag') === null,
        [`${address} names itself among its translations, and an x-default`]:
          alternates.some(([, , href]) => href === address) &&
          alternates.some(([, lang]) => lang === 'x-default'),
      }),
    )
  }
  return problems
}

export const pageChecks: readonly Check[] = [
  { name: 'HTML of every template in each language', judge: 'html-validate', run: htmlProblems },
  {
    name: 'schema.org Event, and h-event with the same values',
    judge: 'microformats-parser',
    run: eventProblems,
  },
  { name: 'schema.org of home, lists, stories', judge: 'JSON.parse', run: typesProblems },
  { name: 'Sitemap, canonical and hreflang of every address', judge: 'xmllint, fetch', run: sitemapProblems },
]

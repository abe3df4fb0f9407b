import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { validateXML } from 'xmllint-wasm'

import type { Locale } from '../../frontend/src/i18n/locales.ts'
import { flatly, misses, prefixOf, type AskedSite, type Check, type OpenRecord } from './site.ts'

/** Loads the schemas of both formats; a package contains the one for sitemaps, but not the one for their index. */
const schemaText = (schema: string): string => `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="${schema}.xsd"/>
<xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/>
</xsd:schema>`

const schemaProblems = async (xml: string, schema: 'siteindex' | 'sitemap'): Promise<readonly string[]> => {
  const packaged = dirname(createRequire(import.meta.url).resolve('sitemap/package.json'))
  const files = [
    schema === 'sitemap' ? join(packaged, 'schema/sitemap.xsd') : join(import.meta.dirname, 'siteindex.xsd'),
    join(import.meta.dirname, 'xhtml-link.xsd'),
  ]
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: xml }],
    schema: [{ fileName: 'both.xsd', contents: schemaText(schema) }],
    preload: await Promise.all(
      files.map(async (file) => ({
        fileName: file.split('/').at(-1) ?? '',
        contents: await readFile(file, 'utf8'),
      })),
    ),
    maxMemoryPages: 16_384,
  })
  return valid ? [] : errors.map(({ message }) => `the sitemap breaks its schema: ${message}`)
}

type Entry = { readonly changed: string | null; readonly translations: string }

const entriesOf = (xml: string): ReadonlyMap<string, Entry> =>
  new Map(
    [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => [
      /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '',
      {
        changed: /<lastmod>([^<]+)<\/lastmod>/.exec(entry)?.[1] ?? null,
        translations: translationsIn(entry),
      },
    ]),
  )

/** The translations that a page, or its entry in the sitemap, names; empty when it names only itself. */
const translationsIn = (text: string): string => {
  const named = [...text.matchAll(/<(?:xhtml:)?link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gi)]
  return named.length <= 2
    ? ''
    : named
        .map(([, lang, href]) => `${lang} ${href}`)
        .sort()
        .join(', ')
}

const addressProblems = async (
  site: AskedSite,
  address: string,
  { translations }: Entry,
): Promise<readonly string[]> => {
  const { status, text, headers } = await site.get(address)
  const alternates = [...text.matchAll(/<link rel="alternate" hrefLang="([a-z-]+)" href="([^"]+)"/gi)]
  return misses({
    [`${address} answers 200`]: status === 200,
    [`${address} is its own canonical`]: text.includes(`<link rel="canonical" href="${address}"`),
    [`${address} may be found`]:
      headers.get('x-robots-tag') === null && !/name="robots"[^>]*noindex/.test(text),
    [`${address} names itself among its translations, and an x-default`]:
      alternates.some(([, , href]) => href === address) &&
      alternates.some(([, lang]) => lang === 'x-default'),
    [`${address} says of its translations what the sitemap says`]: translationsIn(text) === translations,
  })
}

/** Translations must be mutual: each page must name all pages that name it. */
const reciprocalProblems = (entries: ReadonlyMap<string, Entry>): readonly string[] =>
  [...entries].flatMap(([address, { translations }]) =>
    [...translations.matchAll(/ (\S+?)(?:,|$)/g)].flatMap(([, other = '']) =>
      entries.get(other)?.translations === translations
        ? []
        : [`${address} names ${other}, which does not name it`],
    ),
  )

/** Every published record is in the sitemap, in its languages, with the time of its last change. */
const contentProblems = async (
  site: AskedSite,
  entries: ReadonlyMap<string, Entry>,
): Promise<readonly string[]> => {
  const festivals = await site.festivals()
  const organisations = await site.organisations()
  const wanted = (records: readonly OpenRecord[], path: (locale: Locale) => string) =>
    records.flatMap(({ slug, translatedIn, updatedAt }) =>
      translatedIn.map((locale) => [`${site.url}${path(locale)}/${slug}`, updatedAt] as const),
    )
  const records = [
    ...wanted(festivals, (locale) => `${prefixOf(locale)}/festivals`),
    ...wanted(organisations, (locale) => (locale === 'nl' ? '/organisaties' : `/${locale}/organisations`)),
  ]
  const provinces = new Set(festivals.flatMap(({ venue }) => venue?.province ?? []))
  return [
    ...records.flatMap(([address, updatedAt]) =>
      misses({
        [`${address} is in it, since its last change`]:
          Date.parse(entries.get(address)?.changed ?? '') === Date.parse(updatedAt),
      }),
    ),
    ...[...provinces].flatMap((province) =>
      Object.values(prefixOf).flatMap((prefix) =>
        misses({
          [`${prefix}/festivals/in/${province} is in it`]: entries.has(
            `${site.url}${prefix}/festivals/in/${province}`,
          ),
        }),
      ),
    ),
  ]
}

const sitemapProblems = async (site: AskedSite): Promise<readonly string[]> => {
  const index = await site.get('/sitemap.xml')
  const files = await Promise.all((await site.sitemaps()).map((file) => site.get(file)))
  const entries = new Map(files.flatMap(({ text }) => [...entriesOf(text)]))
  const named = await site.addresses()
  const problems = [
    ...(await schemaProblems(index.text, 'siteindex')),
    ...(await flatly(files.map(({ text }) => schemaProblems(text, 'sitemap')))),
    ...misses({
      'each file of the sitemap is below 50 000 addresses and a megabyte': files.every(
        ({ text, bytes }) => entriesOf(text).size <= 50_000 && bytes.length < 1_000_000,
      ),
      'no address is in two files': entries.size === named.length,
    }),
    ...reciprocalProblems(entries),
    ...(await contentProblems(site, entries)),
  ]
  for (const [address, entry] of entries) problems.push(...(await addressProblems(site, address, entry)))
  return problems
}

export const sitemapChecks: readonly Check[] = [
  {
    name: 'Sitemap and its index by their schemas: complete, only 200 and canonical, lastmod, hreflang both ways',
    judge: 'xmllint, fetch, open data',
    run: sitemapProblems,
  },
]

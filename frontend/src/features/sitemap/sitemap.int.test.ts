import { Readable } from 'node:stream'

import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { paths } from '#i18n/paths.ts'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const xml = async (path: string) => {
  const { body, headers, status } = await test.get(path)
  expect([path, status]).toEqual([path, 200])
  expect(headers['content-type']).toBe('application/xml; charset=utf-8')
  return Readable.from([body])
}

const files = async () => parseSitemapIndex(await xml('/sitemap.xml'))

/** All pages in all files. */
const read = async () => {
  const entries = []
  for (const { url } of await files()) entries.push(...(await parseSitemap(await xml(pathOf(url)))))
  return entries
}

const pathOf = (url: string): string => new URL(url).pathname

describe('the sitemap', () => {
  it('the sitemap contains only pages that answer 200, are canonical and may be indexed', async () => {
    const entries = await read()
    expect(entries.length).toBeGreaterThan(20)
    for (const { url } of entries) {
      const { status, body, headers } = await test.get(pathOf(url))
      expect([url, status]).toEqual([url, 200])
      expect(body).toContain(`<link rel="canonical" href="${url}"`)
      expect(headers['x-robots-tag']).toBeUndefined()
    }
  })

  it('the sitemap names the same translations as each page', async () => {
    for (const { url, links } of await read()) {
      const { body } = await test.get(pathOf(url))
      const said = [...body.matchAll(/hrefLang="([^"]+)" href="([^"]+)"/gi)].map(([, lang, href]) => ({
        lang,
        url: href,
      }))
      const listed = (links ?? []).map(({ lang, url: address }) => ({ lang, url: address }))
      expect(listed).toEqual(said.length === 2 ? [] : said)
    }
  })

  it('the sitemap leaves out untranslated pages', async () => {
    const paths = (await read()).map(({ url }) => pathOf(url))
    expect(paths).toContain('/en/festivals/delft-viert')
    expect(paths).not.toContain('/ar/festivals/delft-viert')
    const { body, headers } = await test.get('/ar/festivals/delft-viert')
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(body).not.toContain('<link rel="alternate" hrefLang=')
  })

  it('the sitemap contains places with festivals or organisers, with the date of their last change', async () => {
    test.cms.records['organisations'] = [
      {
        ...test.cms.records['organisations']?.[0],
        municipality: 'Delft',
        province: 'zuid-holland',
        updatedAt: '2026-05-20T10:00:00.000Z',
      },
    ]
    const entries = (await read()).filter(({ url }) => pathOf(url).startsWith('/festivals/in/'))
    expect(entries.map(({ url, lastmod }) => [pathOf(url), lastmod])).toEqual([
      ['/festivals/in/delft', '2026-05-20T10:00:00.000Z'],
      ['/festivals/in/zuid-holland', '2026-05-20T10:00:00.000Z'],
    ])
  })

  it('the sitemap dates a page by the change of its record', async () => {
    const entry = (await read()).find(({ url }) => pathOf(url) === '/verhalen/samira')
    expect(entry?.lastmod).toBe('2026-05-01T10:00:00.000Z')
  })

  it('the sitemap has a file for each kind and language, with the date of its last change', async () => {
    const there = (await files()).map(({ url, lastmod }) => [pathOf(url), lastmod])
    expect(there).toContainEqual(['/sitemap/festivals-en-1.xml', '2026-05-01T10:00:00.000Z'])
    expect(there).toContainEqual(['/sitemap/site-nl-1.xml', undefined])
    expect(there.map(([path]) => path)).not.toContain('/sitemap/festivals-ar-1.xml')
    expect((await test.get('/sitemap/festivals-ar-1.xml')).status).toBe(404)
    expect((await test.get('/sitemap/festivals-nl-2.xml')).status).toBe(404)
  })

  it('robots.txt names the sitemap', async () => {
    expect((await test.get('/robots.txt')).body).toContain('\nSitemap: http://site.test/sitemap.xml\n')
  })
})

it('every page that search engines may index is in a sitemap file', async () => {
  const listed = new Set((await read()).map(({ url }) => pathOf(url)))
  const missing: string[] = []
  // The empty form of the search has nothing to find.
  const { search: _, ...others } = paths
  for (const path of Object.values(others).flatMap((one) => Object.values(one))) {
    if (path.includes(':')) continue
    const { status, body, headers } = await test.get(path)
    const isHidden = headers['x-robots-tag'] !== undefined || /name="robots"[^>]*noindex/.test(body)
    if (status === 200 && !isHidden && !listed.has(path)) missing.push(path)
  }
  expect(missing).toEqual([])
})

import { describe, expect, it } from 'vitest'

import { inFiles, sitemapIndexText, sitemapText } from './sitemap.rules.ts'

const page = (...locales: ('nl' | 'en' | 'ar')[]) => ({
  changed: null,
  addresses: locales.map((locale) => ({ locale, url: `https://site.test/${locale}?a=1&b=2` })),
})

const on = (day: string) => ({ ...page('nl'), changed: new Date(day) })

describe('a sitemap', () => {
  it('a sitemap has a file for each kind and language, and another one when that is full', () => {
    const pages = [page('nl', 'en'), page('nl'), page('nl')]
    const files = inFiles(
      [
        { name: 'festivals', pages },
        { name: 'pages', pages: [] },
      ],
      2,
    )
    expect(files.map(({ name, pages: some }) => [name, some.length])).toEqual([
      ['festivals-nl-1', 2],
      ['festivals-nl-2', 1],
      ['festivals-en-1', 1],
    ])
  })

  it('a sitemap file has the date of its latest change, if the dates of all its pages are known', () => {
    const dateOf = (...pages: readonly ReturnType<typeof page | typeof on>[]) =>
      inFiles([{ name: 'pages', pages }])[0]?.changed
    expect(dateOf(on('2026-05-01'), on('2026-06-01'))).toEqual(new Date('2026-06-01'))
    expect(dateOf(on('2026-05-01'), page('nl'))).toBeNull()
  })

  it('a sitemap names each page once per language, with its translations', () => {
    const alone = sitemapText({ locale: 'nl', pages: [page('nl')] })
    expect(alone).not.toContain('xhtml:link')
    const two = sitemapText({ locale: 'ar', pages: [page('nl', 'ar')] })
    expect(two.match(/<loc>/g)).toHaveLength(1)
    expect(two.match(/xhtml:link /g)).toHaveLength(3)
  })

  it('a sitemap escapes addresses', () => {
    expect(sitemapText({ locale: 'nl', pages: [page('nl')] })).toContain(
      '<loc>https://site.test/nl?a=1&amp;b=2</loc>',
    )
    expect(sitemapIndexText([{ url: 'https://site.test/a?b&c', changed: null }])).toContain('b&amp;c</loc>')
  })
})

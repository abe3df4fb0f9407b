import { describe, expect, it } from 'vitest'
import { inFiles, sitemapText } from './sitemap.rules.ts'

const page = (...locales: ('nl' | 'en' | 'ar')[]) => ({
  changed: null,
  addresses: locales.map((locale) => ({ locale, url: `https://site.test/${locale}?a=1&b=2` })),
})

describe('a sitemap', () => {
  it('is one file until that is full, and keeps the languages of a page together', () => {
    expect(inFiles([page('nl', 'en', 'ar'), page('nl')], 4)).toHaveLength(1)
    expect(inFiles([page('nl', 'en', 'ar'), page('nl', 'en')], 4)).toHaveLength(2)
    expect(inFiles([])).toEqual([[]])
  })

  it('names translations only where there are any', () => {
    expect(sitemapText([page('nl')])).not.toContain('xhtml:link')
    expect(sitemapText([page('nl', 'ar')]).match(/xhtml:link /g)).toHaveLength(6)
  })

  it('escapes addresses', () => {
    expect(sitemapText([page('nl')])).toContain('<loc>https://site.test/nl?a=1&amp;b=2</loc>')
  })
})

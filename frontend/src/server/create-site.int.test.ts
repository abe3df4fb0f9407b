import { brotliDecompressSync } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const everyPage = [
  ['/', '/en', '/ar'],
  ['/festivals', '/en/festivals', '/ar/festivals'],
  ['/festivals/voorbij', '/en/festivals/past', '/ar/festivals/past'],
  ['/festivals/delft-viert', '/en/festivals/delft-viert', '/ar/festivals/delft-viert'],
  ['/organisaties', '/en/organisations', '/ar/organisations'],
  ['/organisaties/stichting-samen', '/en/organisations/stichting-samen', '/ar/organisations/stichting-samen'],
  ['/verhalen', '/en/stories', '/ar/stories'],
  ['/verhalen/samira', '/en/stories/samira', '/ar/stories/samira'],
  ['/ervaringen', '/en/experiences', '/ar/experiences'],
  ['/privacy', '/en/privacy', '/ar/privacy'],
].flat()

describe('a page', () => {
  it.each(everyPage)('the page %s is a complete document, in its language', async (path) => {
    const answer = await test.get(path)
    expect(answer.status).toBe(200)
    const [, prefix] = path.split('/')
    const locale = prefix === 'en' || prefix === 'ar' ? prefix : 'nl'
    expect(answer.body).toMatch(
      new RegExp(`^<!doctype html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`, 'i'),
    )
    expect(answer.body).toContain('</html>')
    expect(answer.body).not.toMatch(/<script(?! type="(?:application\/ld\+json|speculationrules)")/)
    expect(answer.body).not.toMatch(/ style="/)
    expect(answer.body.match(/rel="stylesheet"/g)).toHaveLength(1)
  })

  it.each([
    '/',
    '/festivals',
    '/festivals?free=1',
    '/festivals/voorbij',
    '/festivals/delft-viert',
    '/festivals/in/delft',
    '/festivals/in/zuid-holland',
    '/kaart',
    '/organisaties',
    '/organisaties/stichting-samen',
    '/verhalen',
    '/verhalen/samira',
    '/ervaringen',
    '/organiseer',
    '/nieuwsbrief',
    '/kalender.ics',
    '/bestaat-niet',
  ])('the page %s asks the CMS at most three times when cold, and never when warm', async (path) => {
    const [one] = test.cms.records['festivals'] ?? []
    test.cms.records['festivals'] = Array.from({ length: 8 }, (_, place) => ({
      ...one,
      id: `f${place + 1}`,
      slug: place === 0 ? 'delft-viert' : `delft-viert-${place}`,
      practical: { admission: 'free' },
    }))
    await test.get('/privacy')
    test.cms.requests.length = 0
    const first = await test.get(path)
    expect(test.cms.requests.length).toBeLessThanOrEqual(3)
    test.cms.requests.length = 0
    expect((await test.get(path)).status).toBe(first.status)
    // The site asks for missing records again each time, because they may exist by now.
    expect(test.cms.requests.filter(() => first.status === 200)).toEqual([])
  })

  it('a page is rendered once for many visitors at the same moment', async () => {
    test.cms.requests.length = 0
    await Promise.all(Array.from({ length: 20 }, () => test.get('/festivals/delft-viert')))
    const asked = test.cms.requests.filter((request) => request.includes('slug'))
    expect(asked).toHaveLength(1)
  })

  it('a page ignores unknown query parameters', async () => {
    await test.get('/?utm_source=x')
    test.cms.requests.length = 0
    expect((await test.get('/?utm_source=y')).status).toBe(200)
    expect(test.cms.requests).toEqual([])
  })

  it('a page refuses methods that write', async () => {
    const answer = await test.get('/festivals', {}, 'POST')
    expect(answer.status).toBe(405)
    expect(answer.headers['allow']).toBe('GET, HEAD')
  })

  it('a page shows text that looks like markup as text', async () => {
    test.cms.globals['home'] = { hero: { headline: { nl: '<script>alert(1)</script>' } } }
    expect((await test.get('/')).body).not.toContain('<script>alert')
  })
})

describe('the cache', () => {
  it('the cache answers 304 to a browser that has the page, in any encoding', async () => {
    const first = await test.get('/', { 'accept-encoding': 'br' })
    const etag = String(first.headers['etag'])
    expect(etag).toMatch(/^"[\w-]+"$/)
    const again = await test.get('/', { 'accept-encoding': 'gzip', 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect(again.body).toBe('')
    expect(again.headers['vary']).toBe('Accept-Encoding')
    expect((await test.get('/', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('the cache shows a publish on reload', async () => {
    expect((await test.get('/')).headers['cache-control']).toBe('no-cache')
  })

  it('the cache compresses with brotli, and better when there is time', async () => {
    const headers = { 'accept-encoding': 'gzip, br' }
    const quick = await test.get('/', headers)
    await test.site.settled()
    const best = await test.get('/', headers)
    expect(quick.headers['content-encoding']).toBe('br')
    expect(Number(best.headers['content-length'])).toBeLessThanOrEqual(
      Number(quick.headers['content-length']),
    )
    expect(brotliDecompressSync(best.bytes).toString()).toBe((await test.get('/')).body)
    expect(best.headers['etag']).not.toBe(quick.headers['etag'])
  })

  it('the cache gives HEAD the same headers and no body', async () => {
    const full = await test.get('/')
    const head = await test.get('/', {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(head.body).toBe('')
    expect(head.headers['content-length']).toBe(full.headers['content-length'])
  })
})

describe('an old address', () => {
  it('an old address redirects to the present address of the record', async () => {
    test.cms.records['redirects'] = [{ collection: 'festivals', from: 'delft-2025', document: 'f1' }]
    const answer = await test.get('/en/festivals/delft-2025')
    expect(answer.status).toBe(301)
    expect(answer.headers['location']).toBe('/en/festivals/delft-viert')
  })
})

describe('a document that can not be read', () => {
  it('a document that can’t be read is left out of its list, with a line in the log', async () => {
    test.cms.records['stories']?.push({ id: 's9', slug: 'no-title' })
    const answer = await test.get('/verhalen')
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('Samira')
    expect(test.lines.some((line) => line.includes('s9'))).toBe(true)
  })
})

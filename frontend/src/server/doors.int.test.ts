import { createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite

beforeAll(async () => {
  test = await startTestSite({ siteUrl: 'https://site.test' })
})
afterAll(async () => test.stop())

describe('an address that is not quite right', () => {
  it.each([
    ['/festivals/', '/festivals'],
    ['//evil.example', '/evil.example'],
    ['//evil.example/', '/evil.example'],
    ['/\\evil.example/', '/evil.example'],
    ['/\\/evil.example', '/evil.example'],
    ['///evil.example//a//', '/evil.example/a'],
    ['/en//festivals/?page=2', '/en/festivals?page=2'],
  ])('the inexact address %s redirects to %s, on this site', async (path, location) => {
    const answer = await test.get(path)
    expect(answer.status).toBe(301)
    expect(answer.headers['location']).toBe(location)
  })

  it.each(['/%', '/festivals/%E0%A4%A', '/%00', '/en/%zz', '/festivals/%c3%28'])(
    'the unreadable address %s gets an error page',
    async (path) => {
      const answer = await test.get(path)
      expect(answer.status).toBe(400)
      expect(answer.body).toContain('<html')
    },
  )

  it.each([
    ['/nergens', 'nl'],
    ['/en/organisaties', 'en'],
    ['/ar/festivals/nergens', 'ar'],
    ['/festivals/Delft', 'nl'],
    ['/en/a/b/c', 'en'],
    ['/%2e%2e%2fetc%2fpasswd', 'nl'],
    [`/${'a'.repeat(3000)}`, 'nl'],
  ])('the unknown address %s gets 404, in the language of its path', async (path, locale) => {
    const answer = await test.get(path)
    expect(answer.status).toBe(404)
    expect(answer.body).toContain(`<html lang="${locale}"`)
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

describe('security headers', () => {
  it('the security headers allow a page only what it needs', async () => {
    const { headers } = await test.get('/')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toContain('max-age=')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  it.each(['/embed', '/embed.css?ground=ffffff&ink=000000', '/media/0b8c-640x480.webp', '/festivals.json'])(
    'pages of other sites may use %s',
    async (path) => {
      expect((await test.get(path)).headers['cross-origin-resource-policy']).toBe('cross-origin')
    },
  )

  it.each(['/', '/nergens', '/healthz', '/robots.txt', '/media/missing.webp', '/preview'])(
    'the security headers are also on %s',
    async (path) => {
      const { headers } = await test.get(path)
      expect(headers['content-security-policy']).toBeDefined()
      expect(headers['x-powered-by']).toBeUndefined()
    },
  )
})

describe('pictures', () => {
  it('pictures are passed on, and may be cached for ever', async () => {
    const answer = await test.get('/media/0b8c-640x480.webp')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('image/webp')
    expect(answer.headers['cache-control']).toContain('immutable')
    const etag = String(answer.headers['etag'])
    expect((await test.get('/media/0b8c-640x480.webp', { 'if-none-match': etag })).status).toBe(304)
  })

  it.each(['missing.webp', 'page.webp', 'a.svg', '..%2fsecret.webp', 'a.webp.html', '.webp'])(
    'the name %s is not a picture',
    async (name) => {
      expect((await test.get(`/media/${name}`)).status).toBe(404)
    },
  )
})

describe('a preview', () => {
  const draft = (document: Record<string, unknown>) => ({
    kind: 'collection',
    slug: 'festivals',
    locale: 'en',
    doc: document,
  })

  it('a preview shows the draft on its own page, in a frame of the CMS, and is not cached', async () => {
    test.cms.draft = draft({ id: 'f1', slug: 'delft-viert', title: { en: 'Not yet published' } })
    const answer = await test.get('/preview?token=good')
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('Not yet published')
    expect(answer.body).toContain(
      '<script type="module" src="/assets/preview.js" data-cms-origin="http://cms.test:3001">',
    )
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['x-robots-tag']).toContain('noindex')
    expect(answer.headers['content-security-policy']).toContain('frame-ancestors http://cms.test:3001')
    expect((await test.get('/en/festivals/delft-viert')).body).not.toContain('Not yet published')
  })

  it('a preview shows a record without an address', async () => {
    test.cms.draft = draft({ id: 'f2', slug: null, title: { nl: 'Zonder adres' } })
    expect((await test.get('/preview?token=good')).body).toContain('Zonder adres')
  })

  it('a preview of an incomplete record says what is missing', async () => {
    test.cms.draft = draft({ id: 'f3' })
    expect((await test.get('/preview?token=good')).status).toBe(422)
  })

  it.each(['/preview', '/preview?token=', '/preview?token=bad', '/preview?token=a&token=b'])(
    'the preview %s has expired',
    async (path) => {
      test.cms.draft = draft({ id: 'f1' })
      const answer = await test.get(path)
      expect(answer.status).toBe(401)
      expect(answer.body).toContain('<html')
    },
  )
})

describe('the log', () => {
  it('the log contains no query and no full address', async () => {
    await test.get('/nergens?token=very-secret')
    const line = test.lines.find((one) => one.includes('"path":"/nergens"')) ?? ''
    expect(line).toContain('"status":404')
    expect(test.lines.join('')).not.toContain('very-secret')
    expect(line).not.toContain('127.0.0.1')
  })
})

it('robots.txt tells search engines which addresses to leave out', async () => {
  const answer = await test.get('/robots.txt')
  expect(answer.headers['content-type']).toContain('text/plain')
  expect(answer.body).toContain('Disallow: /preview')
})

it('pages say what browsers may prefetch, and allow no other inline script', async () => {
  const { body, headers } = await test.get('/')
  const rules = /<script type="speculationrules">(.*?)<\/script>/.exec(body)?.[1] ?? ''
  expect(JSON.parse(rules)).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] })
  const hash = createHash('sha256').update(rules).digest('base64')
  expect(headers['content-security-policy']).toContain(`script-src 'self' 'sha256-${hash}';`)
})

import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import RssParser from 'rss-parser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { jsonFeedSchema } from '../../../tests/json-feed-schema.ts'
import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const everyFeed = [
  '/festivals',
  '/en/festivals',
  '/ar/festivals',
  '/organisaties/stichting-samen',
  '/provincies/zuid-holland',
  '/gemeenten/delft',
  '/verhalen',
  '/ar/verhalen',
  '/nieuwsbrief/archief',
  '/en/nieuwsbrief/archief',
]

const parser = new RssParser()

describe('a feed', () => {
  it.each(everyFeed)('the feed %s is RSS and Atom with the same content for another parser', async (path) => {
    const [rss, atom] = await Promise.all([test.get(`${path}.rss`), test.get(`${path}.atom`)])
    expect(rss.headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect(atom.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    const read = [await parser.parseString(rss.body), await parser.parseString(atom.body)] as const
    expect(read[0].items).toHaveLength(1)
    expect(read.map(({ title }) => title)).toEqual([read[0].title, read[0].title])
    expect(read.map(({ items }) => items[0]?.title)).toEqual([
      read[0].items[0]?.title,
      read[0].items[0]?.title,
    ])
    expect(read[0].items[0]?.link).toMatch(/^http:\/\/site\.test\//)
    expect(read[1].items[0]?.link).toBe(read[0].items[0]?.link)
    expect(read[0].items[0]?.guid).toBe(read[1].items[0]?.['id'])
  })

  it.each(everyFeed)('the feed %s is valid by the schema of JSON Feed 1.1', async (path) => {
    const { headers, body } = await test.get(`${path}.json`)
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8')
    expect(headers['access-control-allow-origin']).toBe('*')
    const ajv = new Ajv({ strict: true })
    addFormats.default(ajv)
    const isValid = ajv.compile(jsonFeedSchema)
    isValid(JSON.parse(body))
    expect(isValid.errors).toBeNull()
  })

  it.each(['/festivals', '/verhalen'])(
    'an item of %s begins with its picture, not with a hint for browsers to fetch it',
    async (path) => {
      const portrait = { id: 'm1', alt: { nl: 'Een tafel' }, filename: 'a.webp', height: 600, width: 1200 }
      const { festivals = [], stories = [] } = test.cms.records
      test.cms.records['festivals'] = festivals.map((one) => ({ ...one, pictures: [portrait] }))
      test.cms.records['stories'] = stories.map((one) => ({ ...one, portrait }))
      const { items } = await parser.parseString((await test.get(`${path}.rss`)).body)
      expect(items[0]?.content).toMatch(/^<p><img /)
      for (const kind of ['rss', 'atom', 'json'])
        expect((await test.get(`${path}.${kind}`)).body).not.toContain('preload')
    },
  )

  it('a feed keeps its ids when a festival gets another title and address', async () => {
    const idOf = async () =>
      (await parser.parseString((await test.get('/festivals.rss')).body)).items[0]?.guid
    const before = await idOf()
    test.cms.records['festivals'] = [
      { ...test.cms.records['festivals']?.[0], slug: 'anders', title: { nl: 'Anders' } },
    ]
    await test.notify(['festivals:f1', 'festivals'])
    await test.site.settled()
    expect((await test.get('/festivals.rss')).body).toContain('/festivals/anders')
    expect(await idOf()).toBe(before)
  })

  it('a feed answers 304 while nothing changes', async () => {
    const { headers } = await test.get('/verhalen.atom')
    expect(headers['last-modified']).toBe('Fri, 01 May 2026 10:00:00 GMT')
    test.moveClock(24 * 60 * 60_000)
    await test.restart()
    const held = { 'if-none-match': String(headers['etag']) }
    expect((await test.get('/verhalen.atom', held)).status).toBe(304)
  })

  it('a feed shows text that looks like markup as text', async () => {
    test.cms.records['festivals'] = [
      { ...test.cms.records['festivals']?.[0], title: { nl: '<b>]]>&' }, summary: { nl: '<script>x' } },
    ]
    const [item] = (await parser.parseString((await test.get('/festivals.rss')).body)).items
    expect(item?.title).toBe('<b>]]>&')
    expect(item?.content).toContain('&lt;script&gt;x')
  })

  it.each(['/', '/en/festivals', '/organisaties/stichting-samen', '/ar/stories', '/en/newsletter/archive'])(
    'the page %s links to its feeds',
    async (path) => {
      const { body } = await test.get(path)
      const found = [
        ...body.matchAll(/<link rel="alternate" type="([^"]+)" href="http:\/\/site\.test([^"]+)"/g),
      ]
      expect(found.length).toBeGreaterThanOrEqual(3)
      for (const [, type, href] of found) {
        const { status, headers } = await test.get(href ?? '')
        expect([status, headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
      }
    },
  )
})

import * as fc from 'fast-check'
import ICAL from 'ical.js'
import ical from 'node-ical'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'

import { nastyText } from '../../tests/nasty-text.ts'
import { startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite

const record = (collection: string) => ({ ...test.cms.records[collection]?.[0] })

/** What the CMS stored before it tidied texts. */
beforeAll(async () => {
  test = await startTestSite()
  const texts = fc.sample(nastyText, { numRuns: 400, seed: 15 })
  const one = (index: number): string => texts[index % texts.length] ?? 'x'
  const festival = record('festivals')
  test.cms.records['festivals'] = Array.from({ length: 100 }, (_, index) => ({
    ...festival,
    id: `f${index}`,
    slug: `f-${index}`,
    summary: { nl: one(index + 100) },
    title: { ar: one(index + 3), en: one(index + 2), nl: one(index) },
    venue: { ...Object(festival['venue']), name: one(index + 200), street: one(index + 300) },
  }))
  const organisation = { ...record('organisations'), name: one(7), summary: { nl: one(8) } }
  test.cms.records['organisations'] = [organisation]
  test.cms.records['stories'] = [
    { ...record('stories'), intro: { nl: one(9) }, person: one(10), title: { nl: one(11) } },
  ]
  test.cms.globals['site'] = {
    ...test.cms.globals['site'],
    contact: { address: one(12), email: one(13), phone: one(14) },
    metaDescription: { nl: one(15) },
    name: one(16),
    tagline: { nl: one(17) },
  }
})
afterAll(() => test.stop())

const got = async (path: string): Promise<string> => {
  const { body, status } = await test.get(path)
  expect(
    status,
    `${path} ${status === 200 ? '' : test.lines.filter((line) => line.includes('stack')).at(-1)}`,
  ).toBe(200)
  return body
}

const oEmbed = '/oembed?format=xml&url=http%3A%2F%2Fsite.test%2Ffestivals%2Ff-1'

it.each([
  '/festivals.rss',
  '/ar/festivals.atom',
  '/festivals.atom',
  '/verhalen.rss',
  '/verhalen.atom',
  '/organisaties/stichting-samen.rss',
  oEmbed,
  '/sitemap.xml',
  '/sitemap/festivals-nl-1.xml',
])('%s is XML for a strict parser', async (path) => {
  const xml = await got(path)
  const { errors } = await validateXML({
    xml: [{ contents: xml, fileName: 'x.xml' }],
    initialMemoryPages: 256,
    schema: [anything],
  })
  // The schema fits nothing, so that only what is not even XML counts.
  expect(
    errors.filter(({ message }) => message.includes('parser error')).map(({ message }) => message),
  ).toEqual([])
})

const anything =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="none"/></xs:schema>'

it.each(['/festivals.ics', '/ar/festivals.ics', '/festivals/f-1.ics', '/organisaties/stichting-samen.ics'])(
  '%s is a calendar with every entry, and no sign that none may have',
  async (path) => {
    const text = await got(path)
    expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[^\r]\n|\r[^\n]/.exec(text)).toBeNull()
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(events).toHaveLength(path.includes('f-1') ? 1 : 100)
    const read = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT')
    expect(read).toHaveLength(events.length)
  },
)

it.each([
  '/',
  '/festivals',
  '/festivals/f-1',
  '/ar/festivals/f-2',
  '/organisaties/stichting-samen',
  '/verhalen/samira',
])('the data of %s in its page can be read, and ends where it should', async (path) => {
  const html = await got(path)
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  expect(blocks.length).toBeGreaterThan(0)
  for (const [, json = ''] of blocks) expect(JSON.parse(json)).toHaveProperty('@graph')
})

it.each(['/festivals.json', '/oembed?url=http%3A%2F%2Fsite.test%2Ffestivals%2Ff-1', '/site.webmanifest'])(
  '%s is JSON',
  async (path) => {
    expect(JSON.parse(await got(path))).toBeTypeOf('object')
  },
)

it('security.txt has its four lines, whatever the address is', async () => {
  const lines = (await got('/.well-known/security.txt')).trimEnd().split('\n')
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'Contact',
    'Expires',
    'Preferred-Languages',
    'Canonical',
  ])
})

it.each(['pdf', 'png'])('a festival’s %s is drawn', async (kind) => {
  const { bytes, status } = await test.get(`/festivals/f-1.${kind}`)
  expect(status).toBe(200)
  expect(bytes.subarray(0, 4).toString('latin1')).toBe(kind === 'pdf' ? '%PDF' : '\u0089PNG')
})

import { mf2 } from 'microformats-parser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const change = (changes: Readonly<Record<string, unknown>>): void => {
  test.cms.records['festivals'] = [{ ...test.cms.records['festivals']?.[0], ...changes }]
}

const objectsOf = async (path: string): Promise<Record<string, unknown>[]> => {
  const { body } = await test.get(path)
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '{}'
  return JSON.parse(text)['@graph']
}

const objectOf = async (path: string, type: string) =>
  (await objectsOf(path)).find((object) => object['@type'] === type)

const microformatsOf = async (path: string) =>
  mf2((await test.get(path)).body, { baseUrl: `http://site.test${path}` }).items

describe('JSON-LD', () => {
  it('the JSON-LD of a festival is an Event with all facts on the page', async () => {
    change({
      eventStatus: 'rescheduled',
      previousStart: '2026-01-10T11:00:00.000Z',
      venue: {
        name: 'Markt',
        street: 'Markt 1',
        postcode: '2611 GP',
        municipality: 'Delft',
        province: 'zuid-holland',
      },
      practical: { languages: ['nl', 'ar'], admission: 'free' },
    })
    expect(await objectOf('/en/festivals/delft-viert', 'Event')).toMatchObject({
      name: 'Delft celebrates',
      url: 'http://site.test/en/festivals/delft-viert',
      startDate: '2026-06-20T13:00:00+02:00',
      endDate: '2026-06-20T17:00:00+02:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-01-10T12:00:00+01:00',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      isAccessibleForFree: true,
      inLanguage: ['nl', 'ar'],
      location: {
        '@type': 'Place',
        name: 'Markt',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Markt 1',
          postalCode: '2611 GP',
          addressLocality: 'Delft',
          addressCountry: 'NL',
        },
      },
      organizer: { name: 'Stichting Samen', url: 'http://site.test/en/organisations/stichting-samen' },
    })
  })

  it('the JSON-LD of a festival has no offer, performer or price that the record does not have', async () => {
    const event = await objectOf('/festivals/delft-viert', 'Event')
    for (const name of ['offers', 'performer', 'isAccessibleForFree', 'previousStartDate', 'superEvent']) {
      expect(event).not.toHaveProperty(name)
    }
  })

  it('the JSON-LD of editions belongs to one series', async () => {
    change({ previousEdition: { id: 'f0', slug: 'delft-2025', title: { nl: 'Delft 2025' } } })
    expect(await objectOf('/festivals/delft-viert', 'Event')).toMatchObject({
      superEvent: {
        '@type': 'EventSeries',
        subEvent: [
          { '@id': 'http://site.test/festivals/delft-2025#event' },
          { '@id': 'http://site.test/festivals/delft-viert#event' },
        ],
      },
    })
  })

  it.each([
    ['/', 'NGO'],
    ['/festivals', 'ItemList'],
    ['/organisaties', 'ItemList'],
    ['/verhalen', 'ItemList'],
    ['/verhalen/samira', 'Article'],
    ['/verhalen/samira', 'BreadcrumbList'],
    ['/festivals/delft-viert', 'BreadcrumbList'],
    ['/organisaties/stichting-samen', 'Organization'],
  ])('the JSON-LD of %s contains a %s', async (path, type) => {
    expect(await objectOf(path, type)).toBeDefined()
  })

  it('text in JSON-LD can’t end its script element', async () => {
    change({ title: { nl: '</script><script>alert(1)</script>' } })
    const { body } = await test.get('/festivals/delft-viert')
    expect(body).not.toContain('<script>alert')
    expect((await objectOf('/festivals/delft-viert', 'Event'))?.['name']).toContain('</script>')
  })
})

describe('microformats', () => {
  it.each(['/festivals/delft-viert', '/festivals', '/'])(
    'the microformats on %s have the same values as the JSON-LD',
    async (path) => {
      const event = await objectOf('/festivals/delft-viert', 'Event')
      const item = (await microformatsOf(path)).find(({ type }) => type?.includes('h-event'))
      expect(item?.properties).toMatchObject({
        name: [event?.['name']],
        start: [event?.['startDate']],
        end: [event?.['endDate']],
        url: [event?.['url']],
        location: [expect.anything()],
      })
    },
  )

  it('the microformats of a festival contain its place and its organiser', async () => {
    const item = (await microformatsOf('/festivals/delft-viert')).find(({ type }) =>
      type?.includes('h-event'),
    )
    expect(item?.properties['location']).toMatchObject([
      { type: ['h-card'], properties: { name: ['Markt'], locality: ['Delft'] } },
    ])
    expect(item?.properties['organizer']).toMatchObject([{ properties: { name: ['Stichting Samen'] } }])
    expect(item?.properties['summary']).toEqual(['Samen eten op de markt.'])
  })
})

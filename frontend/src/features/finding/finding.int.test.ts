import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

const festival = (slug: string, municipality: string, province: string, changes: object = {}) => ({
  id: slug,
  slug,
  kind: 'festival',
  title: { nl: `Feest in ${slug}` },
  timeZone: 'Europe/Amsterdam',
  timeSlots: [{ day: '2026-06-20T12:00:00.000Z', startTime: '13:00', endTime: '17:00' }],
  startsAt: '2026-06-20T11:00:00.000Z',
  endsAt: '2026-06-20T15:00:00.000Z',
  venue: { name: 'Markt', municipality, province },
  practical: { languages: ['nl'] },
  pictures: [],
  eventStatus: 'scheduled',
  updatedAt: '2026-05-01T10:00:00.000Z',
  ...changes,
})

beforeEach(async () => {
  test = await startTestSite()
  test.cms.records['festivals'] = [
    festival('aan-zee', 'Den Haag', 'zuid-holland', {
      practical: { languages: ['nl', 'ar'], wheelchair: true },
    }),
    festival('in-het-noorden', 'Groningen', 'groningen'),
    festival('lang-geleden', 'Delft', 'zuid-holland', {
      startsAt: '2025-06-20T11:00:00.000Z',
      endsAt: '2025-06-20T15:00:00.000Z',
    }),
  ]
})
afterEach(() => test.stop())

/** The titles that visitors see; the head also contains the festivals, as data for search engines. */
const titles = (body: string): readonly string[] =>
  // The page names a festival more than once, also as data.
  [...new Set([...body.matchAll(/Feest in ([a-z-]+)/g)].map((match) => match[1] ?? ''))]

describe('a list with choices', () => {
  it('a filtered list shows matching festivals with counts, and is not indexed', async () => {
    const answer = await test.get('/festivals?province=groningen')
    expect(answer.status).toBe(200)
    expect(titles(answer.body)).toEqual(['in-het-noorden'])
    expect(answer.body).toContain('Zuid-Holland (1)')
    expect(answer.headers['x-robots-tag']).toBe('noindex')
    expect((await test.get('/festivals')).headers['x-robots-tag']).toBeUndefined()
  })

  it('the list of past festivals can be filtered too', async () => {
    expect(titles((await test.get('/festivals/voorbij?province=zuid-holland')).body)).toEqual([
      'lang-geleden',
    ])
  })

  it.each([
    ['/festivals?near=9712', ['in-het-noorden', 'aan-zee']],
    ['/festivals?near=s-Gravenhage', ['aan-zee', 'in-het-noorden']],
    ['/festivals?near=Groninge', ['in-het-noorden', 'aan-zee']],
  ])('a list near a place shows the nearest festivals first: %s', async (path, expected) => {
    const { body } = await test.get(path)
    expect(titles(body)).toEqual(expected)
    expect(body).toMatch(/\d km|minder dan 1 km/)
  })

  it('a list with an unknown place says so, and shows the whole agenda', async () => {
    const { status, body } = await test.get('/festivals?near=Nergenshuizen')
    expect(status).toBe(200)
    expect(body).toContain('We kennen geen plaats met de naam')
    expect(body).toContain('Onbekende plaats: Nergenshuizen')
    expect(body).not.toContain('Bij Nergenshuizen')
    expect(titles(body)).toHaveLength(2)
  })

  it('a province typed as the place filters by that province, in any language', async () => {
    for (const [path, to] of [
      ['/festivals?free=1&near=Frysl%C3%A2n', '/festivals?free=1&province=friesland'],
      [
        `/ar/festivals?${new URLSearchParams({ near: 'هولندا الجنوبية', province: 'drenthe' })}`,
        '/ar/festivals?province=zuid-holland',
      ],
    ] as const) {
      const { headers, status } = await test.get(path)
      expect([status, headers['location']]).toEqual([302, to])
    }
    const { body } = await test.get(`/ar/festivals?near=${encodeURIComponent('لاهاي')}`)
    expect(body).toContain('الأقرب إلى Den Haag')
    const search = await test.get(`/ar/search?q=${encodeURIComponent('فريزلاند')}`)
    expect(search.body).toContain('href="/ar/festivals/in/friesland"')
  })

  it('an empty list suggests other filters', async () => {
    const { body } = await test.get('/festivals?province=drenthe&wheelchair=1')
    expect(body).toContain('Dit is er nu niet.')
    expect(body).toContain('href="/festivals?wheelchair=1"')
    expect(body).toContain('href="/organiseer"')
    expect(body).toContain('/festivals/voorbij')
  })
})

describe('the place that a visitor types', () => {
  const ask = (near: string) => test.get(`/festivals?${new URLSearchParams({ near }).toString()}`)

  it.each(['1', '<script>', 'Parijs'])('the list says that it knows no place called %s', async (near) => {
    const { body, status } = await ask(near)
    expect(status).toBe(200)
    expect(body).toContain('We kennen geen plaats met de naam')
    expect(body).not.toContain('<script>”')
    expect(body).not.toContain('Bedoel je')
  })

  it('the list asks which Bergen is meant, and takes the answer', async () => {
    const { body } = await ask('Bergen')
    expect(body).toContain('Er zijn meer plaatsen met de naam Bergen.')
    expect(body).toContain('href="/festivals?near=Bergen+%28NH%29"')
    expect(body).toContain('href="/festivals?near=Bergen+%28L%29"')
    expect((await ask('Bergen (L)')).body).toContain('Het dichtst bij Bergen (L)')
  })

  it('the list says what a municipality became, and when', async () => {
    const { body } = await ask('Langedijk')
    expect(body).toContain('Langedijk hoort sinds 2022 bij Dijk en Waard.')
  })
})

describe('the address of a list', () => {
  it.each([
    ['/festivals?near=&when=&province=drenthe', '/festivals?province=drenthe'],
    ['/festivals?province=drenthe&free=1', '/festivals?free=1&province=drenthe'],
    ['/festivals?utm_source=x', '/festivals'],
    ['/festivals?province=atlantis', '/festivals'],
    ['/festivals?province=drenthe&province=utrecht', '/festivals?province=drenthe'],
    ['/festivals?page=0', '/festivals'],
    [`/festivals?near=${'x'.repeat(300)}`, `/festivals?near=${'x'.repeat(60)}`],
    ['/festivals?near=%00', '/festivals'],
    ['/festivals?from=1-6-2026&to=30+juni+2026', '/festivals?from=2026-06-01&to=2026-06-30'],
    [`/ar/festivals?${new URLSearchParams({ from: '١ يونيو ٢٠٢٦' })}`, '/ar/festivals?from=2026-06-01'],
    ['/festivals?place=langedijk', '/festivals?place=dijk-en-waard'],
  ])('the address %s redirects to %s', async (path, expected) => {
    const answer = await test.get(path)
    expect(answer.status).toBe(302)
    expect(answer.headers.location).toBe(expected)
    expect((await test.get(expected)).status).toBe(200)
  })

  it('lists with many different filters do not fill memory or disk', async () => {
    await test.get('/festivals')
    await test.get('/festivals?near=Delft')
    await test.site.settled()
    const asked = test.cms.requests.length
    for (let count = 10; count < 40; count += 1) {
      expect((await test.get(`/festivals?near=26${count}&wheelchair=1`)).status).toBe(200)
      expect((await test.get(`/zoeken?q=woord${count}`)).status).toBe(200)
    }
    // The other collections are read once, for the index; a filter sends no questions of its own.
    expect(test.cms.requests.length - asked).toBeLessThan(12)
  })
})

describe('a place', () => {
  it('the page of a place shows its festivals, in three languages', async () => {
    for (const path of ['/festivals/in/den-haag', '/en/festivals/in/den-haag', '/ar/festivals/in/den-haag']) {
      const answer = await test.get(path)
      expect(answer.status).toBe(200)
      expect(titles(answer.body)).toEqual(['aan-zee'])
      const calendar = /href="(\/[^"]*den-haag\.ics)"/.exec(answer.body)?.[1] ?? ''
      expect((await test.get(calendar)).status).toBe(200)
    }
    expect(titles((await test.get('/festivals/in/zuid-holland')).body)).toEqual(['aan-zee', 'lang-geleden'])
  })

  it('the page of a place without festivals is friendly, and not indexed', async () => {
    const answer = await test.get('/festivals/in/zeist')
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('In Zeist staat nu niets gepland.')
    expect(answer.headers['x-robots-tag']).toBe('noindex')
  })

  it('an unknown place gives 404 with similar names', async () => {
    const answer = await test.get('/festivals/in/delftt')
    expect(answer.status).toBe(404)
    expect(answer.body).toContain('href="/festivals/in/delft"')
    expect(answer.body).toContain('value="delftt"')
  })
})

describe('the map', () => {
  it('the map links every province, with its number of festivals', async () => {
    const { status, body } = await test.get('/kaart')
    expect(status).toBe(200)
    expect(body.match(/<a href="\/festivals\/in\/[a-z-]+" aria-label="/g)).toHaveLength(12)
    expect(body).toContain('Zuid-Holland: 1 festival of activiteit')
  })
})

describe('search', () => {
  it.each([
    ['/zoeken?q=samira', 'href="/verhalen/samira"'],
    ['/zoeken?q=samria', 'href="/verhalen/samira"'],
    ['/en/search?q=groningen', 'href="/en/festivals/in-het-noorden"'],
    ['/ar/search?q=samen', 'href="/ar/organisations/stichting-samen"'],
    ['/zoeken?q=privac%C3%BD', 'href="/privacy"'],
  ])('the search %s finds %s', async (path, expected) => {
    const answer = await test.get(path)
    expect(answer.status).toBe(200)
    expect(answer.body).toContain(expected)
    expect(answer.headers['x-robots-tag']).toBe('noindex')
  })

  it('a search without results says so, and shows the typed text as text', async () => {
    const { status, body } = await test.get('/zoeken?q=%3Cb%3Equantum%3C%2Fb%3E')
    expect(status).toBe(200)
    expect(body).toContain('&lt;b&gt;quantum&lt;/b&gt;')
    expect(body).not.toContain('<b>quantum')
  })

  it.each([
    ['/zoeken?q', 'We zochten alleen op de eerste 80 tekens'],
    ['/en/search?q', 'We searched for the first 80 characters only'],
    ['/ar/search?q', '80 حرفًا'],
    ['/festivals?near', 'We kennen geen plaats met de naam'],
  ])('of three thousand signs by %s is told what became of it', async (address, told) => {
    const { headers, status } = await test.get(`${address}=${'xy'.repeat(1500)}`)
    expect(status).toBe(302)
    const first = await test.get(String(headers['location']))
    const answer = first.status === 302 ? await test.get(String(first.headers['location'])) : first
    expect(answer.status).toBe(200)
    expect(answer.body).toContain(told)
    expect(answer.body).toContain(`value="${'xy'.repeat(20)}`)
  })

  it('answers from what it has when the CMS is gone', async () => {
    await test.get('/zoeken?q=samira')
    await test.get('/festivals?near=9712')
    test.cms.mood = 'failing'
    test.moveClock(3_600_000)
    expect((await test.get('/zoeken?q=samen')).status).toBe(200)
    expect((await test.get('/festivals?near=Delft')).status).toBe(200)
  })
})

it('the page of a municipality that ended leads to the page of what it became', async () => {
  const answer = await test.get('/en/festivals/in/langedijk')
  expect([answer.status, answer.headers['location']]).toEqual([301, '/en/festivals/in/dijk-en-waard'])
  expect((await test.get('/festivals/in/maasdonk')).status).toBe(404)
})

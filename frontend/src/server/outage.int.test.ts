import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Mood } from '../../tests/fake-moods.ts'
import { impatient, startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite(impatient)
})
afterEach(async () => test.stop())

const troubles: readonly Mood[] = [
  'gone',
  'hanging',
  'dripping',
  'failing',
  'wrong-json',
  'wrong-inside',
  'not-json',
  'huge',
]

describe.each(troubles)('while the CMS is %s', (mood) => {
  it('a cached page is answered during an outage, and a new page says to come back later', async () => {
    const before = await test.get('/')
    test.cms.mood = mood
    await test.notify(['home', 'site', 'festivals'])
    await test.site.settled()
    test.moveClock(10 * 60_000)
    const warm = await test.get('/')
    expect(warm.status).toBe(200)
    expect(warm.body).toBe(before.body)

    const cold = await test.get('/en/stories')
    expect(cold.status).toBe(503)
    expect(cold.headers['retry-after']).toBe('30')
    expect(cold.headers['cache-control']).toBe('no-store')
    expect(cold.body).toContain('<html lang="en"')
  })

  it('a bad answer is never cached: all is well as soon as the CMS is', async () => {
    test.cms.mood = mood
    expect((await test.get('/verhalen')).status).toBe(503)
    test.cms.mood = 'well'
    test.moveClock(10_000)
    expect((await test.get('/verhalen')).status).toBe(200)
  })
})

describe('while the CMS can not be had', () => {
  it('a restarted site answers from its last good copies while the CMS is down', async () => {
    const before = await test.get('/festivals')
    await test.site.settled()
    test.cms.mood = 'hanging'
    await test.restart()
    const after = await test.get('/festivals')
    expect(after.status).toBe(200)
    expect(after.body).toBe(before.body)
  })

  it('cached pages are answered for a day while the CMS is down', async () => {
    const before = await test.get('/festivals/delft-viert')
    await test.site.settled()
    test.cms.mood = 'gone'
    for (let hour = 0; hour < 24; hour += 6) {
      test.moveClock(6 * 3_600_000)
      await test.site.sweep()
      await test.site.settled()
      const { body, status } = await test.get('/festivals/delft-viert')
      expect([hour, status, body === before.body]).toEqual([hour, 200, true])
    }
    await test.restart()
    expect((await test.get('/festivals/delft-viert')).body).toBe(before.body)
  })

  it('pages made from copies are rendered again once the CMS is back', async () => {
    await test.get('/')
    await test.site.settled()
    test.cms.mood = 'failing'
    await test.restart()
    expect((await test.get('/')).body).toContain('Hooman')
    test.cms.mood = 'well'
    test.cms.globals['home'] = { hero: { headline: { nl: 'Weer terug' } } }
    test.moveClock(60_000)
    await test.site.sweep()
    await test.site.settled()
    expect((await test.get('/')).body).toContain('Weer terug')
  })

  it('/readyz says that the site is degraded, since when and with which copies; /healthz says that it lives', async () => {
    await test.get('/')
    await test.site.settled()
    expect(JSON.parse((await test.get('/readyz')).body)).toMatchObject({ status: 'ok', cms: 'reachable' })
    test.cms.mood = 'failing'
    await test.restart()
    const answer = await test.get('/readyz')
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toEqual({
      status: 'degraded',
      cms: 'unreachable',
      since: '2026-06-01T10:00:00.000Z',
      kept: { answers: expect.any(Number) as number, newest: expect.stringMatching(/Z$/) as string },
    })
    expect(JSON.parse(answer.body)).not.toMatchObject({ kept: { answers: 0 } })
    expect((await test.get('/healthz')).status).toBe(200)
  })

  it('the site is degraded when the CMS can’t store anything, and still asks it for pages', async () => {
    test.cms.health = 507
    for (let attempt = 0; attempt < 8; attempt += 1)
      expect(JSON.parse((await test.get('/readyz')).body)).toEqual({
        cms: 'reachable, but it can store nothing',
        status: 'degraded',
        kept: expect.any(Object) as object,
      })
    expect((await test.get('/festivals/delft-viert')).status).toBe(200)
    expect(test.lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([])
  })

  it('the log reports an outage once, and its end once', async () => {
    const warnings = () => test.lines.filter((line) => JSON.parse(line).level >= 40)
    test.cms.mood = 'failing'
    for (let minute = 0; minute < 30; minute += 1) {
      test.moveClock(60_000)
      await test.site.sweep()
      for (const path of ['/', '/verhalen', '/festivals', '/nergens']) await test.get(path)
    }
    expect(warnings().map((line) => JSON.parse(line).msg)).toEqual([
      'the CMS gives no answer: pages come from the last good answers',
    ])
    test.cms.mood = 'well'
    for (let minute = 0; minute < 3; minute += 1) {
      test.moveClock(60_000)
      await test.site.sweep()
    }
    expect(warnings()).toHaveLength(1)
    expect(test.lines.filter((line) => line.includes('the CMS answers again'))).toHaveLength(1)
  })

  it('after some failures the site stops asking, and then sends one test request', async () => {
    test.cms.mood = 'failing'
    for (let attempt = 0; attempt < 8; attempt += 1) await test.get('/readyz')
    test.cms.requests.length = 0
    await test.get('/readyz')
    expect(test.cms.requests).toEqual([])
    test.moveClock(6_000)
    await test.get('/readyz')
    await test.get('/readyz')
    expect(test.cms.requests).toHaveLength(1)
  })

  it('pictures that were shown before are shown while the CMS is down', async () => {
    expect((await test.get('/media/abc-640x480.webp')).status).toBe(200)
    await test.site.settled()
    test.cms.mood = 'failing'
    await test.notify(['media:1', 'media'])
    expect((await test.get('/media/abc-640x480.webp')).status).toBe(200)
    expect((await test.get('/media/other.webp')).status).toBe(503)
  })
})

describe('an answer with the wrong inside', () => {
  const paths = ['/', '/festivals', '/festivals/delft-viert', '/organiseer', '/verhalen']
  const wrong = { title: 5, name: 5, quote: 5, hero: { headline: 5 } }

  const pages = async (): Promise<readonly (readonly [number, string])[]> => {
    const seen: (readonly [number, string])[] = []
    for (const path of paths) {
      const { body, status } = await test.get(path)
      // Each copy of a form has a token of its own.
      seen.push([
        status,
        body.replace(/ value="[^"]*" name="form-token"| name="form-token" value="[^"]*"/, ''),
      ])
    }
    return seen
  }

  it('a wrong answer never replaces the good one, also not on disk', async () => {
    const before = await pages()
    expect(before.map(([status]) => status)).toEqual(paths.map(() => 200))
    await test.site.settled()
    const { globals, records } = test.cms
    for (const all of Object.values(records))
      for (const [place, one] of all.entries()) all[place] = { ...one, ...wrong }
    for (const [slug, one] of Object.entries(globals)) globals[slug] = { ...one, ...wrong }
    const changed = ['home', 'site', 'organise', 'festivals', 'festivals:f1', 'stories', 'stories:s1']
    expect((await test.notify(changed)).status).toBe(204)
    await test.site.settled()
    expect(await pages()).toEqual(before)
    await test.restart()
    expect(await pages()).toEqual(before)
    expect((await test.get('/organisaties')).status).toBe(503)
    expect(test.lines.filter((line) => line.includes('can’t be read'))).toHaveLength(2)
  })

  it('a partly readable answer leaves the good list for a day, and then shows its readable part without keeping it', async () => {
    await test.get('/festivals/voorbij')
    await test.get('/festivals')
    await test.site.settled()
    const [festival] = test.cms.records['festivals'] ?? []
    test.cms.records['festivals'] = [
      { ...festival, id: 'f2', slug: 'gouda-viert', title: 5 },
      { ...festival, title: { nl: 'Nieuwe naam' } },
    ]
    await test.notify(['festivals', 'festivals:f1'])
    await test.site.settled()
    expect((await test.get('/festivals')).body).toContain('Delft viert')
    test.moveClock(25 * 3_600_000)
    await test.site.sweep()
    await test.site.settled()
    const later = (await test.get('/festivals')).body
    expect([later.includes('Nieuwe naam'), later.includes('Delft viert')]).toEqual([true, false])
    test.cms.mood = 'gone'
    await test.restart()
    expect((await test.get('/festivals')).body).toContain('Delft viert')
  })
})

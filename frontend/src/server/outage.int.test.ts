import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Mood } from '../../tests/fake-moods.ts'
import { impatient, startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite(impatient)
})
afterEach(async () => test.stop())

const troubles: readonly Mood[] = ['gone', 'hanging', 'dripping', 'failing', 'wrong-json', 'not-json', 'huge']

describe.each(troubles)('while the CMS is %s', (mood) => {
  it('a page that was seen before is answered, and a new one is not there for a while', async () => {
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

  it('nothing bad is kept: all is well once the CMS is', async () => {
    test.cms.mood = mood
    expect((await test.get('/verhalen')).status).toBe(503)
    test.cms.mood = 'well'
    test.moveClock(10_000)
    expect((await test.get('/verhalen')).status).toBe(200)
  })
})

describe('while the CMS can not be had', () => {
  it('a restarted site answers from its last good copies', async () => {
    const before = await test.get('/festivals')
    await test.site.settled()
    test.cms.mood = 'hanging'
    await test.restart()
    const after = await test.get('/festivals')
    expect(after.status).toBe(200)
    expect(after.body).toBe(before.body)
  })

  it('pages that were seen are answered for a day', async () => {
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

  it('the pages made of copies are made anew once the CMS is back', async () => {
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

  it('says that it is degraded, and lives', async () => {
    expect(JSON.parse((await test.get('/readyz')).body)).toMatchObject({ status: 'ok' })
    test.cms.mood = 'failing'
    const answer = await test.get('/readyz')
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject({ status: 'degraded' })
    expect((await test.get('/healthz')).status).toBe(200)
  })

  it('says that it is degraded when the CMS can store nothing, and goes on asking it for pages', async () => {
    test.cms.health = 507
    for (let attempt = 0; attempt < 8; attempt += 1)
      expect(JSON.parse((await test.get('/readyz')).body)).toEqual({
        cms: 'reachable, but it can store nothing',
        status: 'degraded',
      })
    expect((await test.get('/festivals/delft-viert')).status).toBe(200)
  })

  it('stops asking after a few failures, and then sends one request to find out', async () => {
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

  it('shows pictures that were shown before', async () => {
    expect((await test.get('/media/abc-640x480.webp')).status).toBe(200)
    test.cms.mood = 'failing'
    await test.notify(['media:1', 'media'])
    expect((await test.get('/media/abc-640x480.webp')).status).toBe(200)
    expect((await test.get('/media/other.webp')).status).toBe(503)
  })
})

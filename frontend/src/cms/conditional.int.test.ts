import { afterEach, beforeEach, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const delft = () => test.cms.records['festivals']?.[0] ?? {}

const asked = () => test.cms.requests.filter((path) => path.startsWith('/api/festival-outlines')).length

const change = async (changes: Readonly<Record<string, unknown>>) => {
  test.cms.records['festivals'] = [{ ...delft(), ...changes }]
  await test.notify(['festivals:f1', 'festivals'])
  await test.site.settled()
}

it('a 304 of the CMS keeps the cached answer, and a change replaces it', async () => {
  expect((await test.get('/zoeken?q=viert')).body).toContain('Delft <mark>viert</mark>')
  const before = asked()
  await change({})
  expect((await test.get('/zoeken?q=viert')).body).toContain('Delft <mark>viert</mark>')
  expect(asked()).toBeGreaterThan(before)
  await change({ title: { nl: 'Delft danst' } })
  expect((await test.get('/zoeken?q=danst')).body).toContain('Delft <mark>danst</mark>')
})

it('data that was read ahead need no question when the first visitor comes', async () => {
  await test.site.readAhead()
  const before = asked()
  expect(before).toBeGreaterThan(0)
  await test.get('/kaart')
  expect(asked()).toBe(before)
})

it('data that could not be read ahead at the start are read by the next sweep', async () => {
  test.cms.mood = 'gone'
  await test.restart()
  await test.site.readAhead()
  test.cms.mood = 'well'
  test.moveClock(60_000)
  const before = asked()
  await test.site.sweep()
  expect(asked()).toBe(before + 1)
  await test.site.sweep()
  expect(asked()).toBe(before + 1)
})

it('an unchanged answer is still on disk after a restart without the CMS', async () => {
  await test.get('/kaart')
  test.moveClock(2 * 60 * 60_000)
  await change({})
  await test.restart()
  test.cms.mood = 'failing'
  expect((await test.get('/kaart')).status).toBe(200)
})

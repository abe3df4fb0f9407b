import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite({ proxies: 1 })
  for (const path of ['/', '/festivals', '/nergens', '/verhalen', '/media/abc-640x480.webp'])
    await test.get(path)
  await test.get('/api/v1/festivals')
  await test.site.settled()
  test.cms.madeUpBy.length = 0
})
afterEach(async () => test.stop())

const files = async (): Promise<string[]> => {
  await test.site.settled()
  const names = await readdir(join(test.dataDirectory, 'site'), { recursive: true })
  return names.sort()
}

const visitor = { 'x-forwarded-for': '203.0.113.9' }

describe('made-up addresses', () => {
  it.each([
    (turn: number) => `/festivals/flood-${turn}`,
    (turn: number) => `/en/stories/flood-${turn}`,
    (turn: number) => `/flood-${turn}`,
    (turn: number) => `/media/flood-${turn}.webp`,
    (turn: number) => `/verhalen?page=${turn + 2}`,
    (turn: number) => `/api/v1/festivals?page=${turn + 2}`,
    (turn: number) => `/api/v1/festivals?updatedSince=2020-01-01T00:00:${10 + turn}Z`,
    (turn: number) => `/api/v1/festivals?limit=${turn + 1}`,
    (turn: number) => `/embed?organisation=flood-${turn}`,
  ])('a made-up address leaves no file on disk: %s', async (address) => {
    const before = await files()
    for (let turn = 0; turn < 20; turn += 1) await test.get(address(turn), visitor)
    expect(await files()).toEqual(before)
  })

  it('the CMS gets a made-up question with its visitor, and a known question without', async () => {
    await test.get('/festivals/flood', visitor)
    expect(test.cms.madeUpBy).toEqual(Array.from({ length: 3 }, () => '203.0.113.9'))
    await test.get('/festivals/delft-viert', visitor)
    test.cms.madeUpBy.length = 0
    await test.notify(['festivals', 'festivals:f1'])
    await test.site.settled()
    await test.get('/festivals/delft-viert', visitor)
    await test.restart()
    await test.get('/festivals/delft-viert', visitor)
    expect(test.cms.madeUpBy).toEqual([])
  })

  it('made-up questions above the limit get 503, and do not affect other visitors', async () => {
    test.cms.madeUpBudget = 6
    const statuses: number[] = []
    for (let turn = 0; turn < 12; turn += 1)
      statuses.push((await test.get(`/festivals/flood-${turn}`, visitor)).status)
    expect(statuses).toEqual([404, 404, ...Array.from({ length: 10 }, () => 503)])
    expect((await test.get('/organisaties')).status).toBe(200)
    expect(JSON.parse((await test.get('/readyz')).body)).toMatchObject({ status: 'ok' })
    expect(test.lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([])
  })

  it('a deleted record leaves no cached answer either', async () => {
    expect((await test.get('/festivals/delft-viert')).status).toBe(200)
    const before = await files()
    test.cms.records['festivals'] = []
    await test.notify(['festivals', 'festivals:f1'])
    await test.site.settled()
    expect((await test.get('/festivals/delft-viert')).status).toBe(404)
    expect((await files()).length).toBeLessThan(before.length)
    test.cms.mood = 'gone'
    await test.restart()
    expect((await test.get('/festivals/delft-viert')).status).toBe(503)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { origin, siteSecret } from '../../../tests/settings.ts'
import type { ApiHandler } from './guard.ts'
import type { Rates } from './rate-limit.ts'
import type { MissRates } from './site-misses.ts'

let cms: Cms
let cookie: string

beforeAll(async () => {
  cms = await startCms()
  cookie = (await cms.logIn('delft@people.test')).cookie
})
afterAll(() => cms.stop())

const many = { duration: 600, points: 1_000_000 }

/** The CMS’s own guard with limits that a test reaches, behind one proxy. */
const guarded = async (rates: Partial<Rates>, misses: Partial<MissRates> = {}) => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('#payload.config.ts')
  const { createApiGuard } = await import('./guard.ts')
  const { createRateLimit } = await import('./rate-limit.ts')
  const { createMissBudget } = await import('./site-misses.ts')
  const guard = createApiGuard({
    misses: createMissBudget({ all: many, each: many, ...misses }),
    payload: () => Promise.resolve(cms.payload),
    proxies: 1,
    rateLimit: createRateLimit({ all: many, credentials: many, writes: many, ...rates }),
    siteSecret,
  })
  const answer: ApiHandler = (request) => handleEndpoints({ config, request })
  return async (path: string, headers: Record<string, string>): Promise<Response> =>
    guard(new Request(`http://localhost:3001/api/${path}`, { headers }), answer)
}

const statuses = async (count: number, ask: (time: number) => Promise<Response>): Promise<number[]> => {
  const found: number[] = []
  for (let time = 0; time < count; time += 1) found.push((await ask(time)).status)
  return found
}

describe('the limit on requests', () => {
  it('the limit on requests can’t be passed by a false address in front', async () => {
    const ask = await guarded({ all: { duration: 601, points: 3 } })
    const answers = await statuses(5, (time) =>
      ask('healthz', { 'x-forwarded-for': `10.9.8.${time}, 203.0.113.1` }),
    )
    expect(answers).toEqual([200, 200, 200, 429, 429])
    expect((await ask('healthz', { 'x-forwarded-for': '203.0.113.2' })).status).toBe(200)
  })

  it('the limit on requests says when to come back', async () => {
    const ask = await guarded({ all: { duration: 602, points: 1 } })
    const headers = { 'x-forwarded-for': '203.0.113.3' }
    await ask('healthz', headers)
    expect(Number((await ask('healthz', headers)).headers.get('retry-after'))).toBeGreaterThan(500)
  })

  it('the limit on requests counts logged-in people on their own: a visitor on the same wifi locks out none of them', async () => {
    const ask = await guarded({ all: { duration: 603, points: 3 } })
    const wifi = { 'x-forwarded-for': '203.0.113.4' }
    expect(await statuses(4, () => ask('healthz', wifi))).toContain(429)
    expect(await statuses(3, () => ask('healthz', { ...wifi, cookie, origin }))).toEqual([200, 200, 200])
    expect((await ask('healthz', { cookie, origin, 'x-forwarded-for': '203.0.113.5' })).status).toBe(429)
    expect((await ask('healthz', { ...wifi, cookie: 'payload-token=forged', origin })).status).toBe(429)
  })
})

describe('queries of the site on behalf of a visitor', () => {
  const nobody = 'festivals?where[slug][equals]=nergens&limit=1'
  const site = (visitor: string) => ({ 'x-site-key': siteSecret, 'x-visitor-address': visitor })
  const known = async () => {
    const { docs } = await cms.payload.find({
      collection: 'festivals',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      where: { _status: { equals: 'published' } },
    })
    return `festivals?where[slug][equals]=${docs[0]?.slug}&limit=1`
  }

  it('the site’s queries for a visitor have a budget for missing pages, per visitor and in total; pages that exist are free', async () => {
    const ask = await guarded({}, { all: { duration: 604, points: 8 }, each: { duration: 604, points: 4 } })
    const found = await known()
    expect(await statuses(6, () => ask(found, site('203.0.113.6')))).toEqual([200, 200, 200, 200, 200, 200])
    const flood = await statuses(6, (time) => ask(`${nobody}${time}`, site('203.0.113.6')))
    expect(flood).toEqual([200, 200, 200, 200, 429, 429])
    expect((await ask('media/file/nergens.webp', site('203.0.113.7'))).status).toBe(403)
    expect(await statuses(4, () => ask(nobody, site('203.0.113.7')))).toEqual([200, 200, 200, 429])
    expect((await ask(nobody, site('203.0.113.8'))).status).toBe(429)
  })

  it('all other queries of the site are free, and queries of other clients count as their own', async () => {
    const ask = await guarded({}, { each: { duration: 605, points: 1 } })
    const questions = await statuses(4, () => ask(nobody, { 'x-site-key': siteSecret }))
    expect(questions).toEqual([200, 200, 200, 200])
    expect(await statuses(3, () => ask(nobody, { 'x-visitor-address': '203.0.113.9' }))).toEqual([
      200, 200, 200,
    ])
  })
})

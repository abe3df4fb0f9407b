import { describe, expect, it } from 'vitest'

import { clientOf } from './client-address.ts'
import { meaningOf } from './error-kind.rules.ts'
import { createRateLimit } from './rate-limit.ts'

const rates = {
  all: { duration: 60, points: 3 },
  credentials: { duration: 60, points: 1 },
  writes: { duration: 60, points: 2 },
}

describe('the rate limit', () => {
  it('counts each client and each kind apart, and says when to come back', async () => {
    const limit = createRateLimit(rates)
    expect(await limit('a', ['all', 'credentials'])).toBeNull()
    const refused = await limit('a', ['all', 'credentials'])
    expect(refused).toMatchObject({ status: 429 })
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
    expect(await limit('a', ['all'])).toBeNull()
    expect(await limit('a', ['all'])).toMatchObject({ status: 429 })
    expect(await limit('b', ['all', 'credentials'])).toBeNull()
  })
})

describe('the client', () => {
  const headers = new Headers({
    'x-client-address': '::ffff:10.0.0.1',
    'x-forwarded-for': '1.2.3.4, 5.6.7.8',
  })

  it('is the connection itself, unless a trusted proxy says who it is', () => {
    expect(clientOf(headers, false)).toBe('10.0.0.1')
    expect(clientOf(headers, true)).toBe('5.6.7.8')
  })

  it('is a network in IPv6, where one person has many addresses', () => {
    const address = (value: string) => clientOf(new Headers({ 'x-client-address': value }), false)
    expect(address('2001:db8:1:2:3:4:5:6')).toBe(address('2001:db8:1:2:ffff::1'))
    expect(address('2001:db8:1:2:3:4:5:6')).not.toBe(address('2001:db8:1:3:3:4:5:6'))
  })
})

describe('the meaning of an error', () => {
  const because = (cause: unknown) => meaningOf(new Error('Failed query', { cause }))?.status

  it('is found among its causes', () => {
    expect(because({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })).toBe(400)
    expect(because({ message: 'UNIQUE constraint failed: festivals.slug' })).toBe(409)
    expect(because({ code: 11000, message: 'E11000 duplicate key' })).toBe(409)
    expect(because({ name: 'CastError' })).toBe(400)
    expect(because({ code: 'SQLITE_BUSY' })).toBe(503)
    expect(because({ code: 'SQLITE_FULL' })).toBe(507)
    expect(because(new TypeError('a bug of ours'))).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'

import { clientOf } from './client-address.ts'
import { meaningOf } from './error-kind.rules.ts'

describe('the client', () => {
  const askedThrough = (forwarded: string) =>
    new Headers({ 'x-client-address': '::ffff:10.0.0.1', 'x-forwarded-for': forwarded })

  it.each([
    [0, '1.2.3.4, 5.6.7.8', '10.0.0.1'],
    [1, '1.2.3.4, 5.6.7.8', '5.6.7.8'],
    [1, '6.6.6.6, 7.7.7.7, 1.2.3.4, 5.6.7.8', '5.6.7.8'],
    [2, '6.6.6.6, 1.2.3.4, 5.6.7.8', '1.2.3.4'],
    [2, '5.6.7.8', '5.6.7.8'],
    [1, '', '10.0.0.1'],
  ])('a client behind %i proxies of our own, with the header “%s”, is %s', (proxies, forwarded, client) => {
    expect(clientOf(askedThrough(forwarded), proxies)).toBe(client)
  })
})

describe('the meaning of an error', () => {
  const because = (cause: unknown) => meaningOf(new Error('Failed query', { cause }))?.status

  it('the meaning of an error is found among its causes', () => {
    expect(because({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })).toBe(400)
    expect(because({ message: 'UNIQUE constraint failed: festivals.slug' })).toBe(409)
    expect(because({ code: 11000, message: 'E11000 duplicate key' })).toBe(409)
    expect(because({ name: 'CastError' })).toBe(400)
    expect(because({ code: 'SQLITE_BUSY' })).toBe(503)
    expect(because({ code: 'SQLITE_FULL' })).toBe(507)
    expect(because(new TypeError('a bug of ours'))).toBeUndefined()
  })
})

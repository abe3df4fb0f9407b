import { expect, it } from 'vitest'

import { addressHash } from './address.rules.ts'

it('an address has one fingerprint however it is written, and another one under another secret', () => {
  const print = addressHash('aya@voorbeeld.nl', 'secret')
  for (const spelling of ['Aya@Voorbeeld.NL', ' aya@voorbeeld.nl ', 'aya\u200B@voorbeeld.nl'])
    expect(addressHash(spelling, 'secret')).toBe(print)
  expect(addressHash('aya@voorbeeld.nl', 'other')).not.toBe(print)
  expect(addressHash('bob@voorbeeld.nl', 'secret')).not.toBe(print)
  expect(print).not.toContain('aya')
})

import { expect, test } from 'vitest'

import { ipPrefixOf } from './ip-prefix.rules.ts'

test.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:7:9:1:2:3:4', '2001:db8:7::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
])('the address %s is stored as %s', (address, prefix) => {
  expect(ipPrefixOf(address)).toBe(prefix)
})

test.each(['', 'unknown', 'samira@example.org', 'x:y'])('“%s” is no address', (address) => {
  expect(ipPrefixOf(address)).toBeNull()
})

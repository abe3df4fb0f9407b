import { expect, it } from 'vitest'
import { networkOf } from './access-log.ts'

it.each([
  ['192.0.2.17', '192.0.2.0/24'],
  ['::ffff:192.0.2.17', '192.0.2.0/24'],
  ['2001:db8:85a3::8a2e:370:7334', '2001:db8:85a3::/48'],
  ['2001:db8::1', '2001:db8::/48'],
  ['::1', '::/48'],
  ['', ''],
])('of %s only %s is written down', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

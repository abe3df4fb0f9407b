import { expect, it } from 'vitest'

import { hitsInLog, networkOf } from './access-log.ts'

it.each([
  ['192.0.2.17', '192.0.2.0/24'],
  ['2001:db8:85a3::8a2e:370:7334', '2001:db8:85a3::/48'],
  ['2001:db8::1', '2001:db8::/48'],
  ['::1', '::/48'],
  ['', ''],
])('for the address %s, the log contains only %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

it('the log names the most requested pages, and counts all', () => {
  const hits = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`/page-${index}`, index + 1]))
  const { pages, sent, most } = hitsInLog(hits)
  expect([pages, sent]).toEqual([2_000, 2_001_000])
  expect(Object.entries(most)).toHaveLength(25)
  expect(most['/page-1999']).toBe(2_000)
})

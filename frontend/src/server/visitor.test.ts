import { expect, it } from 'vitest'

import { visitorOf } from './visitor.ts'

it.each([
  ['192.0.2.17', '192.0.2.17'],
  ['::ffff:192.0.2.17', '192.0.2.17'],
  ['192.0.2.17:4711', '192.0.2.17'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['somebody', ''],
  [undefined, ''],
])('the address %s means the visitor “%s”', (ip, visitor) => {
  expect(visitorOf({ ip })).toBe(visitor)
})

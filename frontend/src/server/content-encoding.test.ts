import { expect, it } from 'vitest'

import { chooseEncoding } from './content-encoding.ts'

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.0', 'identity'],
  ['brotli', 'identity'],
  ['BR', 'br'],
  ['', 'identity'],
  [undefined, 'identity'],
] as const)('for %s the answer comes as %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding)
})

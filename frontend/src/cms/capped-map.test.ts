import { expect, it } from 'vitest'

import { createCappedMap } from './capped-map.ts'

it('a capped map keeps used entries and removes unused ones', () => {
  const map = createCappedMap<{ bytes: number }>({ maxEntries: 2, maxBytes: 100 })
  map.keep('outlines', { bytes: 10 })
  map.keep('old', { bytes: 10 })
  expect(map.get('outlines')).toEqual({ bytes: 10 })
  map.keep('new', { bytes: 10 })
  expect([map.has('outlines'), map.has('old'), map.has('new')]).toEqual([true, false, true])
  map.keep('large', { bytes: 95 })
  expect([map.has('outlines'), map.has('new'), map.has('large')]).toEqual([false, false, true])
})

import { expect, it } from 'vitest'

import { storedRows } from './stored-rows.rules.ts'

it('each stored row keeps its place, also those that were erased or damaged', () => {
  const row = { email: 'a@example.org', line: 2 }
  expect(storedRows([row, null, { email: 3 }, 'a@example.org', row])).toEqual([row, null, null, null, row])
  for (const wrong of [null, undefined, {}, 'rows']) expect(storedRows(wrong)).toEqual([])
})

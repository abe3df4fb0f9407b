import { expect, it } from 'vitest'

import { idsWithin } from './file-uses.rules.ts'

it('finds ids of either database wherever they stand, once each', () => {
  const uuid = 'b3b0d2f4-1f0e-4f3a-9a55-0f3a5a1f2b11'
  const objectId = '507f1f77bcf86cd799439011'
  const document = {
    body: { root: { children: [{ value: uuid }] } },
    pictures: [objectId, uuid],
    title: 'not-an-id',
  }
  expect([...idsWithin(document)]).toEqual([uuid, objectId])
})

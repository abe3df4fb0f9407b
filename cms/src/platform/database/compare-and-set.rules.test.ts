import { expect, test } from 'vitest'

import { nested } from './compare-and-set.rules.ts'

test('paths become groups, and paths of one group stay together', () => {
  const values = { state: 'queued', 'review.state': 'draft', 'review.by.name': 'Eva', 'review.at': null }
  expect(nested(values)).toEqual({
    state: 'queued',
    review: { state: 'draft', by: { name: 'Eva' }, at: null },
  })
})

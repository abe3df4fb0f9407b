import type { FieldHook } from 'payload'
import { expect, it } from 'vitest'

import { copyContext, emptyInCopy } from './copy.rules.ts'

const valueIn = (context: object): unknown =>
  emptyInCopy({ context, value: 'Mei' } as Parameters<FieldHook>[0])

it('a field of one newsletter is empty in the next, and stays in a duplicate', () => {
  expect([valueIn(copyContext), valueIn({}), valueIn({ isNextNewsletter: 'yes' })]).toEqual([
    null,
    'Mei',
    'Mei',
  ])
})

import { expect, it } from 'vitest'

import { throwsAway, trashRequestOf } from './trash-request.rules.ts'

const day = '2027-05-01T10:00:00.000Z'

it.each([
  [{ data: { deletedAt: day } }, 'throwAway'],
  [{ data: { deletedAt: day }, trash: true }, 'throwAway'],
  [{ data: { deletedAt: null }, trash: true }, 'takeOut'],
  // A form sends the empty field with every save.
  [{ data: { deletedAt: null } }, 'none'],
  [{ data: { deletedAt: null }, trash: 'true' }, 'none'],
  [{ data: { title: 'x' }, trash: true }, 'none'],
  [{ data: { deletedAt: '' }, trash: true }, 'none'],
  [{ data: null, trash: true }, 'none'],
  [{ trash: true }, 'none'],
] as const)('the update %o asks of the trash: %s', (asked, request) =>
  expect(trashRequestOf(asked)).toBe(request),
)

it('only data with a day in it throws away', () => {
  expect([{ deletedAt: day }, { deletedAt: null }, {}, null, 'deletedAt'].map(throwsAway)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

import { expect, it } from 'vitest'

import { throwsAway, trashRequestOf } from '#access/trash-request.rules.ts'

import { emptiedBefore, slugBeforeTrash, slugInTrash } from './trash.rules.ts'

it('the trash frees an address and finds it again', () => {
  const inTrash = slugInTrash('parkfeest-delft', '12345678-aaaa')
  expect(inTrash).toBe('prullenbak-12345678-parkfeest-delft')
  expect(slugBeforeTrash(inTrash)).toBe('parkfeest-delft')
  expect(slugBeforeTrash('parkfeest-delft')).toBe('parkfeest-delft')
})

it('the trash is emptied after thirty days', () => {
  expect(emptiedBefore(new Date('2027-03-31T10:00:00Z'))).toBe('2027-03-01T10:00:00.000Z')
})

it.each([
  [{ data: { deletedAt: '2027-01-01T00:00:00Z' } }, 'throwAway'],
  [{ data: { deletedAt: null }, trash: true }, 'takeOut'],
  [{ data: { deletedAt: null } }, 'none'],
  [{ data: { deletedAt: undefined }, trash: true }, 'none'],
  [{ data: { title: 'x' }, trash: true }, 'none'],
  [{}, 'none'],
])('the trash request in %j is %s', (asked, meant) => {
  expect(trashRequestOf(asked)).toBe(meant)
})

it('a record that was never thrown away counts as kept', () => {
  expect([throwsAway(null), throwsAway({}), throwsAway({ deletedAt: null })]).toEqual([false, false, false])
})

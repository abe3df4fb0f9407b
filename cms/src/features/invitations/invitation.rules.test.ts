import { expect, it } from 'vitest'

import { expiryFrom, isTokenLike, mayBeAskedAgain, standingOf } from './invitation.rules.ts'

const now = new Date('2027-03-01T12:00:00Z')
const expiresAt = expiryFrom(now)

it('an invitation lasts a day, to the second', () => {
  const open = { expiresAt, state: 'open' } as const
  expect(standingOf(open, new Date('2027-03-02T11:59:59Z'))).toBe('open')
  expect(standingOf(open, new Date('2027-03-02T12:00:00Z'))).toBe('expired')
})

it('an invitation stays accepted or withdrawn, also after its end', () => {
  const late = new Date('2028-01-01T00:00:00Z')
  expect(standingOf({ expiresAt, state: 'accepted' }, late)).toBe('accepted')
  expect(standingOf({ expiresAt, state: 'revoked' }, late)).toBe('revoked')
})

it('an invitation is not mailed again within five minutes, nor when it is settled', () => {
  const sent = (sentAt: string, state: 'accepted' | 'open' | 'revoked' = 'open') =>
    mayBeAskedAgain({ expiresAt, sentAt, state }, now)
  expect(sent('2027-03-01T11:55:01Z')).toBe(false)
  expect(sent('2027-03-01T11:55:00Z')).toBe(true)
  expect(sent('2027-02-01T00:00:00Z', 'accepted')).toBe(false)
  expect(sent('2027-02-01T00:00:00Z', 'revoked')).toBe(false)
})

it('the form of an invitation’s token is checked', () => {
  expect(isTokenLike('a'.repeat(43))).toBe(true)
  expect(isTokenLike('a'.repeat(42))).toBe(false)
  expect(isTokenLike({ $ne: null })).toBe(false)
})

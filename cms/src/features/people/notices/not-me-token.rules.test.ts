import { expect, it } from 'vitest'

import { noticeLifetime, notMeTokens, writtenAt } from './not-me-token.rules.ts'

it('the button of a notice knows when the notice was written, and works for its lifetime', () => {
  const written = Date.parse('2027-05-01T12:00:00Z')
  const exp = written / 1000 + noticeLifetime
  const token = notMeTokens.write({ email: 'a@example.org', exp, id: 'u1', kind: 'email' }, 'secret')
  const read = (days: number) => notMeTokens.read(token, 'secret', new Date(written + days * 86_400_000))
  const claims = read(6.9)
  expect(claims && writtenAt(claims)).toBe(written)
  expect(read(7)).toBeNull()
})

import { describe, expect, it } from 'vitest'

import { isConfirmable, masked, mayMailAgain, readSignUp } from './sign-up.rules.ts'

const now = new Date('2026-11-28T12:00:00Z')
const ago = (hours: number): string => new Date(now.getTime() - hours * 60 * 60_000).toISOString()

describe('terms', () => {
  it('a request can be confirmed for seven days', () => {
    expect(isConfirmable(ago(7 * 24 - 0.01), now)).toBe(true)
    expect(isConfirmable(ago(7 * 24), now)).toBe(false)
    expect(isConfirmable(null, now)).toBe(false)
  })

  it('a mail to an address may leave once a day', () => {
    expect(mayMailAgain(null, now)).toBe(true)
    expect(mayMailAgain(ago(23.99), now)).toBe(false)
    expect(mayMailAgain(ago(24), now)).toBe(true)
  })
})

it.each([
  ['samira@example.org', 's•••••@example.org'],
  ['a@example.org', 'a•@example.org'],
  ['a-very-long-name-indeed@example.org', 'a••••••••@example.org'],
])('the address %s is shown as %s', (email, shown) => {
  expect(masked(email)).toBe(shown)
})

describe('a sign-up', () => {
  const form = {
    email: ' Samira@Example.org ',
    follows: [{ kind: 'municipality', target: "'s-Hertogenbosch" }],
    formKey: 'x'.repeat(24),
    formUrl: 'https://example.org/nieuwsbrief',
    locale: 'ar',
    newsletter: false,
    provinces: ['utrecht', 'drenthe', 'utrecht'],
    wording: { follow: '0123456789ab' },
  }

  it('a sign-up is read with its address in one spelling and each province once', () => {
    expect(readSignUp(form)).toMatchObject({
      input: { email: 'samira@example.org', provinces: ['drenthe', 'utrecht'] },
      kind: 'fine',
    })
  })

  it.each(['http://evil.example', 'Koop nu!', 'Delft\nWin een prijs', 'x'.repeat(61)])(
    'can’t put “%s” into somebody’s mail',
    (target) => {
      const sent = { ...form, follows: [{ kind: 'municipality', target }] }
      expect(readSignUp(sent)).toEqual({ fields: ['follows'], kind: 'wrong' })
    },
  )
})

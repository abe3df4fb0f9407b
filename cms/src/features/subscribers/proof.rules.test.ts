import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { Consent } from '#payload-types.ts'

import { proofInText } from './proof.rules.ts'

const now = new Date('2027-05-10T12:00:00Z')
const event = (more: Partial<Consent>) =>
  ({ at: '2027-05-01T10:00:00.000Z', event: 'confirmed', subject: 'newsletter', ...more }) as Consent
const linesOf = (events: Consent[], language: 'en' | 'nl' = 'en') =>
  proofInText({ email: 'a@example.org', events, subscriber: 's1' }, language, now).split('\n')

it('the evidence names the address, and each event with the details that are known', () => {
  const lines = linesOf([
    event({ wording: 'Yes,\nmail me', wordingVersion: null }),
    event({ subject: 'municipality:Delft' }),
  ])
  expect(lines).toContain('Address: a@example.org')
  expect(lines).toContain('2027-05-01T10:00:00.000Z  Confirmed: the newsletter')
  expect(lines).toContain('    It said: Yes, mail me')
  expect(lines).toContain('2027-05-01T10:00:00.000Z  Confirmed: municipality:Delft')
  expect(lines.join('\n')).not.toContain('Version of these words')
})

it('evidence without events says so', () => {
  expect(linesOf([], 'nl')).toContain('Er is geen bewijs voor dit adres.')
  expect(linesOf([event({})], 'nl')).not.toContain('Er is geen bewijs voor dit adres.')
})

it('no text from outside can look like a line of ours', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\u2028', '\u2029', '\v', '\t') })
  fc.assert(
    fc.property(text, text, (wording, subject) => {
      const one = proofInText(
        { email: 'a@example.org', events: [event({ subject, wording })], subscriber: 's1' },
        'en',
        now,
      )
      const plain = proofInText(
        { email: 'a@example.org', events: [event({ subject: 'x', wording: 'x' })], subscriber: 's1' },
        'en',
        now,
      )
      const rows = (all: string) => all.split(/[\n\r\u2028\u2029\v]/).length
      expect(rows(one)).toBeLessThanOrEqual(rows(plain))
    }),
  )
})

import { expect, it } from 'vitest'

import { formKey, readFormToken, writeFormToken } from './form-token.rules.ts'

const signed = { form: 'apply', secret: 'a secret of the tests' }
const given = Date.parse('2026-06-01T10:00:00Z')
const token = writeFormToken(given, 'n1', signed)
const after = (ms: number) => readFormToken(token, given + ms, signed)

it('a form token is too fast within three seconds and expired after a day', () => {
  expect(after(2_999)).toBe('too-fast')
  expect(after(3_000)).toBe('fine')
  expect(after(24 * 3_600_000)).toBe('fine')
  expect(after(24 * 3_600_000 + 1)).toBe('expired')
})

it.each([
  ['of another form', writeFormToken(given, 'n1', { ...signed, form: 'newsletter' })],
  ['of another secret', writeFormToken(given, 'n1', { ...signed, secret: 'guessed' })],
  ['made younger', token.replace(/^[^.]+/, (given + 1000).toString(36))],
  ['of more parts', `${token}.x`],
  ['empty', ''],
])('a form token is invalid when it is %s', (_, forged) => {
  expect(readFormToken(forged, given + 10_000, signed)).toBe('expired')
})

it('the form key is the same for the same answers in any order, and different for others', () => {
  const key = formKey(token, { a: '1', b: '2' })
  expect(formKey(token, { b: '2', a: '1' })).toBe(key)
  expect(formKey(token, { a: '1', b: '3' })).not.toBe(key)
  expect(formKey('another copy', { a: '1', b: '2' })).not.toBe(key)
  expect(key).toMatch(/^[\w-]{43}$/)
})

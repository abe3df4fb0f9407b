import { describe, expect, it } from 'vitest'

import { isLongEnough, needsCurrentPassword } from './password.rules.ts'

describe('isLongEnough', () => {
  it.each([
    ['twelve letter', true],
    ['elf letters', false],
    ['            ', false],
    ['x'.repeat(201), false],
    [123_456_789_012, false],
    [undefined, false],
  ])('isLongEnough answers for %j: %s', (password, answer) => {
    expect(isLongEnough(password)).toBe(answer)
  })
})

describe('needsCurrentPassword', () => {
  it('needsCurrentPassword is true for a new password or address', () => {
    expect(needsCurrentPassword({ password: 'new' }, 'a@example.org')).toBe(true)
    expect(needsCurrentPassword({ email: 'b@example.org' }, 'a@example.org')).toBe(true)
    expect(needsCurrentPassword({ email: ['b@example.org'] }, 'a@example.org')).toBe(true)
  })

  it('needsCurrentPassword is false for all other changes', () => {
    expect(needsCurrentPassword({ name: 'Aya' }, 'a@example.org')).toBe(false)
    expect(needsCurrentPassword({ email: ' A@Example.org', password: '' }, 'a@example.org')).toBe(false)
  })
})

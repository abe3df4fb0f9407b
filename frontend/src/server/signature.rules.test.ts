import { createHmac } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { isRecent, isSignedBy } from './signature.rules.ts'

const body = Buffer.from('{"tags":["home"]}')
const signed = (secret: string) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

describe('a signature', () => {
  it('a signature of this body by the holder of the secret is valid', () => {
    expect(isSignedBy('secret', body, signed('secret'))).toBe(true)
  })

  it.each([
    '',
    'sha256=',
    signed('other'),
    signed('secret').slice(7),
    signed('secret').toUpperCase(),
    'é'.repeat(71),
  ])('the signature %s is invalid', (signature) => {
    expect(isSignedBy('secret', body, signature)).toBe(false)
  })
})

it('a notice is recent for five minutes in both directions', () => {
  const now = new Date('2026-06-01T10:00:00Z')
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  expect([-300, 0, 300].map((seconds) => isRecent(at(seconds), now))).toEqual([true, true, true])
  expect([-301, 301, Number.NaN].map((seconds) => isRecent(at(seconds), now))).toEqual([false, false, false])
})

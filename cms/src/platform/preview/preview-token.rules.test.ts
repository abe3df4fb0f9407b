import { describe, expect, it } from 'vitest'

import { type PreviewClaims, previewTokens } from './preview-token.rules.ts'

const secret = 'a secret for tests'
const now = new Date('2026-05-01T12:00:00Z')
const claims: PreviewClaims = {
  exp: now.getTime() / 1000 + 60,
  kind: 'global',
  locale: 'nl',
  slug: 'home',
  user: 'editor',
}

describe('a preview token', () => {
  it('gives back what was signed', () => {
    expect(previewTokens.read(previewTokens.write(claims, secret), secret, now)).toEqual(claims)
  })

  it('opens nothing once its time is over', () => {
    const later = new Date(now.getTime() + 60_000)
    expect(previewTokens.read(previewTokens.write(claims, secret), secret, later)).toBeNull()
  })

  it('opens nothing when it was signed by somebody else or changed', () => {
    const token = previewTokens.write(claims, secret)
    const changed = Buffer.from(JSON.stringify({ ...claims, slug: 'site' })).toString('base64url')
    expect(previewTokens.read(token, 'another secret', now)).toBeNull()
    expect(previewTokens.read(`${changed}.${token.split('.')[1]}`, secret, now)).toBeNull()
  })

  it.each(['', '.', 'a.b.c', 'bm90IGpzb24.x'])('opens nothing for %j', (token) => {
    expect(previewTokens.read(token, secret, now)).toBeNull()
  })
})

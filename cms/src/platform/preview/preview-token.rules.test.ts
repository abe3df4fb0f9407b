import { describe, expect, it } from 'vitest'

import { previewTokens, type PreviewClaims } from './preview-token.rules.ts'

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
  it('a preview token gives back its claims', () => {
    expect(previewTokens.read(previewTokens.write(claims, secret), secret, now)).toEqual(claims)
  })

  it('a preview token opens nothing after its end', () => {
    const later = new Date(now.getTime() + 60_000)
    expect(previewTokens.read(previewTokens.write(claims, secret), secret, later)).toBeNull()
  })

  it('a preview token opens nothing when another secret signed it or it was changed', () => {
    const token = previewTokens.write(claims, secret)
    const changed = Buffer.from(JSON.stringify({ ...claims, slug: 'site' })).toString('base64url')
    expect(previewTokens.read(token, 'another secret', now)).toBeNull()
    expect(previewTokens.read(`${changed}.${token.split('.')[1]}`, secret, now)).toBeNull()
  })

  it.each(['', '.', 'a.b.c', 'bm90IGpzb24.x'])('a preview token opens nothing when it is %j', (token) => {
    expect(previewTokens.read(token, secret, now)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'

import { type PreviewClaims, readPreviewToken, writePreviewToken } from './preview-token.rules.ts'

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
    expect(readPreviewToken(writePreviewToken(claims, secret), secret, now)).toEqual(claims)
  })

  it('opens nothing once its time is over', () => {
    const later = new Date(now.getTime() + 60_000)
    expect(readPreviewToken(writePreviewToken(claims, secret), secret, later)).toBeNull()
  })

  it('opens nothing when it was signed by somebody else or changed', () => {
    const token = writePreviewToken(claims, secret)
    const changed = Buffer.from(JSON.stringify({ ...claims, slug: 'site' })).toString('base64url')
    expect(readPreviewToken(token, 'another secret', now)).toBeNull()
    expect(readPreviewToken(`${changed}.${token.split('.')[1]}`, secret, now)).toBeNull()
  })

  it.each(['', '.', 'a.b.c', 'bm90IGpzb24.x'])('opens nothing for %j', (token) => {
    expect(readPreviewToken(token, secret, now)).toBeNull()
  })
})

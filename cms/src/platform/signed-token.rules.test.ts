import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'

import { signedTokens } from './signed-token.rules.ts'

const now = new Date('2027-05-01T12:00:00Z')
const exp = now.getTime() / 1000 + 60
const claims = v.object({ exp: v.number(), id: v.string() })
const tokens = signedTokens('door', claims)
const secret = 'a secret of this test'

it('a token gives back the claims that were signed, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (id) => {
      expect(tokens.read(tokens.write({ exp, id }, secret), secret, now)).toEqual({ exp, id })
    }),
  )
})

it('a token with one changed sign opens nothing', () => {
  const token = tokens.write({ exp, id: 'f1' }, secret)
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '0', '.', '_'), (at, sign) => {
      const changed = `${token.slice(0, at)}${sign}${token.slice(at + 1)}`
      fc.pre(changed !== token)
      expect(tokens.read(changed, secret, now)).toBeNull()
    }),
  )
})

it('a token is of one purpose, one secret and one shape', () => {
  const token = tokens.write({ exp, id: 'f1' }, secret)
  expect(signedTokens('window', claims).read(token, secret, now)).toBeNull()
  expect(tokens.read(token, 'another secret', now)).toBeNull()
  for (const wrong of [null, 3, '', 'a', `${token}.more`, [token]])
    expect(tokens.read(wrong, secret, now)).toBeNull()
  const other = signedTokens('door', v.object({ exp: v.number() })).write({ exp }, secret)
  expect(tokens.read(other, secret, now)).toBeNull()
})

it('a token ends at its second', () => {
  const token = tokens.write({ exp, id: 'f1' }, secret)
  expect(tokens.read(token, secret, new Date(exp * 1000 - 1))).not.toBeNull()
  expect(tokens.read(token, secret, new Date(exp * 1000))).toBeNull()
})

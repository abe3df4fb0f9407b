import fc from 'fast-check'
import { expect, it } from 'vitest'

import {
  isSubscriberToken,
  readSubscriberToken,
  writeSubscriberToken,
  type SubscriberLink,
} from './subscriber-link.rules.ts'

const key = { nonce: 'n1', secret: 'a secret of this test' }
const objectId = fc.stringMatching(/^[0-9a-f]{24}$/)
const link = fc.record<SubscriberLink>({
  purpose: fc.constantFrom('confirm', 'preferences', 'unsubscribe'),
  subscriber: fc.oneof(fc.uuid(), objectId),
})

it('a link says whom it is for, and is that of no other subscriber, purpose, nonce or secret', () => {
  fc.assert(
    fc.property(link, link, (one, other) => {
      const token = writeSubscriberToken(one, key.nonce, key.secret)
      expect(readSubscriberToken(token)).toEqual(one)
      expect(isSubscriberToken(token, one, key)).toBe(true)
      fc.pre(one.purpose !== other.purpose || one.subscriber !== other.subscriber)
      expect(isSubscriberToken(token, other, key)).toBe(false)
    }),
  )
})

it('a link is void once its subscriber has a new nonce', () => {
  const [one] = fc.sample(link, 1)
  if (one === undefined) throw new Error('no link')
  const token = writeSubscriberToken(one, key.nonce, key.secret)
  expect(isSubscriberToken(token, one, { ...key, nonce: 'n2' })).toBe(false)
  expect(isSubscriberToken(token, one, { ...key, secret: 'another' })).toBe(false)
})

it('what does not have the form of a link names nobody', () => {
  const id = '0b1f5ab4-7a52-4f2e-9f37-5a0f1c1a2b3c'
  const signature = 'a'.repeat(43)
  expect(readSubscriberToken(`${id}.confirm.${signature}`)).not.toBeNull()
  for (const wrong of [
    '',
    id,
    `${id}.delete.${signature}`,
    `${id}.confirm.${signature}a`,
    ` ${id}.confirm.${signature}`,
    `x.confirm.${signature}`,
  ])
    expect(readSubscriberToken(wrong)).toBeNull()
})

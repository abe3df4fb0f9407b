import fc from 'fast-check'
import { expect, it } from 'vitest'

import {
  candidates,
  followsTitle,
  halfSlugPattern,
  longestSlug,
  placeholderSlug,
  slugFrom,
  slugPattern,
  wellFormed,
} from './slug.rules.ts'

const title = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.lorem(),
  fc.constantFrom('سوق الجيران', '👩🏽‍🌾', 'Één & ander', '---'),
)

it.each([
  ['Één straatfeest', 'een-straatfeest'],
  ['Eten & drinken', 'eten-en-drinken'],
  ['  Tafels!  ', 'tafels'],
  ['👩🏽‍🌾', ''],
])('the title “%s” becomes the address “%s”', (written, slug) => expect(slugFrom(written)).toBe(slug))

it('an address made from any title is empty or well-formed, and leaves room for a number', () => {
  fc.assert(
    fc.property(title, fc.nat(3), (written, rounds) => {
      const slug = slugFrom(written)
      if (slug === '') return
      for (const one of candidates(slug, rounds)) {
        expect(one).toMatch(slugPattern)
        expect(one.length).toBeLessThanOrEqual(longestSlug)
      }
    }),
  )
})

it('whatever stood in an old draft, what is made of it is well-formed, and stays the same the second time', () => {
  fc.assert(
    fc.property(title, (written) => {
      const slug = wellFormed(written)
      expect(slug).toMatch(slugPattern)
      expect(wellFormed(slug)).toBe(slug)
    }),
  )
})

it('all numbers are offered, each once, a hundred at a time', () => {
  const all = [0, 1, 2].flatMap((rounds) => candidates('parkfeest', rounds))
  expect(new Set(all).size).toBe(300)
  expect([all[0], all[1], all.at(-1)]).toEqual(['parkfeest', 'parkfeest-2', 'parkfeest-300'])
})

it('an address follows the title until a person has chosen one', () => {
  expect([null, undefined, '', placeholderSlug(crypto.randomUUID())].map(followsTitle)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['parkfeest', 'concept', 'concept-van-het-feest', 'concept-12345678-2'].map(followsTitle)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

it('each beginning of an address may be typed', () => {
  const whole = 'park-feest-2'
  for (let length = 1; length <= whole.length; length += 1)
    expect(whole.slice(0, length)).toMatch(halfSlugPattern)
  for (const wrong of ['-park', 'park--feest', 'Park', 'park_']) expect(wrong).not.toMatch(halfSlugPattern)
})

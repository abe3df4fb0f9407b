import fc from 'fast-check'
import { expect, it } from 'vitest'

import { cutAtLinks, placeholders, withLinks } from './personal-links.rules.ts'

const piece = fc.oneof(fc.string(), fc.constantFrom(placeholders.preferences, placeholders.unsubscribe))
const written = fc.array(piece).map((pieces) => pieces.join(''))
const links = { preferences: 'https://a.test/p?t=$&', unsubscribe: 'https://a.test/u?t=$1' }

it('a newsletter cut at its links and put together again is the same', () => {
  fc.assert(
    fc.property(written, (text) => {
      const pieces = cutAtLinks(text)
      expect(pieces.join('')).toBe(text)
      const filled = pieces.map((one, index) => {
        if (index % 2 === 0) return one
        return one === placeholders.preferences ? links.preferences : links.unsubscribe
      })
      expect(filled.join('')).toBe(withLinks(text, links))
    }),
  )
})

it('a reader’s links stand as they are, in each place', () => {
  const text = `${placeholders.unsubscribe} ${placeholders.preferences} ${placeholders.unsubscribe}`
  expect(withLinks(text, links)).toBe(`${links.unsubscribe} ${links.preferences} ${links.unsubscribe}`)
})

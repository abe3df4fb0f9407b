import fc from 'fast-check'
import { expect, it } from 'vitest'

import { cut } from './cut.rules.ts'

const letters = new Intl.Segmenter('nl', { granularity: 'grapheme' })
const lettersOf = (text: string): string[] => Array.from(letters.segment(text), ({ segment }) => segment)
const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('👩🏽‍🌾', '🇳🇱', 'e\u0301', 'ًا', '\r\n')))
  .map((all) => all.join(''))

it('a text that is cut keeps as many whole letters as fit', () => {
  fc.assert(
    fc.property(text, fc.nat(40), (whole, longest) => {
      const kept = cut(whole, longest)
      const all = lettersOf(whole)
      const count = lettersOf(kept).length
      expect(kept).toBe(all.slice(0, count).join(''))
      expect(kept.length).toBeLessThanOrEqual(longest)
      expect(count === all.length || kept.length + (all[count]?.length ?? 0) > longest).toBe(true)
    }),
  )
})

it.each([
  ['Zon 👩🏽‍🌾!', 6, 'Zon '],
  ['Zon 🇳🇱', 6, 'Zon '],
  ['cafe\u0301', 4, 'caf'],
  ['café', 4, 'café'],
  ['', 0, ''],
])('%s in %i places is “%s”', (whole, longest, kept) => expect(cut(whole, longest)).toBe(kept))

import fc from 'fast-check'
import { expect, it } from 'vitest'

import { wordDifference } from './word-difference.rules.ts'

const told = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ added: `+[${text}]`, removed: `-[${text}]`, same: text })[kind])
    .join('')

it.each([
  ['Samen eten', 'Samen eten', 'Samen eten'],
  ['Samen eten', 'Samen koken en eten', 'Samen +[koken en ]eten'],
  ['Samen koken en eten', 'Samen eten', 'Samen -[koken en ]eten'],
  ['Om twaalf uur', 'Om één uur', 'Om -[twaalf ]+[één ]uur'],
  ['', 'Nieuw', '+[Nieuw]'],
  ['Oud', '', '-[Oud]'],
])('the word difference of %s → %s', (before, after, expected) => {
  expect(told(before, after)).toBe(expected)
})

it('texts of too many words are shown whole beside each other, whichever of the two is long', () => {
  const long = 'woord '.repeat(1501)
  const kinds = (before: string, after: string) => wordDifference(before, after).map(({ kind }) => kind)
  expect(kinds(long, 'woord meer')).toEqual(['removed', 'added'])
  expect(kinds('woord meer', long)).toEqual(['removed', 'added'])
  const longest = 'woord '.repeat(1500)
  expect(kinds(longest, longest)).toEqual(['same'])
})

const text = fc
  .array(fc.constantFrom('een', 'tafel', 'zon', 'één', ' ', '\n'), { maxLength: 12 })
  .map((words) => words.join(' '))

it('the pieces of a difference together give both texts, and neighbours are of different kinds', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDifference(before, after)
      const without = (left: string) =>
        pieces
          .filter(({ kind }) => kind !== left)
          .map((one) => one.text)
          .join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
      expect(pieces.every(({ kind }, index) => pieces[index - 1]?.kind !== kind)).toBe(true)
    }),
  )
})

it('as many words as possible stay, in whichever direction the texts are compared', () => {
  const kept = (before: string, after: string): number =>
    wordDifference(before, after)
      .filter(({ kind }) => kind === 'same')
      .reduce((sum, { text: said }) => sum + (said.match(/\S+/g)?.length ?? 0), 0)
  const sentence = fc
    .array(fc.constantFrom('een', 'tafel', 'zon'), { maxLength: 12 })
    .map((words) => words.map((word) => `${word} `).join(''))
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      expect(kept(a, b)).toBe(kept(b, a))
    }),
  )
  expect(kept('a b c d e ', 'b x c y e ')).toBe(3)
})

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

it('very long texts are shown whole beside each other', () => {
  const long = 'woord '.repeat(2000)
  expect(wordDifference(long, `${long}meer`).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

it('the pieces of a difference together give both texts', () => {
  const [before, after] = ['Een lange tafel in de zon.', 'Twee lange tafels, in de schaduw.']
  const pieces = wordDifference(before, after)
  const without = (left: string) =>
    pieces
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('')
  expect([without('added'), without('removed')]).toEqual([before, after])
})

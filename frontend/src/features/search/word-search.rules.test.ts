import { describe, expect, it } from 'vitest'

import { indexWords } from './word-index.rules.ts'
import { searchWords } from './word-search.rules.ts'

const documents = [
  ['Soep op de markt', 'Delft'],
  ['Taalcafé in de bibliotheek', 'Delft'],
  ['Soep, nog eens soep, en daarna een heel lang verhaal over de markt van vroeger', 'Urk'],
]

const index = indexWords(documents)

const search = (text: string, fields = [1, 1], most = 40) =>
  searchWords(index, text, { weighing: { fields, document: () => 1 }, most })

const numbersFor = (...given: Parameters<typeof search>) => search(...given).map(({ number }) => number)

describe('searchWords', () => {
  it('searchWords puts the shorter text with the word first', () => {
    expect(numbersFor('soep')).toEqual([0, 2])
  })

  it('searchWords requires all words, or takes some when no document has all', () => {
    expect(numbersFor('soep delft')).toEqual([0])
    expect(new Set(numbersFor('taalcafe urk'))).toEqual(new Set([1, 2]))
  })

  it('searchWords does not search a field with weight zero', () => {
    expect(numbersFor('delft', [1, 0])).toEqual([])
    expect(search('soep delf', [1, 0])).toEqual([
      { number: 0, terms: ['soep'] },
      { number: 2, terms: ['soep'] },
    ])
  })

  it('searchWords accepts a wrong letter and the beginning of a word, and gives the word that it found', () => {
    expect(search('taalkafe')).toEqual([{ number: 1, terms: ['taalcafe'] }])
    expect(search('biblio')).toEqual([{ number: 1, terms: ['bibliotheek'] }])
    expect(search('taalcafe delft')).toEqual([{ number: 1, terms: ['taalcafe', 'delft'] }])
  })

  it('searchWords gives at most the requested number, and nothing for no words', () => {
    expect(numbersFor('markt', [1, 1], 1)).toEqual([0])
    expect(search('')).toEqual([])
    expect(
      searchWords(indexWords([]), 'soep', { weighing: { fields: [], document: () => 1 }, most: 3 }),
    ).toEqual([])
  })
})

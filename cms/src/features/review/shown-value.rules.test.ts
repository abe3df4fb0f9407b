import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

import { option, words } from '#i18n/words.ts'

import { pictureIds, plainText, shownText, textOf } from './shown-value.rules.ts'

const field = (type: string, more: object = {}): FlattenedField =>
  ({ name: 'x', type, ...more }) as unknown as FlattenedField

const shown = (type: string, value: unknown, more: object = {}) =>
  shownText(field(type, more), value, new Map([['organisations:o1', 'Delft']]))

it.each([null, undefined, ''])('%o is shown as nothing, in every kind of field', (value) => {
  for (const type of ['checkbox', 'date', 'relationship', 'richText', 'select', 'text'])
    expect(shown(type, value)).toEqual(words('', ''))
})

it('a number and a text are shown as they are, and nothing else is', () => {
  expect([textOf(0), textOf('a'), textOf(true), textOf({ a: 1 })]).toEqual(['0', 'a', '', ''])
  expect(shown('number', 0)).toEqual(words('0', '0'))
})

it('a check box is shown as yes or no', () => {
  expect(shown('checkbox', true)).toEqual(words('ja', 'yes'))
  expect(shown('checkbox', false)).toEqual(words('nee', 'no'))
})

it('a day has no time, a moment has one, and a wrong date is shown as it stands', () => {
  const day = { admin: { date: { pickerAppearance: 'dayOnly' } } }
  expect(shown('date', '2027-06-12T10:00:00.000Z', day).nl).toBe('zaterdag 12 juni 2027')
  expect(shown('date', '2027-06-12T10:00:00.000Z').nl).toContain('12:00')
  expect(shown('date', 'ooit')).toEqual(words('ooit', 'ooit'))
})

it('a record is shown by its title, populated or not, and one that is gone by a question mark', () => {
  const to = { relationTo: 'organisations' }
  expect(shown('relationship', 'o1', to).nl).toBe('Delft')
  expect(shown('relationship', { id: 'o1' }, to).nl).toBe('Delft')
  expect(shown('relationship', 'o2', to).nl).toBe('?')
  expect(shown('relationship', {}, to).nl).toBe('?')
})

it('a choice is shown by its label, else by its value', () => {
  const options = [option('festival', 'Festival', 'Festival (en)'), 'plain']
  expect(shown('select', 'festival', { options })).toEqual(words('Festival', 'Festival (en)'))
  expect(shown('radio', 'plain', { options }).nl).toBe('plain')
  expect(shown('select', 'old', { options }).nl).toBe('old')
})

it('several values are shown one after the other, per language', () => {
  const options = [option('a', 'Een', 'One'), option('b', 'Twee', 'Two')]
  expect(shown('select', ['a', 'b'], { options })).toEqual(words('Een, Twee', 'One, Two'))
})

it('a rich text is one line per block, with marks for items and addresses for links', () => {
  const text = (said: string) => ({ text: said, type: 'text' })
  const root = {
    children: [
      { children: [text('Kom '), { type: 'linebreak' }, text('eten')], type: 'paragraph' },
      { children: [], type: 'paragraph' },
      {
        children: [
          { children: [text('brood')], type: 'listitem' },
          { children: [text('soep')], type: 'listitem' },
        ],
        type: 'list',
      },
      {
        children: [
          { children: [text('site')], fields: { url: 'https://a.test' }, type: 'link' },
          { children: [text(' en meer')], fields: {}, type: 'link' },
          { children: [text('!')], fields: { url: 'https://b.test' }, type: 'other' },
          null,
        ],
        type: 'heading',
      },
      null,
      { type: 'horizontalrule' },
    ],
    type: 'root',
  }
  expect(plainText({ root })).toBe('Kom \neten\n• brood\n• soep\nsite (https://a.test) en meer!')
  expect(shown('richText', { root }).en).toBe(plainText({ root }))
  expect([plainText(null), plainText('x'), plainText({}), plainText({ root: 3 })]).toEqual(['', '', '', ''])
})

it('the pictures of a field are its ids, one or many, populated or not', () => {
  expect(pictureIds('m1')).toEqual(['m1'])
  expect(pictureIds(['m1', { id: 'm2' }, null, {}])).toEqual(['m1', 'm2'])
  expect(pictureIds(null)).toEqual([])
})

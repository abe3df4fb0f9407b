import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

import { words } from '#i18n/words.ts'

import { labelAt, labelOf, namedFields } from './field-paths.rules.ts'

const field = (name: string, more: object): FlattenedField => ({ name, ...more }) as unknown as FlattenedField

const fields = [
  field('id', { type: 'text' }),
  field('title', { label: words('Titel', 'Title'), type: 'text' }),
  field('venue', {
    flattenedFields: [
      field('street', { label: words('Straat', 'Street'), type: 'text' }),
      field('note', { type: 'text' }),
    ],
    label: words('Plaats', 'Place'),
    type: 'group',
  }),
  field('programme', {
    flattenedFields: [field('title', { label: words('Onderdeel', 'Part'), type: 'text' })],
    label: words('Programma', 'Programme'),
    type: 'array',
  }),
]

it('a path gives the label of its field, with those of the fields that hold it', () => {
  expect(labelAt(fields, 'title')).toEqual(words('Titel', 'Title'))
  expect(labelAt(fields, 'venue.street')).toEqual(words('Plaats › Straat', 'Place › Street'))
  expect(labelAt(fields, 'programme.12.title')).toEqual(words('Programma › Onderdeel', 'Programme › Part'))
  expect(labelAt(fields, 'programme.2')).toEqual(words('Programma', 'Programme'))
})

it.each(['', 'nothing', 'venue.nothing', 'title.more', '0'])('there is no field at “%s”', (path) =>
  expect(labelAt(fields, path)).toBeNull(),
)

it('a note can be about a part of a group and about a list as a whole, and not about what is hidden', () => {
  const paths = (hidden: readonly string[]) => namedFields(fields, new Set(hidden)).map(({ path }) => path)
  expect(paths([])).toEqual(['title', 'venue.street', 'venue.note', 'programme'])
  expect(paths(['venue.street', 'programme'])).toEqual(['title', 'venue.note'])
  expect(paths(['venue', 'street'])).toEqual(['title', 'programme'])
})

it('the label that is offered for a field is the one that a note about it shows', () => {
  for (const { label, path } of namedFields(fields, new Set())) expect(labelAt(fields, path)).toEqual(label)
})

it('a field without a label in both languages is called by its name', () => {
  for (const label of [undefined, null, 'Titel', { nl: 'Titel' }, { en: 'Title' }])
    expect(labelOf(field('slug', { label, type: 'text' }))).toEqual(words('slug', 'slug'))
})

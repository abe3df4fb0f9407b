import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { option, words } from '#i18n/words.ts'

import { differences } from './difference.rules.ts'

const field = (name: string, nl: string, more: object): FlattenedField =>
  ({ label: words(nl, `${nl} (en)`), name, ...more }) as unknown as FlattenedField

const fields = [
  field('title', 'Titel', { localized: true, type: 'text' }),
  field('body', 'Verhaal', { localized: true, type: 'richText' }),
  field('kind', 'Soort', {
    options: [option('festival', 'Festival', 'Festival'), option('activity', 'Activiteit', 'Activity')],
    type: 'select',
  }),
  field('organisation', 'Organisatie', { relationTo: 'organisations', type: 'relationship' }),
  field('pictures', 'Foto’s', { hasMany: true, relationTo: 'media', type: 'upload' }),
  field('practical', 'Praktisch', {
    flattenedFields: [field('wheelchair', 'Rolstoel', { type: 'checkbox' })],
    type: 'group',
  }),
  field('timeSlots', 'Dagen', {
    flattenedFields: [
      field('day', 'Dag', { admin: { date: { pickerAppearance: 'dayOnly' } }, type: 'date' }),
      field('startTime', 'Begint om', { type: 'text' }),
    ],
    type: 'array',
  }),
  field('startsAt', 'Begin', { type: 'date' }),
]

const text = (...lines: string[]) => ({
  root: {
    children: lines.map((line) => ({ children: [{ text: line, type: 'text' }], type: 'paragraph' })),
    type: 'root',
  },
})

const before = {
  body: { nl: text('Kom eten.') },
  kind: 'festival',
  organisation: 'o1',
  pictures: ['m1'],
  practical: { wheelchair: false },
  startsAt: '2027-06-12T10:00:00.000Z',
  timeSlots: [{ day: '2027-06-12T12:00:00.000Z', id: 'a', startTime: '12:00' }],
  title: { nl: 'Tafels' },
}
const names = new Map([
  ['organisations:o1', 'Delft'],
  ['organisations:o2', 'Utrecht'],
])
const changes = (more: object) => differences({ after: { ...before, ...more }, before, fields, names })

describe('a difference between two versions', () => {
  it('equal versions have no difference, and computed fields have none either', () => {
    expect(changes({})).toEqual([])
    expect(changes({ startsAt: '2027-07-03T10:00:00.000Z' })).toEqual([])
  })

  it('a difference names the language of a text', () => {
    expect(changes({ title: { en: 'Tables', nl: 'Tafels' } })).toMatchObject([
      { after: { nl: 'Tables' }, before: { nl: '' }, locale: 'en', path: 'title' },
    ])
  })

  it('a difference shows rich text as text, line by line', () => {
    expect(changes({ body: { nl: text('Kom eten.', 'En dansen.') } })).toMatchObject([
      { after: { nl: 'Kom eten.\nEn dansen.' }, before: { nl: 'Kom eten.' }, label: { nl: 'Verhaal' } },
    ])
  })

  it('a difference shows names, choices and yes or no in words', () => {
    expect(changes({ kind: 'activity', organisation: 'o2', practical: { wheelchair: true } })).toMatchObject([
      { after: { en: 'Activity', nl: 'Activiteit' }, before: { nl: 'Festival' } },
      { after: { nl: 'Utrecht' }, before: { nl: 'Delft' } },
      {
        after: { nl: 'ja' },
        before: { nl: 'nee' },
        label: { nl: 'Praktisch › Rolstoel' },
        path: 'practical.wheelchair',
      },
    ])
  })

  it('a difference shows lists row by row', () => {
    const timeSlots = [
      { ...before.timeSlots[0], startTime: '13:00' },
      { day: '2027-06-13T12:00:00.000Z', id: 'b', startTime: '10:00' },
    ]
    expect(changes({ timeSlots })).toMatchObject([
      {
        kind: 'rows',
        rows: [
          { after: { nl: 'zaterdag 12 juni 2027 · 13:00' }, before: { nl: 'zaterdag 12 juni 2027 · 12:00' } },
          { after: { nl: 'zondag 13 juni 2027 · 10:00' }, before: null },
        ],
      },
    ])
    expect(changes({ timeSlots: [] })).toMatchObject([{ rows: [{ after: null }] }])
  })

  it('a difference names the language of a part of a row, and keeps it apart', () => {
    const rows = [
      field('programme', 'Programma', {
        flattenedFields: [field('title', 'Wat', { localized: true, type: 'text' })],
        type: 'array',
      }),
    ]
    const after = { programme: [{ id: 'a', title: { ar: 'طبخ', nl: 'Koken' } }] }
    expect(differences({ after, before: null, fields: rows, names })).toMatchObject([
      { rows: [{ after: { nl: 'Koken · \u2068طبخ\u2069 (ar)' } }] },
    ])
  })

  it('a difference shows pictures as pictures', () => {
    expect(changes({ pictures: ['m2', 'm1'] })).toMatchObject([
      { after: ['m2', 'm1'], before: ['m1'], kind: 'pictures' },
    ])
  })

  it('a difference shows every field of a new record', () => {
    const all = differences({ after: before, before: null, fields, names })
    expect(all.map(({ path }) => path)).toEqual([
      'title',
      'body',
      'kind',
      'organisation',
      'pictures',
      'practical.wheelchair',
      'timeSlots',
    ])
  })
})

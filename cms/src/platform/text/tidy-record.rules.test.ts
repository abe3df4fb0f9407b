import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

import { seenOnly } from './seen-texts.rules.ts'
import { tidyRecord } from './tidy-record.rules.ts'

const localized = { localized: true }
const fields = [
  { name: 'title', type: 'text', ...localized },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'seats', type: 'number' },
  { name: 'rows', type: 'array', ...localized, flattenedFields: [{ name: 'word', type: 'text' }] },
  { name: 'body', type: 'richText', ...localized },
  { name: 'key', type: 'text', admin: { hidden: true } },
  { name: 'data', type: 'json' },
] as unknown as FlattenedField[]
const tidy = (values: Record<string, unknown>, isUnfinished = false) =>
  tidyRecord(fields, values, { isUnfinished, locales: ['nl', 'en', 'ar'] })

it('a value for each language is tidied in each', () => {
  const root = (text: string) => ({ root: { children: [{ text, type: 'text' }], type: 'root' } })
  expect(
    tidy({
      body: { nl: root('a\u200b') },
      rows: { en: [{ word: ' x ' }] },
      title: { ar: ' ب\u200f', nl: 'a\u000bb' },
    }),
  ).toEqual({ body: { nl: root('a') }, rows: { en: [{ word: 'x' }] }, title: { ar: 'ب', nl: 'a b' } })
})

it('a list of texts, digits of a number, and a rich text of a form are tidied', () => {
  expect(
    tidy({ body: '{"root":{"children":[],"type":"root"}}', seats: ' ١٢٠ ', tags: ['a\u200b', 1] }),
  ).toEqual({
    body: { root: { children: [], type: 'root' } },
    seats: '120',
    tags: ['a', 1],
  })
})

it.each([null, undefined, 1, true, { other: ' x' }, [' x', null]])(
  'what is no text stays as it is: %j',
  (value) => {
    expect(tidy({ body: value, data: value, key: ' \u200b', unknown: ' x', rows: value })).toEqual({
      body: value,
      data: value,
      key: ' \u200b',
      unknown: ' x',
      rows: value,
    })
  },
)

it('of JSON that is sent, passwords and keys keep every sign', () => {
  const sent = '{"name":"a\\u200b","newPassword":"a\\u200b","token":"b\\ufeff","rows":[{"word":"x\\u0000"}]}'
  expect(JSON.parse(sent, seenOnly)).toEqual({
    name: 'a',
    newPassword: 'a\u200b',
    rows: [{ word: 'x' }],
    token: 'b\ufeff',
  })
})

import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

import { keepTranslations } from './keep-translations.rules.ts'

const title = { name: 'title', type: 'text', localized: true }
const row = [title]
const fields = [
  title,
  { name: 'slug', type: 'text' },
  { name: 'meta', type: 'group', flattenedFields: row },
  { name: 'rows', type: 'array', flattenedFields: row },
  { name: 'blocks', type: 'blocks', blocks: [{ slug: 'text', flattenedFields: row }] },
] as unknown as FlattenedField[]
const locales = ['nl', 'en', 'ar']
const keep = (old: object, current: object) => keepTranslations(fields, { current, old }, locales)

it('restoring keeps today’s translation where the version has none, and says so', () => {
  const { data, gaps } = keep(
    { slug: 'oud', title: { nl: 'Oud' } },
    { slug: 'nieuw', title: { en: 'New', nl: 'Nieuw' } },
  )
  expect(data).toEqual({ slug: 'oud', title: { en: 'New', nl: 'Oud' } })
  expect(gaps).toEqual([
    { empty: 0, kept: 1, locale: 'en' },
    { empty: 1, kept: 0, locale: 'ar' },
  ])
})

it('restoring takes a text that the version has in all languages from the version', () => {
  const old = { title: { ar: 'ا', en: 'Old', nl: 'Oud' } }
  expect(keep(old, { title: { en: 'New', nl: 'Nieuw' } })).toEqual({ data: old, gaps: [] })
})

it('restoring leaves a field empty that the version left empty in every language', () => {
  expect(keep({ title: { nl: ' ' } }, { title: { en: 'New', nl: 'Nieuw' } })).toEqual({
    data: { title: { nl: ' ' } },
    gaps: [],
  })
})

it('restoring looks into groups, rows and blocks, and matches rows by their id', () => {
  const inside = (nl: string, more: object = {}) => ({ title: { nl, ...more } })
  const { data, gaps } = keep(
    {
      blocks: [{ blockType: 'text', id: 'b1', ...inside('Oud') }],
      meta: inside('Oud'),
      rows: [
        { id: 'r1', ...inside('Oud') },
        { id: 'r9', ...inside('Weg') },
      ],
    },
    {
      blocks: [{ blockType: 'text', id: 'b1', ...inside('Nieuw', { en: 'B' }) }],
      meta: inside('Nieuw', { en: 'M' }),
      rows: [
        { id: 'r2', ...inside('Andere', { en: 'X' }) },
        { id: 'r1', ...inside('Nieuw', { en: 'R' }) },
      ],
    },
  )
  expect(data).toEqual({
    blocks: [{ blockType: 'text', id: 'b1', title: { en: 'B', nl: 'Oud' } }],
    meta: { title: { en: 'M', nl: 'Oud' } },
    rows: [
      { id: 'r1', title: { en: 'R', nl: 'Oud' } },
      { id: 'r9', title: { nl: 'Weg' } },
    ],
  })
  expect(gaps).toEqual([
    { empty: 1, kept: 3, locale: 'en' },
    { empty: 4, kept: 0, locale: 'ar' },
  ])
})

it('restoring keeps a rich text where the one of the version is empty', () => {
  const rich = [{ name: 'body', type: 'richText', localized: true }] as unknown as FlattenedField[]
  const of = (text: string) => ({
    root: { children: [{ children: text ? [{ text }] : [], type: 'paragraph' }] },
  })
  const { data } = keepTranslations(
    rich,
    { current: { body: { en: of('New'), nl: of('Nieuw') } }, old: { body: { en: of(''), nl: of('Oud') } } },
    locales,
  )
  expect(data).toEqual({ body: { en: of('New'), nl: of('Oud') } })
})

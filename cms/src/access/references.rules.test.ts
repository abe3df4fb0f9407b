import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { referencesIn, showsPictures } from './references.rules.ts'

describe('the references of a document', () => {
  const row: FlattenedField[] = [{ name: 'page', type: 'relationship', relationTo: 'pages' }]
  const fields = [
    { name: 'owner', type: 'relationship', relationTo: 'users' },
    { name: 'pictures', type: 'upload', hasMany: true, relationTo: 'media' },
    { name: 'any', type: 'relationship', relationTo: ['users', 'pages'] },
    { name: 'rows', type: 'array', fields: [], flattenedFields: row },
    { name: 'blocks', type: 'blocks', blocks: [{ slug: 'link', flattenedFields: row }] },
  ] as unknown as FlattenedField[]

  it('the references of a document are found at every depth', () => {
    const data = {
      any: { relationTo: 'pages', value: 'p1' },
      blocks: [
        { blockType: 'link', page: 'p3' },
        { blockType: 'other', page: 'p4' },
      ],
      owner: 'u1',
      pictures: ['m1', 'm2'],
      rows: [{ page: 'p2' }, null],
    }
    expect(referencesIn(fields, data).map(({ collection, id }) => `${collection}:${String(id)}`)).toEqual([
      'users:u1',
      'media:m1',
      'media:m2',
      'pages:p1',
      'pages:p2',
      'pages:p3',
    ])
  })

  it('references that are not written as ids count as references to nothing', () => {
    expect(referencesIn(fields, { owner: { id: 'u1' } })).toMatchObject([{ collection: 'users', id: null }])
  })

  describe('the references in a text', () => {
    const root = {
      root: {
        children: [
          { children: [{ text: 'm9', type: 'text' }], type: 'paragraph' },
          { relationTo: 'media', type: 'upload', value: 'm1' },
          {
            children: [
              { children: [], fields: { doc: { relationTo: 'pages', value: 'p1' } }, type: 'link' },
              { relationTo: 'media', type: 'upload', value: { id: 'm2' } },
            ],
            type: 'paragraph',
          },
        ],
        type: 'root',
      },
    }
    const story = { name: 'body', type: 'richText', custom: showsPictures, localized: true }
    const inText = (field: object, value: unknown, locales: string[] | null = null) =>
      referencesIn([field as FlattenedField], { body: value }, { locales }).map(
        ({ collection, id, isShown, path }) => `${path} ${collection}:${String(id)} ${isShown}`,
      )

    it('the references in a text are its pictures and linked records, and no id that is merely written', () => {
      expect(inText(story, root)).toEqual(['body media:m1 true', 'body pages:p1 false', 'body media:m2 true'])
    })

    it('the references of a text contain no picture where the text can show none', () => {
      const seen = inText({ ...story, custom: {} }, root).filter((one) => one.endsWith('true'))
      expect(seen).toEqual([])
    })

    it('the references of a document are found in each language when all languages are asked', () => {
      expect(inText(story, { nl: root, en: null }, ['nl', 'en', 'ar'])).toHaveLength(3)
    })
  })

  it('a reference is found at its path, in a language only where all languages were asked', () => {
    const group = [
      { name: 'place', type: 'group', flattenedFields: fields },
      { name: 'owner', type: 'relationship', relationTo: 'users', localized: true },
      { name: 'plain', type: 'relationship', relationTo: 'users' },
    ] as unknown as FlattenedField[]
    const paths = (data: object, locales: string[] | null = null) =>
      referencesIn(group, data, { locales }).map(({ id, path }) => `${path} ${String(id)}`)
    expect(paths({ place: { owner: 'u1', rows: [{ page: 'p1' }, { page: 'p2' }] } })).toEqual([
      'place.owner u1',
      'place.rows.0.page p1',
      'place.rows.1.page p2',
    ])
    expect(paths({ owner: { en: 'u2', nl: 'u1' } }, ['nl', 'en'])).toEqual(['owner u2', 'owner u1'])
    expect(paths({ owner: { en: 'u2', other: 'u1' } }, ['nl', 'en'])).toEqual(['owner null'])
    expect(paths({ plain: { nl: 'u1' } }, ['nl', 'en'])).toEqual(['plain null'])
  })

  it('a row of localized references keeps its languages', () => {
    const rows = [
      {
        name: 'rows',
        type: 'array',
        flattenedFields: [{ name: 'page', type: 'relationship', relationTo: 'pages', localized: true }],
      },
    ] as unknown as FlattenedField[]
    expect(referencesIn(rows, { rows: [{ page: { nl: 'p1' } }] }, { locales: ['nl'] })).toMatchObject([
      { id: 'p1', path: 'rows.0.page' },
    ])
  })

  it('a field that only Payload fills, an empty one and an unknown document refer to nothing', () => {
    const virtual = { name: 'owner', type: 'relationship', relationTo: 'users', virtual: true }
    expect(referencesIn([virtual as unknown as FlattenedField], { owner: 'u1' })).toEqual([])
    const stored = { ...virtual, virtual: false }
    expect(referencesIn([stored as unknown as FlattenedField], { owner: 'u1' })).toHaveLength(1)
    expect(referencesIn(fields, { owner: null, rows: null, title: 'u1' })).toEqual([])
    for (const data of [null, undefined, 'u1', 3]) expect(referencesIn(fields, data)).toEqual([])
    expect(referencesIn(fields, { owner: '' })).toMatchObject([{ id: null }])
  })

  it('a record beside the text counts as linked, and only links and records refer', () => {
    const nodes = [
      { relationTo: 'stories', type: 'relationship', value: 's1' },
      { fields: { doc: { relationTo: 'pages', value: 'p1' } }, type: 'quote' },
      { fields: { url: 'https://a.test' }, type: 'link' },
      { type: 'link' },
      'no node',
    ]
    const body = { name: 'body', type: 'richText', custom: showsPictures } as unknown as FlattenedField
    expect(referencesIn([body], { body: { root: { children: nodes } } })).toEqual([
      { collection: 'stories', id: 's1', isShown: false, path: 'body' },
    ])
    expect(referencesIn([body], { body: 'a text' })).toEqual([])
  })
})

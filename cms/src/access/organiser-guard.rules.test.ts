import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { writtenByOrganiser } from './organiser-guard.rules.ts'
import { referencesIn, showsPictures } from './references.rules.ts'

describe('the data of an organiser', () => {
  it('the data of an organiser loses the fields that staff and the program decide', () => {
    const data = {
      _status: 'published',
      createdAt: 'x',
      id: 'x',
      owner: 'x',
      review: {},
      reviewedBy: 'x',
      title: 'Feest',
    }
    expect(writtenByOrganiser(data)).toEqual({ title: 'Feest' })
    expect(writtenByOrganiser(undefined)).toEqual({})
  })
})

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
})

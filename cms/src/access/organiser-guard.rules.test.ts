import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { writtenByOrganiser } from './organiser-guard.rules.ts'
import { referencesIn } from './references.rules.ts'

describe('what an organiser writes', () => {
  it('leaves out what staff and the program decide', () => {
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

  it('are found however deep', () => {
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

  it('count as none to anything when they are not written as ids', () => {
    expect(referencesIn(fields, { owner: { id: 'u1' } })).toEqual([{ collection: 'users', id: null }])
  })
})

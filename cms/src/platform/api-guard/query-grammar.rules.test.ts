import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { checkQuery, checkStaffQuery, type Asker } from './query-grammar.rules.ts'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'startsAt', type: 'date' },
  { name: 'secret', type: 'text', hidden: true },
  { name: 'report', type: 'text', access: { read: () => false } },
  { name: 'organisation', type: 'relationship', relationTo: 'organisations' },
  {
    name: 'venue',
    type: 'group',
    fields: [],
    flattenedFields: [{ name: 'province', type: 'select', options: [] }],
  },
] as unknown as FlattenedField[]

const fieldsOf = (slug: string) => (slug === 'organisations' ? fields : undefined)

const ask = (query: Record<string, unknown>, asker: Asker = 'anonymous') =>
  checkQuery(query, { asker, fields, fieldsOf, locales: ['nl', 'en', 'ar'] })?.status ?? 200

describe('checkQuery', () => {
  it('checkQuery accepts the queries of the site', () => {
    expect(ask({ depth: '2', limit: '100', locale: 'all', page: '1', sort: '-startsAt,title' })).toBe(200)
    expect(
      ask({
        where: {
          and: [{ 'venue.province': { in: 'utrecht,drenthe' } }, { startsAt: { less_than: '2027-01-01' } }],
        },
      }),
    ).toBe(200)
    expect(ask({ where: { organisation: { equals: '507f1f77bcf86cd799439011' } } })).toBe(200)
  })

  it.each<Record<string, unknown>>([
    { limit: '0' },
    { limit: '101' },
    { limit: ['1', '2'] },
    { depth: '3' },
    { locale: 'fr' },
    { sort: 'secret' },
    { sort: 'report' },
    { sort: 'organisation.name' },
    { where: { secret: { like: 'a' } } },
    { where: { report: { exists: 'true' } } },
    { where: { 'organisation.name': { equals: 'x' } } },
    { where: { title: { near: 'x' } } },
    { where: { title: 'x' } },
    { where: { or: { title: { equals: 'x' } } } },
    { where: { title: { in: Array.from({ length: 251 }, () => 'x') } } },
    { where: { or: Array.from({ length: 41 }, () => ({ title: { equals: 'x' } })) } },
    { draft: 'true' },
    { populate: {} },
    { toString: 'x' },
  ])('checkQuery refuses a visitor’s query %j', (query) => {
    expect(ask(query)).toBe(400)
  })

  it('checkQuery lets an organiser send the queries of the admin', () => {
    expect(
      ask({ autosave: 'true', draft: 'true', 'fallback-locale': 'null', limit: '250' }, 'organiser'),
    ).toBe(200)
    expect(ask({ sort: 'secret' }, 'organiser')).toBe(400)
  })
})

describe('checkStaffQuery', () => {
  const staff = (query: Record<string, unknown>) =>
    checkStaffQuery(query, { asker: 'staff', fields, fieldsOf, locales: ['nl'] })?.status ?? 200

  it('checkStaffQuery accepts any known field, and no misspelt one', () => {
    expect(staff({ depth: '3', limit: '0', where: { report: { exists: 'true' } } })).toBe(200)
    expect(staff({ where: { 'organisation.name': { equals: 'x' } } })).toBe(200)
    expect(staff({ where: { titel: { equals: 'x' } } })).toBe(400)
    expect(staff({ where: { or: [{ and: [{ titel: { equals: 'x' } }] }] } })).toBe(400)
    expect(staff({ limit: '-1' })).toBe(400)
  })
})

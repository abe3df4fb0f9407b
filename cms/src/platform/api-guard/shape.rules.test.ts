import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { misshapen } from './shape.rules.ts'

const fields: FlattenedField[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'day', type: 'date' },
  { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b'] },
  { name: 'owner', type: 'relationship', relationTo: 'users' },
  { name: 'seats', type: 'number' },
  { name: 'open', type: 'checkbox' },
  { name: 'story', type: 'richText' },
]
const slots = {
  name: 'slots',
  type: 'array',
  fields: [],
  flattenedFields: fields,
} as unknown as FlattenedField
const venue = {
  name: 'venue',
  type: 'group',
  fields: [],
  flattenedFields: fields,
} as unknown as FlattenedField
const ofOne = { fields: [...fields, slots, venue], locales: null }
const ofAll = { fields: [...fields, slots], locales: ['nl', 'en'] }

describe('misshapen', () => {
  it('misshapen accepts values that fit their fields, absent values, and unknown fields', () => {
    const data = {
      day: '2027-01-01',
      kinds: ['a'],
      open: true,
      other: {},
      owner: '507f1f77bcf86cd799439011',
      seats: 3,
      slots: [{ title: 'x' }],
      story: { root: { children: [{ text: 'x' }] } },
      title: 'x',
    }
    expect(misshapen(data, ofOne)).toBeNull()
    expect(misshapen({ day: null, kinds: [], seats: '', slots: 0, title: '' }, ofOne)).toBeNull()
  })

  it.each([
    [{ title: ['x'] }, 'title'],
    [{ title: { nl: 'x' } }, 'title'],
    [{ day: 'soon' }, 'day'],
    [{ kinds: 'a' }, 'kinds'],
    [{ kinds: [{}] }, 'kinds'],
    [{ kinds: ['a', 'c'] }, 'kinds'],
    [{ owner: { id: 'u1' } }, 'owner'],
    [{ seats: 'many' }, 'seats'],
    [{ open: 1 }, 'open'],
    [{ story: 'x' }, 'story'],
    [{ story: { root: null } }, 'story'],
    [{ story: { root: { children: 'x' } } }, 'story'],
    [{ story: { root: { children: [null] } } }, 'story'],
    [{ story: { root: { children: [{ children: ['x'] }] } } }, 'story'],
    [{ slots: 'x' }, 'slots'],
    [{ slots: [null] }, 'slots'],
    [{ slots: null }, 'slots'],
    [{ venue: null }, 'venue'],
    [{ venue: '' }, 'venue'],
    [{ slots: [{ title: 5 }] }, 'slots.title'],
    [{ slots: [{ id: 'a' }, { id: 'a' }] }, 'slots.id'],
  ])('misshapen finds the wrong value in %j', (data, path) => {
    expect(misshapen(data, ofOne)).toBe(path)
  })

  it('misshapen knows one value for each language, where all languages are written at once', () => {
    expect(misshapen({ title: { en: 'x', nl: 'y' } }, ofAll)).toBeNull()
    expect(misshapen({ title: { en: ['x'] } }, ofAll)).toBe('title')
    expect(misshapen({ title: { fr: 'x' } }, ofAll)).toBe('title')
    expect(misshapen({ title: 'x' }, ofAll)).toBe('title')
    expect(misshapen({ slots: [{ title: 'x' }] }, ofAll)).toBe('slots.title')
  })
})

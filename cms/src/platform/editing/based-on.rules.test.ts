import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { clashesOf, printOf, readBasedOn, writeBasedOn } from './based-on.rules.ts'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'venue', type: 'group', flattenedFields: [] },
  { name: 'programme', type: 'array', flattenedFields: [] },
  { name: 'startsAt', type: 'date', admin: { hidden: true } },
  { name: 'basedOn', type: 'text', virtual: true },
] as unknown as FlattenedField[]

const base = { title: 'Feest', updatedAt: '2027-05-10T12:00:00.000Z', venue: { name: 'Markt' } }
const basedOn = readBasedOn(writeBasedOn(fields, base)) ?? { at: '', prints: {} }
const clashes = (stored: object, yours: object) =>
  clashesOf({ basedOn, fields, stored: { ...base, ...stored }, yours: { ...base, ...yours } }).map(
    ({ changedByYou, field }) => [field.name, changedByYou],
  )

describe('the base of a form', () => {
  it('the base of a form comes back as it was sent', () => {
    expect(basedOn.at).toBe(base.updatedAt)
    expect(Object.keys(basedOn.prints)).toEqual(['title', 'venue', 'programme'])
  })

  it('the base of a form is null when it is not well-formed', () => {
    for (const text of [undefined, 3, 'yesterday', 'x'.repeat(20_000)]) expect(readBasedOn(text)).toBeNull()
  })
})

describe('two people in one form', () => {
  it('two people clash in a field that one changed and the other’s form would change back', () => {
    expect(clashes({ title: 'Groot feest' }, {})).toEqual([['title', false]])
    expect(clashes({ title: 'Groot feest' }, { title: 'Klein feest' })).toEqual([['title', true]])
    expect(clashes({ venue: { name: 'Park' } }, { title: 'Klein feest' })).toEqual([['venue', false]])
  })

  it('two people do not clash when only one of them changed anything, or both changed it the same', () => {
    expect(clashes({}, { title: 'Klein feest' })).toEqual([])
    expect(clashes({ title: 'Groot feest' }, { title: 'Groot feest' })).toEqual([])
    expect(clashes({ startsAt: '2027-01-01' }, {})).toEqual([])
  })

  it('two people do not clash over fields that the form doesn’t hold', () => {
    const stored = { ...base, title: 'Groot feest' }
    expect(clashesOf({ basedOn, fields, stored, yours: { venue: base.venue } })).toEqual([])
  })
})

it('values that mean the same have the same fingerprint', () => {
  expect(printOf({ b: [{ id: '1', x: 1 }], a: '' })).toBe(printOf({ b: [{ x: 1, y: null }] }))
  expect(printOf([])).toBe(printOf(0))
  expect(printOf({ id: 'm1', updatedAt: 'x', url: 'y' })).toBe(printOf('m1'))
  expect(printOf('Feest')).not.toBe(printOf('feest'))
})

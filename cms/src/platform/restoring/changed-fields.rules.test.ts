import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

import { changedFields } from './changed-fields.rules.ts'

const label = { en: 'Title', nl: 'Titel' }
const fields = [
  { name: 'title', type: 'text', label },
  { name: 'plain', type: 'text', label: 'Plain' },
  { name: 'fromApplication', type: 'text', admin: { hidden: true }, label: 'From Application' },
  { name: 'startsAt', type: 'date', admin: { hidden: true }, label: { en: 'Start', nl: 'Begin' } },
  { name: 'hash', type: 'text', hidden: true, label: 'Hash' },
  { name: 'deletedAt', type: 'date', admin: { disabled: true }, label: 'Deleted At' },
  { name: '_status', type: 'select', label: 'Status', options: [] },
  { name: 'basedOn', type: 'text', label: 'Based on', virtual: true },
] as unknown as FlattenedField[]

it('changed fields are named as the form shows them, and the program’s own fields are left out', () => {
  const all = (value: string) => Object.fromEntries(fields.map(({ name }) => [name, value]))
  expect(changedFields(fields, { after: all('a'), before: all('b') }, 'nl')).toEqual(['Titel', 'Plain'])
  expect(changedFields(fields, { after: all('a'), before: all('a') }, 'nl')).toEqual([])
})

it('empty values count as equal, and so do equal values in another order', () => {
  const after = { plain: null, title: { en: 'x', nl: 'y' } }
  expect(changedFields(fields, { after, before: { title: { nl: 'y', en: 'x' } } }, 'nl')).toEqual([])
})

import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

import { option, words } from '#i18n/words.ts'

import type { PersonalData } from './export.ts'
import { readablePage } from './readable-page.rules.ts'
import { storedRow, toldRow } from './readable.rules.ts'

const fields = [
  { name: 'plan', label: words('Plan', 'Plan'), type: 'textarea' },
  {
    name: 'state',
    label: words('Toestand', 'State'),
    options: [option('new', 'Nieuw', 'New')],
    type: 'select',
  },
  { name: 'festival', label: words('Festival', 'Festival'), relationTo: 'festivals', type: 'relationship' },
  {
    name: 'contact',
    flattenedFields: [{ name: 'public', label: words('Openbaar', 'Public'), type: 'checkbox' }],
    label: words('Contact', 'Contact'),
    type: 'group',
  },
  { name: 'attempt', label: 'Attempt', type: 'number' },
] as unknown as readonly FlattenedField[]

const row = {
  attempt: 3,
  contact: { id: 'x', public: true },
  createdAt: '2027-05-01T10:00:00.000Z',
  festival: '7',
  nonce: 'secret',
  plan: '<b>Eten</b>',
  state: 'new',
  tokenHash: 'secret',
}

const told = (language: 'en' | 'nl') =>
  toldRow(fields, row, { language, names: new Map([['7', 'Feest in Delft']]) })

it('a row is told in words, without the program’s internal fields', () => {
  expect(told('nl')).toEqual([
    { label: 'Contact', value: [[{ label: 'Openbaar', value: 'ja' }]] },
    { label: 'Gemaakt op', value: '1 mei 2027 om 12:00' },
    { label: 'Festival', value: 'Feest in Delft' },
    { label: 'Plan', value: '<b>Eten</b>' },
    { label: 'Toestand', value: 'Nieuw' },
  ])
  expect(told('en').at(-1)).toEqual({ label: 'State', value: 'New' })
})

it('the data for programs has the names and values of the database, without secrets', () => {
  const { nonce, tokenHash, ...kept } = row
  expect([nonce, tokenHash]).toEqual(['secret', 'secret'])
  expect(storedRow(row)).toEqual(kept)
})

it('the page of a person’s data has one language and shows typed markup as text', () => {
  const data: PersonalData = {
    about: '',
    address: 'a@people.test',
    language: 'en',
    made: '2027-05-02T10:00:00.000Z',
    parts: [
      { count: 1, heading: 'Your plans', rows: [row], told: [told('en')] },
      { count: 0, heading: 'Mails to you', rows: [], told: [] },
    ],
  }
  const page = readablePage(data)
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('<dt>Plan</dt><dd>&lt;b&gt;Eten&lt;/b&gt;</dd>')
  expect(page).toContain('<dt>Contact</dt><dd><dl><dt>Public</dt><dd>yes</dd></dl></dd>')
  expect(page).toContain('Nothing is kept about: Mails to you.')
})

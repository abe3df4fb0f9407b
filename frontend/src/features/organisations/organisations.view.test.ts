import * as v from 'valibot'
import { expect, it } from 'vitest'

import { organisationSchema } from '#cms/models/organisation.ts'
import { exampleContext } from '#features/festivals/festival.examples.ts'

import { organisationView } from './organisation.view.ts'
import { organisationsView } from './organisations.view.ts'

const organisation = (name: string, more: Readonly<Record<string, unknown>> = {}) =>
  v.parse(organisationSchema('nl'), { id: name, slug: name.toLowerCase(), name, ...more })

it('the page groups organisations by province, in the alphabetical order of its language', () => {
  const items = [
    organisation('Zout', { province: 'zeeland' }),
    organisation('Overal'),
    organisation('Baken', { province: 'drenthe' }),
  ]
  const { groups } = organisationsView(
    { items, page: 1, pages: 1, total: 3 },
    exampleContext('nl', '/organisaties'),
  )
  expect(groups.map(({ name, organisations }) => [name, organisations.map((one) => one.href)])).toEqual([
    ['Drenthe', ['/organisaties/baken']],
    ['Zeeland', ['/organisaties/zout']],
    ['In het hele land', ['/organisaties/overal']],
  ])
})

it('a town and its province with the same name are named once', () => {
  const placeOf = (municipality: string) =>
    organisationView(
      { organisation: organisation('A', { municipality, province: 'utrecht' }), upcoming: [], past: [] },
      exampleContext(),
    ).place
  expect(placeOf('Utrecht')).toBe('Utrecht')
  expect(placeOf('Zeist')).toBe('Zeist, Utrecht')
})

it('an organisation has a contact section only when it gives contact details', () => {
  const view = (more: Readonly<Record<string, unknown>>) =>
    organisationView({ organisation: organisation('A', more), upcoming: [], past: [] }, exampleContext())
  expect(view({}).hasContact).toBe(false)
  expect(view({ contact: { email: 'a@example.org' } }).hasContact).toBe(true)
})

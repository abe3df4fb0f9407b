import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'

import { namedErrors } from './named-errors.rules.ts'

const label = { en: 'Day', nl: 'Dag' }
const fields = [
  { name: 'slots', type: 'array', flattenedFields: [{ name: 'day', type: 'date', label }], label: 'Days' },
  { name: 'email', type: 'email', label: () => 'Email' },
] as unknown as FlattenedField[]
const labels = (...errors: object[]) => namedErrors(errors, fields, 'nl').map((one) => one.label)

it('a refused field is named by its own label and those of its groups', () => {
  expect(labels({ message: 'x', path: 'slots.0.day' })).toEqual(['Days › Dag'])
  expect(labels({ label: { en: 'Latitude', nl: 'Breedtegraad' }, path: 'lat' })).toEqual(['Breedtegraad'])
  expect(labels({ label: 'Waar > Breedtegraad', path: 'lat' })).toEqual(['Waar › Breedtegraad'])
  expect(labels({ label: 'Toestemming > Toestemming > Bewijs', path: 'proof' })).toEqual([
    'Toestemming › Bewijs',
  ])
})

it('a refused part of a form that is no field of the collection has a name as well', () => {
  expect(labels({ path: 'file' }, { path: 'password' }, { path: 'email' })).toEqual([
    'Bestand',
    'Wachtwoord',
    'E-mailadres',
  ])
})

it('a refused field without a label is named by its path, and an error without a path is none', () => {
  expect(labels({ path: 'unknown.part' }, { message: 'x' })).toEqual(['unknown.part'])
})

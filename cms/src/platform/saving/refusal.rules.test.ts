import { expect, it } from 'vitest'

import { refusalOf } from './refusal.rules.ts'

it('a refusal names the fields of the answer, and those without a label by their path', () => {
  const errors = [
    { label: 'Breedtegraad', message: '999 is te veel.', path: 'venue.latitude' },
    { message: 'Kies iets.', path: 'body' },
    { message: 'Zonder veld.' },
  ]
  const answer = { errors: [{ data: { errors }, message: 'Breedtegraad: 999 is te veel.' }] }
  expect(refusalOf(400, answer)).toEqual({
    fields: [errors[0], { label: 'body', message: 'Kies iets.', path: 'body' }],
    kind: 'refused',
    message: 'Breedtegraad: 999 is te veel.',
  })
})

it.each([
  [401, 'outside'],
  [403, 'outside'],
  [423, 'refused'],
  [503, 'failed'],
])('a refusal with %d is one of the kind %s', (status, kind) => {
  expect(refusalOf(status, { errors: [{ message: 'Nee.' }] })).toEqual({ fields: [], kind, message: 'Nee.' })
})

it('a refusal without a readable answer has no message', () => {
  for (const body of [null, 'text', {}, { errors: [] }, { errors: [{ data: 5 }] }])
    expect(refusalOf(502, body)).toEqual({ fields: [], kind: 'failed', message: null })
})

it('a refusal because somebody else saved first names no field', () => {
  const message = 'Iemand anders heeft dit intussen ook gewijzigd.'
  const answer = { errors: [{ data: { errors: [{ message, path: 'basedOn' }] }, message }] }
  expect(refusalOf(409, answer)).toEqual({ fields: [], kind: 'refused', message })
})

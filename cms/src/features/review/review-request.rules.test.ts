import { expect, it } from 'vitest'

import { readRequest } from './review-request.rules.ts'

const seen = '2027-05-02T10:00:00.000Z'

it('an approval says which version was seen', () => {
  expect(readRequest('approve', { seen })).toEqual({ request: { seen } })
  expect(readRequest('approve', {})).toEqual({ wrong: 'seen' })
  expect(readRequest('approve', { seen: 'yesterday' })).toEqual({ wrong: 'seen' })
})

it('notes are tidied, and the first wrong part is named without its place in a list', () => {
  expect(readRequest('return', { note: ' Bijna ', notes: [{ field: 'title', note: ' Te lang ' }] })).toEqual({
    request: { note: 'Bijna', notes: [{ field: 'title', note: 'Te lang' }] },
  })
  expect(readRequest('return', { notes: [{ field: 'title', note: '  ' }] })).toEqual({ wrong: 'notes' })
})

it('a step without data takes a request without a body, and drops what it does not know', () => {
  expect(readRequest('submit', null)).toEqual({ request: {} })
  expect(readRequest('withdraw', { seen })).toEqual({ request: {} })
})

it('a body that is no object is wrong as a whole', () =>
  expect(readRequest('return', 'x')).toEqual({ wrong: 'return' }))

import { expect, test } from 'vitest'

import { problemOf, reasonOf } from './problem.rules.ts'

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:993'), { code: 'ECONNREFUSED' })

test('an error is described by its kind', () => {
  expect(problemOf(refused)).toBe('unreachable')
  expect(problemOf(Object.assign(new Error('No'), { authenticationFailed: true }))).toBe('login')
  expect(problemOf(new Error('x', { cause: new Error('SQLITE_FULL: database or disk is full') }))).toBe(
    'full-disk',
  )
  expect(problemOf(new Error('SQLITE_READONLY: attempt to write a readonly database'))).toBe('storage')
  expect(problemOf(Object.assign(new Error('x'), { name: 'MongoNetworkError' }))).toBe('database')
  expect(problemOf(new TypeError('x is not a function'))).toBe('other')
  expect(problemOf('just words')).toBe('other')
})

test('the reason of a failure holds no address of a person, and no text that people wrote', () => {
  expect(reasonOf(new Error('550 <aya@people.test> is unknown'))).toBe('550 <…> is unknown')
  const query = new Error('Failed query: update outbox set text = ? params: Dear Aya', { cause: refused })
  expect(reasonOf(query)).toBe('connect ECONNREFUSED 127.0.0.1:993')
  expect(reasonOf(new Error('Failed query: select 1 params: Dear Aya'))).toBe('')
})

import { expect, test } from 'vitest'

import { meaningOf } from './error-kind.rules.ts'

test.each([
  [{ name: 'MongoServerSelectionError', message: 'connect ECONNREFUSED' }, 503],
  [{ name: 'MongooseServerSelectionError', message: 'timed out' }, 503],
  [{ name: 'MongoNetworkTimeoutError', message: 'timed out' }, 503],
  [{ name: 'LibsqlError', code: 'SQLITE_BUSY', message: 'database is locked' }, 503],
  [{ name: 'LibsqlError', code: 'SQLITE_IOERR', message: 'disk I/O error' }, 503],
  [{ name: 'LibsqlError', code: 'SQLITE_FULL', message: 'database or disk is full' }, 507],
  [{ name: 'Error', message: 'Failed query', cause: { code: 'SQLITE_BUSY' } }, 503],
  [{ name: 'MongoServerError', message: 'E11000 duplicate key' }, 409],
  [{ name: 'ValidationError', message: 'title: Cast to Embedded failed' }, 400],
])('%j is answered with %i', (error, status) => {
  expect(meaningOf(error)?.status).toBe(status)
})

test('a fault of our own is not explained to the client', () => {
  expect(meaningOf(new TypeError('x is not a function'))).toBeNull()
})

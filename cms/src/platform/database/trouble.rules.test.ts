import { expect, test } from 'vitest'

import { troubleOf, troubleOfStatement, worstOf } from './trouble.rules.ts'

const transient = { errorLabels: ['TransientTransactionError'] }

test.each([
  [
    { code: 112, name: 'MongoServerError' },
    { isUndone: true, kind: 'busy' },
  ],
  [
    { code: 251, name: 'MongoServerError', ...transient },
    { isUndone: true, kind: 'busy' },
  ],
  [
    { code: 24, name: 'MongoServerError' },
    { isUndone: true, kind: 'busy' },
  ],
  [
    { name: 'Error', cause: { code: 112 } },
    { isUndone: true, kind: 'busy' },
  ],
  [
    { code: 10_107, name: 'MongoServerError' },
    { isUndone: false, kind: 'away' },
  ],
  [
    { code: 10_107, name: 'MongoServerError', ...transient },
    { isUndone: true, kind: 'away' },
  ],
  [
    { code: 11_602, name: 'MongoServerError' },
    { isUndone: false, kind: 'away' },
  ],
  [
    { code: 91, name: 'MongoServerError' },
    { isUndone: false, kind: 'away' },
  ],
  [
    { code: 9001, name: 'MongoServerError' },
    { isUndone: false, kind: 'away' },
  ],
  [{ name: 'MongoNetworkError' }, { isUndone: false, kind: 'away' }],
  [
    { name: 'MongoNetworkError', ...transient },
    { isUndone: true, kind: 'away' },
  ],
  [{ name: 'MongoServerSelectionError' }, { isUndone: false, kind: 'away' }],
  [{ name: 'MongooseServerSelectionError' }, { isUndone: false, kind: 'away' }],
  [
    { code: 1, errorLabels: ['RetryableWriteError'] },
    { isUndone: false, kind: 'away' },
  ],
  [
    { code: 64, name: 'MongoWriteConcernError' },
    { isUndone: false, kind: 'doubtful' },
  ],
  [
    { name: 'MongoNetworkError', errorLabels: ['UnknownTransactionCommitResult', 'RetryableWriteError'] },
    { isUndone: false, kind: 'doubtful' },
  ],
])('%j', (error, trouble) => {
  expect(troubleOf(error)).toEqual(trouble)
})

test.each([[null], [new TypeError('x is not a function')], [{ code: 11_000, name: 'MongoServerError' }]])(
  'the database is well: %j',
  (error) => {
    expect(troubleOf(error)).toBeNull()
  },
)

test('a broken connection is trouble of the database when a statement met it', () => {
  const error = Object.assign(new Error('This socket has been ended by the other party'), { code: 'EPIPE' })
  expect(troubleOf(error)).toBeNull()
  expect(troubleOfStatement(error)).toEqual({ isUndone: false, kind: 'away' })
})

test('a conflict tells which record both changes wrote', () => {
  const met = { isUndone: true, kind: 'busy', over: 'organisations' } as const
  expect(troubleOf({ cause: { code: 112, over: 'organisations' }, name: 'Error' })).toEqual(met)
  expect(worstOf([{ isUndone: true, kind: 'busy' }, met])).toEqual(met)
})

test('of several troubles the worst is told; they count as undone only when every one was undone', () => {
  const conflict = { isUndone: true, kind: 'busy' } as const
  const lost = { isUndone: false, kind: 'away' } as const
  expect(worstOf([])).toBeNull()
  expect(worstOf([conflict, conflict])).toEqual(conflict)
  expect(worstOf([conflict, lost])).toEqual(lost)
})

import { setTimeout as wait } from 'node:timers/promises'

import { createClient, LibsqlError, type Client } from '@libsql/client'

import { letOthersIn } from './let-others-in.ts'

export type Statement = Parameters<Client['execute']>[0]
export type Rows = Awaited<ReturnType<Client['execute']>>

/** SQLite's own error for a busy file; it is answered with 503 too. */
export const busy = (): Error => new LibsqlError('SQLITE_BUSY: database is locked', 'SQLITE_BUSY')

const isBusy = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('SQLITE_BUSY')

/** Whether a statement only reads, and so need not wait for a running write. */
export const isReading = (statement: Statement): boolean =>
  /^\s*select\b/i.test(typeof statement === 'string' ? statement : statement.sql)

// Deleted data is overwritten at once; a change that was answered with "saved" survives a power cut.
const forBoth = ['PRAGMA foreign_keys = ON', 'PRAGMA secure_delete = ON', 'PRAGMA synchronous = FULL']

/** The connection that reads; a write that was mistaken for a read fails on it. */
export const openReader = async (url: string): Promise<Reader> => {
  const reader = createClient({ url })
  for (const setting of ['PRAGMA busy_timeout = 5000', ...forBoth, 'PRAGMA query_only = ON'])
    await reader.execute(setting)
  return {
    close: () => reader.close(),
    execute: async (statement) => {
      await letOthersIn()
      return reader.execute(statement)
    },
  }
}

export type Reader = {
  readonly close: () => void
  readonly execute: (statement: Statement) => Promise<Rows>
}

/** The connection that writes: it runs at once, so that the caller's state of the transaction stays true. */
export type Writer = Reader & {
  /** Outside a transaction: waits some seconds for another program that holds the file, without blocking this one. */
  readonly insist: (statement: Statement) => Promise<Rows>
}

/** The longest wait for another program that holds the file, in milliseconds. */
const patience = 5000

/**
 * The wait is never within SQLite: the driver is synchronous, and a wait there would block the thread on which the
 * holder of the file may have to finish. Libsql leaves a statement that found the file busy unfinished, and no commit
 * succeeds beside such a statement: so each new try is made on a new connection, with all settings of the one before.
 */
export const openWriter = async (url: string): Promise<Writer> => {
  const settings = new Map<string, Statement>()
  let client = createClient({ url })
  const run = (statement: Statement): Promise<Rows> => {
    const name = typeof statement === 'string' ? /^PRAGMA (\w+) = /.exec(statement)?.[1] : undefined
    if (name !== undefined) settings.set(name, statement)
    return client.execute(statement)
  }
  const renew = async (): Promise<void> => {
    client.close()
    client = createClient({ url })
    for (const setting of settings.values()) await client.execute(setting)
  }
  const first = [
    'PRAGMA busy_timeout = 5000',
    'PRAGMA journal_mode = WAL',
    'PRAGMA journal_size_limit = 67108864',
  ]
  for (const setting of [...first, ...forBoth, 'PRAGMA busy_timeout = 0']) await run(setting)
  settings.delete('journal_mode')
  return {
    close: () => client.close(),
    execute: run,
    insist: async (statement) => {
      const until = Date.now() + patience
      for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
        try {
          return await run(statement)
        } catch (error) {
          if (!isBusy(error)) throw error
          await renew()
          if (Date.now() > until) throw error
        }
        await wait(pause)
      }
    },
  }
}

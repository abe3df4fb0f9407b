import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { Held } from './hold.ts'
import { apart, checkOutside, entered, leave, type Standing } from './transaction-scope.ts'

type Id = number | string

/** The operations that Payload's adapter writes with several statements each. */
const writing = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/**
 * Gives Payload's adapter reliable transactions: a failed commit is an error, where Payload's own functions report
 * success; and a write outside any transaction gets its own.
 */
export const useTransactions = (db: SQLiteAdapter): void => {
  const standings = new Map<Id, Standing | undefined>()

  db.beginTransaction = () =>
    new Promise((begun, failed) => {
      const id = crypto.randomUUID()
      const done = db.drizzle.transaction(
        (transaction) =>
          new Promise<void>((commit, rollback) => {
            db.sessions[id] = {
              // Payload's own type differs from Drizzle's in name only.
              db: transaction as unknown as SQLiteAdapter['sessions'][string]['db'],
              reject: async () => {
                rollback(new Error('Undone on purpose'))
                await done.catch(() => undefined)
              },
              resolve: async () => {
                commit()
                await done
              },
            }
            begun(id)
          }),
      )
      standings.set(id, entered())
      done.catch(failed)
    })

  Object.assign(db, { holdWriter: async (id) => standings.get(id)?.hold() } satisfies Held)

  const taken = async (incoming: Id | Promise<Id>) => {
    // Before the first await: the caller's next statements are no longer part of the transaction.
    if (!(incoming instanceof Promise)) leave(standings.get(incoming))
    const id = await incoming
    const session = db.sessions[id]
    delete db.sessions[id]
    standings.delete(id)
    return session
  }
  db.commitTransaction = async (incoming) => {
    const session = await taken(incoming)
    if (session === undefined)
      throw new Error('A part of this change failed, so the whole change was undone.')
    await session.resolve()
  }
  db.rollbackTransaction = async (incoming) => {
    await (await taken(incoming))?.reject()
  }

  for (const name of writing) {
    // One name stands for functions of different types; arguments and results pass unchanged.
    const write = db[name].bind(db) as (args: { req?: PayloadRequest }) => Promise<unknown>
    const inOwn = async (args: { req?: PayloadRequest }) => {
      const id = await db.beginTransaction()
      if (id === null) throw new Error('A transaction could not begin')
      const req = isolateObjectProperty<Partial<PayloadRequest>>(args.req ?? {}, ['transactionID'])
      req.transactionID = id
      try {
        const answer = await write({ ...args, req: req as PayloadRequest })
        await db.commitTransaction(id)
        return answer
      } catch (error) {
        await db.rollbackTransaction(id)
        throw error
      }
    }
    const whole = async (args: { req?: PayloadRequest }) => {
      const id = await args.req?.transactionID
      const isWithin = id !== undefined && id !== null && db.sessions[id] !== undefined
      if (isWithin) return write(args)
      checkOutside()
      return apart(() => inOwn(args))
    }
    Object.assign(db, { [name]: whole })
  }
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { channel } from 'node:diagnostics_channel'

import type { DatabaseAdapter } from 'payload'

import { troubleOfStatement, worstOf, type Trouble } from './trouble.rules.ts'

/** A channel has one name for every bundle that Next makes of this file. */
const troubles = channel('database.trouble')

/** Tells all listeners that a statement failed because of the database, whatever happens to the error on its way. */
export const tellTrouble = (error: unknown): void => {
  const trouble = troubleOfStatement(error)
  if (trouble !== null) troubles.publish(trouble)
}

const statements = [
  'commitTransaction',
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof DatabaseAdapter)[]

/**
 * Makes every statement report its failures. Payload swallows some of them, for instance when it looks up the user of a
 * request: with the database away every user would count as anonymous, and be refused as having no rights.
 */
export const tellingTrouble = (db: Pick<DatabaseAdapter, (typeof statements)[number]>): void => {
  for (const name of statements) {
    const statement = db[name] as (this: unknown, ...args: unknown[]) => Promise<unknown>
    const telling = async (...args: unknown[]): Promise<unknown> => {
      try {
        return await statement.apply(db, args)
      } catch (error) {
        tellTrouble(error)
        throw error
      }
    }
    Object.assign(db, { [name]: telling })
  }
}

type Heard<Result> = {
  readonly result: Result
  readonly trouble: Trouble | null
}

/** Returns a function that runs work and reports all failures of the database meanwhile. */
export const troubleListener = (): (<Result>(work: () => Promise<Result>) => Promise<Heard<Result>>) => {
  const heard = new AsyncLocalStorage<Trouble[]>()
  // No other code writes to this channel.
  troubles.subscribe((trouble) => heard.getStore()?.push(trouble as Trouble))
  return (work) =>
    heard.run([], async () => {
      const result = await work()
      return { result, trouble: worstOf(heard.getStore() ?? []) }
    })
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { channel } from 'node:diagnostics_channel'

import type { DatabaseAdapter } from 'payload'

import { type Trouble, troubleOfStatement, worstOf } from './trouble.rules.ts'

/** A channel has one name for every bundle that Next makes of this file. */
const troubles = channel('database.trouble')

/** Tells who listens that a statement failed because of the database, whatever becomes of the error on its way. */
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
 * Lets every statement tell its trouble. Payload swallows some of it, when it looks who is asking for instance: with the
 * database away everybody would be nobody, and hear that they may not do what they may.
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

interface Heard<Result> {
  readonly result: Result
  readonly trouble: Trouble | null
}

/** Makes the way to do something and hear of all trouble with the database meanwhile. */
export const troubleListener = (): (<Result>(work: () => Promise<Result>) => Promise<Heard<Result>>) => {
  const heard = new AsyncLocalStorage<Trouble[]>()
  // Nobody else speaks on this channel.
  troubles.subscribe((trouble) => heard.getStore()?.push(trouble as Trouble))
  return (work) =>
    heard.run([], async () => {
      const result = await work()
      return { result, trouble: worstOf(heard.getStore() ?? []) }
    })
}

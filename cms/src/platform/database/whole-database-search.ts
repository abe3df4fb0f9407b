import type { Payload } from 'payload'

import { searchMongo } from './whole-database-search-mongo.ts'
import { searchSqlite } from './whole-database-search-sqlite.ts'
import { holds, replaceWithin, textsWith, type Searcher } from './whole-database-search.rules.ts'

/** A place in the database that holds a text. */
export type Found = {
  /** The table or collection, by its name in the database. */
  readonly table: string
  readonly id: string
  readonly texts: readonly string[]
}

const driverOf = ({ db }: Payload): Searcher => (db.name === 'mongoose' ? searchMongo : searchSqlite)

/**
 * Every row of the whole database that contains a text, ignoring case: versions, JSON and the program's own tables too.
 */
export const searchWholeDatabase = async (payload: Payload, needle: string): Promise<readonly Found[]> => {
  const found: Found[] = []
  await driverOf(payload).eachRowWith(payload, needle, ({ id, row, table }) => {
    const texts = textsWith(row, needle)
    if (texts.length > 0) found.push({ id, table, texts })
    return Promise.resolve(null)
  })
  return found
}

/** Replaces a text by another in every row; returns the number of changed rows. */
export const replaceInWholeDatabase = async (
  payload: Payload,
  needle: string,
  replacement: string,
): Promise<number> => {
  let count = 0
  await driverOf(payload).eachRowWith(payload, needle, ({ row }) => {
    if (!holds(row, needle)) return Promise.resolve(null)
    count += 1
    return Promise.resolve(replaceWithin(row, needle, replacement))
  })
  return count
}

/**
 * Makes the database erase what has been deleted: an SQLite file keeps old pages until it needs them for other data. Of
 * MongoDB only the server decides when it overwrites freed space.
 */
export const forgetDeleted = (payload: Payload): Promise<void> => driverOf(payload).forgetDeleted(payload)

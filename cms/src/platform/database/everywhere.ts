import type { Payload } from 'payload'

import { holds, replaceWithin, type Searcher, textsWith } from './everywhere.rules.ts'
import { searchMongo } from './everywhere-mongo.ts'
import { searchSqlite } from './everywhere-sqlite.ts'

/** A place in the database where a text stands. */
export interface Found {
  /** The table or collection, as the database calls it. */
  readonly table: string
  readonly id: string
  readonly texts: readonly string[]
}

const driverOf = ({ db }: Payload): Searcher => (db.name === 'mongoose' ? searchMongo : searchSqlite)

/** Every row of the whole database that holds a text, whatever the capitals: versions, JSON and the program's own tables too. */
export const findEverywhere = async (payload: Payload, needle: string): Promise<readonly Found[]> => {
  const found: Found[] = []
  await driverOf(payload).eachRowWith(payload, needle, ({ id, row, table }) => {
    const texts = textsWith(row, needle)
    if (texts.length > 0) found.push({ id, table, texts })
    return Promise.resolve(null)
  })
  return found
}

/** Puts another text in the place of one, in every row; the number of rows that changed. */
export const replaceEverywhere = async (
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
 * Makes the database forget what has been deleted: a file keeps old pages until they are needed for something else.
 * Of MongoDB the server alone knows when it writes over what it has freed.
 */
export const forgetDeleted = (payload: Payload): Promise<void> => driverOf(payload).forgetDeleted(payload)

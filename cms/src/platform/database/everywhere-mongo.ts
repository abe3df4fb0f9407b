import type {} from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { type EachRow, holds } from './everywhere.rules.ts'

/** Goes through the documents of all collections that hold a text at any depth. */
export const eachRowWith = async (payload: Payload, needle: string, each: EachRow): Promise<void> => {
  const { db } = payload.db.connection
  if (db === undefined) throw new Error('The database is not connected')
  for (const collection of await db.collections()) {
    for await (const row of collection.find()) {
      if (!holds(row, needle)) continue
      const next = await each({ id: String(row._id), row, table: collection.collectionName })
      if (next === null) continue
      const { _id, ...values } = next
      await collection.updateOne({ _id: row._id }, { $set: values })
    }
  }
}

/** MongoDB offers no way to hurry what it does by itself. */
export const forgetDeleted = (_payload: Payload): Promise<void> => Promise.resolve()

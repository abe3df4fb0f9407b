import type {} from '@payloadcms/db-mongodb'

import { holds, type Searcher } from './whole-database-search.rules.ts'

/** Goes through the documents of all collections that hold a text at any depth. */
const eachRowWith: Searcher['eachRowWith'] = async (payload, needle, each) => {
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

/** MongoDB has no command to reclaim freed space sooner. */
const forgetDeleted: Searcher['forgetDeleted'] = () => Promise.resolve()

export const searchMongo: Searcher = { eachRowWith, forgetDeleted }

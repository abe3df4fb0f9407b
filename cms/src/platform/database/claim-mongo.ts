import type { Db } from 'mongodb'

import { CannotStart } from '#platform/storage/cannot-start.ts'

import { newerDatabase } from './newer.rules.ts'

type Named = { readonly name: string }

/**
 * MongoDB needs no migrations, but their names tell how new its documents are: throws CannotStart when a newer program
 * has written to this database; otherwise records the migrations that this program knows, for older programs to read.
 */
export const claimMongo = async (db: Db, known: readonly Named[], now: Date): Promise<void> => {
  // The collection in which Payload keeps the names of migrations on SQLite too.
  const migrations = db.collection('payload-migrations')
  const done = await migrations.find({}, { projection: { name: 1 } }).toArray()
  const newer = newerDatabase({
    done: done.map(({ name }) => String(name)),
    known: known.map(({ name }) => name),
  })
  if (newer !== null) throw new CannotStart(newer)
  const missing = known.filter(({ name }) => !done.some((one) => one['name'] === name))
  for (const { name } of missing) {
    const row = { batch: 1, createdAt: now, name, updatedAt: now }
    await migrations.updateOne({ name }, { $setOnInsert: row }, { upsert: true })
  }
}

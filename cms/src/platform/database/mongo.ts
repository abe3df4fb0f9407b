import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoClient } from 'mongodb'

import { prepareLimits } from '#platform/limits/limits-mongo.ts'
import { CannotStart } from '#platform/storage/cannot-start.ts'

import { claimMongo } from './claim-mongo.ts'
import type { Migration } from './migrate.ts'
import { jobsForOne } from './mongo-jobs.ts'
import { wholeTransactions } from './mongo-transactions.ts'
import { durable, mayConnect, missingReplicaSet, unreachable } from './mongo.rules.ts'
import { tellingTrouble } from './trouble.ts'

type Address = { url: string; production: boolean }
type Server = Address & { migrations: readonly Pick<Migration, 'name'>[] }

// Not connectTimeoutMS: the driver takes a server that is slow for so long for dead, and breaks off all running work.
const patience = { serverSelectionTimeoutMS: 5000 }

/** MongoDB by URL; refuses at start a setup that would only fail later, or silently do less. */
export const mongo = ({ url, migrations, production }: Server): ReturnType<typeof mongooseAdapter> => {
  if (!mayConnect({ url, production })) throw new Error(missingReplicaSet)
  const adapter = mongooseAdapter({
    url,
    ensureIndexes: true,
    connectOptions: { ...patience, ...durable },
  })
  return {
    ...adapter,
    init: (args) => {
      // Payload's own adapter makes this; its type says only that it is an adapter.
      const db = adapter.init(args) as unknown as MongooseAdapter
      const connect = db.connect?.bind(db)
      db.connect = async (options) => {
        await knock({ url, migrations, production })
        await connect?.(options)
      }
      Object.assign(db, wholeTransactions(db), { updateJobs: jobsForOne(db) })
      tellingTrouble(db)
      return db
    },
  }
}

/** Checked before Payload connects, because Payload logs a page of topology instead of one line. */
const knock = async ({ url, migrations, production }: Server) => {
  const client = new MongoClient(url, { ...patience, ...durable })
  try {
    await client.connect()
    await claimMongo(client.db(), migrations, new Date())
    await prepareLimits(client.db())
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(
      unreachable({ url, reason: error instanceof Error ? error.message : String(error) }),
    )
  } finally {
    await client.close()
  }
  if (production && !client.options.replicaSet) throw new CannotStart(missingReplicaSet)
}

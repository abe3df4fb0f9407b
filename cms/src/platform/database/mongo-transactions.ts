import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { troubleOf } from './trouble.rules.ts'

type Session = MongooseAdapter['sessions'][string]
type Transactions = Pick<MongooseAdapter, 'beginTransaction' | 'commitTransaction'>

/**
 * Payload's transactions as MongoDB wants them. Payload sends the first statements of a change side by side, of which
 * only one tells the server that a transaction begins; when another one arrives earlier, the server has never heard of
 * the transaction (251) and all is lost. And a commit whose answer was lost may be asked for again.
 */
export const wholeTransactions = (db: MongooseAdapter): Transactions => {
  const begin = db.beginTransaction.bind(db)
  return {
    beginTransaction: async (options) => {
      const id = await begin(options)
      const session = db.sessions[String(id)]
      if (session !== undefined) await reachServer(db, session)
      return id
    },
    commitTransaction: async (incoming) => {
      const id = String(await incoming)
      const session = db.sessions[id]
      // First: nobody may find a session that is about to end.
      delete db.sessions[id]
      if (session === undefined) return
      try {
        if (session.inTransaction()) await commit(session)
      } finally {
        await session.endSession().catch(() => undefined)
      }
    },
  }
}

/**
 * One small question that begins the transaction at the server. When it fails, the next statement fails as well, which
 * Payload knows how to end; a request whose transaction could not be begun would never be good for anything again.
 */
const reachServer = async ({ connection }: MongooseAdapter, session: Session): Promise<void> => {
  const anything = connection.collection('payload-migrations')
  await anything.findOne({}, { projection: { _id: 1 }, session }).catch(() => undefined)
}

/** The driver itself has waited for a server before. */
const patience = 5000

const commit = async (session: Session): Promise<void> => {
  const until = Date.now() + patience
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      if (troubleOf(error)?.kind !== 'doubtful' || Date.now() > until) throw error
    }
  }
}

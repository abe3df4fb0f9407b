import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { troubleOf } from './trouble.rules.ts'

type Session = MongooseAdapter['sessions'][string]
type Transactions = Pick<MongooseAdapter, 'beginTransaction' | 'commitTransaction'>

/**
 * Payload's transactions in the form that MongoDB needs. Payload sends the first statements of a change side by side,
 * but only one of them tells the server that a transaction begins; when another one arrives earlier, the server doesn't
 * know the transaction (251) and the whole change fails. A commit whose answer was lost may be sent again.
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
      // First: no other code may find a session that is about to end.
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
 * One small query that begins the transaction at the server. When it fails, the next statement fails as well, which
 * Payload handles; an error thrown here would leave the request with a transaction that can't be used or ended.
 */
const reachServer = async ({ connection }: MongooseAdapter, session: Session): Promise<void> => {
  const anything = connection.collection('payload-migrations')
  await anything.findOne({}, { projection: { _id: 1 }, session }).catch(() => undefined)
}

/** The driver itself has already waited for a server. */
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

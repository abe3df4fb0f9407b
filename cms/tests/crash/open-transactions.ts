import { MongoClient } from 'mongodb'

/**
 * A MongoDB goes on with what a killed program has sent last: its commit could land after the next program has looked.
 * What is open ends here; with an SQLite file it ended together with the program.
 */
export const endOpenTransactions = async (): Promise<void> => {
  const url = process.env['DATABASE_URL'] ?? ''
  if (!url.startsWith('mongodb')) return
  const client = new MongoClient(url)
  try {
    await client.db('admin').command({ killAllSessions: [] })
  } finally {
    await client.close()
  }
}

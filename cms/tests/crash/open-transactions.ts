import { MongoClient } from 'mongodb'

/**
 * Ends open transactions. MongoDB still executes the last statements of a killed program: its commit could arrive after
 * the next program has read. With an SQLite file they ended together with the program.
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

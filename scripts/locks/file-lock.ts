import { pathToFileURL } from 'node:url'

import { createClient, type Client } from '@libsql/client'

/** Held by this process until it lets go or ends, even by kill -9: the operating system keeps it, not the file. */
export interface FileLock {
  readonly release: () => void
}

/** `alone`: nobody else holds the file. `shared`: others may hold it so as well. */
type Manner = 'alone' | 'shared'

/** Named here, because a client that nobody refers to is cleared away, and its lock with it. */
const held = new Set<Client>()

const begin = async (client: Client, manner: Manner): Promise<void> => {
  await client.execute(manner === 'alone' ? 'BEGIN EXCLUSIVE' : 'BEGIN')
  if (manner === 'shared') await client.execute('SELECT 1 FROM sqlite_master')
}

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/**
 * Takes a lock on the file, which is made when it is missing and stays empty; null when somebody else holds it.
 * Node has no lock of its own that ends with the process; SQLite brings one for every system.
 */
export const lockFile = async (file: string, manner: Manner): Promise<FileLock | null> => {
  const client = createClient({ url: pathToFileURL(file).href })
  try {
    await begin(client, manner)
  } catch (error) {
    client.close()
    if (isHeld(error)) return null
    throw error
  }
  held.add(client)
  return {
    release: () => {
      held.delete(client)
      client.close()
    },
  }
}

import { pathToFileURL } from 'node:url'

import { createClient, type Client } from '@libsql/client'

/** A lock that lasts until this process releases it or ends, even by kill -9: the operating system holds it. */
export type FileLock = {
  readonly release: () => void
}

/** `alone`: no other process holds the file. `shared`: others may hold it as `shared` too. */
type Manner = 'alone' | 'shared'

/** Keeps references to the clients: garbage collection would remove an unreferenced client, and its lock. */
const held = new Set<Client>()

const begin = async (client: Client, manner: Manner): Promise<void> => {
  await client.execute(manner === 'alone' ? 'BEGIN EXCLUSIVE' : 'BEGIN')
  if (manner === 'shared') await client.execute('SELECT 1 FROM sqlite_master')
}

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/**
 * Takes a lock on the file, which is created when missing and stays empty; null when another process holds it. Node has
 * no lock that ends with its process, but SQLite has one on every system.
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

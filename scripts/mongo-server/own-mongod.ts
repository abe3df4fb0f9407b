import { accessSync, constants } from 'node:fs'
import path from 'node:path'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

/** A running server to test on. */
export interface MongoServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** A real MongoDB of one member by the `mongod` of this machine; null when it has none. */
export const startOwnMongod = async (): Promise<MongoServer | null> => {
  const systemBinary = mongodOnPath()
  if (systemBinary === undefined) return null
  const replSet = { count: 1, storageEngine: 'wiredTiger' } as const
  // The version of the machine's own mongod is its owner's choice, so no warning when it isn't the default one.
  const binary = { systemBinary, checkSystemBinaryVersion: false }
  const server = await MongoMemoryReplSet.create({ binary, replSet })
  return { url: server.getUri(), stop: async () => void (await server.stop()) }
}

const mongodOnPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'mongod'))
    .find(isExecutable)

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

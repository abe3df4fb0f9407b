import { accessSync, constants } from 'node:fs'
import path from 'node:path'

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

/** A running database server for tests. */
export type MongoServer = {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** A real MongoDB with one member, started with this machine's `mongod`; null without one. */
export const startOwnMongod = async (): Promise<MongoServer | null> => {
  const systemBinary = mongodOnPath()
  if (systemBinary === undefined) return null
  const replSet = { count: 1, storageEngine: 'wiredTiger' } as const
  // The machine's owner chooses the version of mongod, so a version other than the default one gives no warning.
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

import { copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

import { createClient } from '@libsql/client'

import type { DatabaseCopy } from './copy.ts'

const copyName = 'database.sqlite'
const besides = ['', '-wal', '-shm']

/** Copies an embedded database while programs write to it: SQLite reads it as it is at one moment. */
export const sqliteCopy = (url: string): DatabaseCopy => {
  const file = path.resolve(url.slice('file:'.length))
  return {
    isEmpty: () => Promise.resolve(!existsSync(file) || statSync(file).size === 0),
    writeTo: async (folder) => {
      if (!existsSync(file)) throw new Error(`There is no database at ${file}. Run npm start once.`)
      const client = createClient({ url })
      try {
        await client.execute('PRAGMA busy_timeout = 5000')
        await client.execute({ args: [path.join(folder, copyName)], sql: 'VACUUM INTO ?' })
      } finally {
        client.close()
      }
    },
    readFrom: (folder) => {
      mkdirSync(path.dirname(file), { recursive: true })
      copyFileSync(path.join(folder, copyName), file)
      return Promise.resolve()
    },
    setAside: (folder) => {
      for (const ending of besides)
        if (existsSync(file + ending))
          renameSync(file + ending, path.join(folder, path.basename(file) + ending))
      return Promise.resolve()
    },
  }
}

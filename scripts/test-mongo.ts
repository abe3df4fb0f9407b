import { spawn } from 'node:child_process'

import { startRealServer, type MongoServer } from './mongo-stand-in/mongo-server.ts'
import { startStandIn } from './mongo-stand-in/stand-in.ts'
import { root } from './settings/load-settings.ts'

/**
 * `npm run test:mongo [-- --stand-in] [vitest's own arguments]`: the CMS's integration tests on MongoDB: the one
 * of MONGODB_URL, else this machine's mongod, else a downloaded one. With `--stand-in` on a look-alike.
 */
export const run = async (args: string[]): Promise<number> => {
  const standsIn = args.includes('--stand-in')
  const server = await serverFor(standsIn)
  if (server === null) return 1
  try {
    return await integrationTests(
      server.url,
      args.filter((arg) => arg !== '--stand-in'),
    )
  } finally {
    await server.stop()
  }
}

const serverFor = async (standsIn: boolean): Promise<MongoServer | null> => {
  const url = process.env['MONGODB_URL']
  if (url && !standsIn) return { url, stop: async () => undefined }
  try {
    return await (standsIn ? startStandIn() : startRealServer())
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    console.error(
      standsIn
        ? reason
        : `No MongoDB to test on: MONGODB_URL is not set, no mongod on the PATH, and none to download (${reason}).`,
    )
    return null
  }
}

const integrationTests = (url: string, args: string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const tests = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'int', ...(args.length > 0 ? args : ['cms/'])],
      {
        cwd: root,
        env: { ...process.env, DATABASE_URL: url },
        stdio: 'inherit',
      },
    )
    tests.once('error', reject)
    tests.once('exit', (code) => resolve(code ?? 1))
  })

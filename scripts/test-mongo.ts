import { spawn } from 'node:child_process'

import { startOwnMongod, type MongoServer } from './mongo-server/own-mongod.ts'
import { startSecantus } from './mongo-server/secantus.ts'
import { root } from './settings/load-settings.ts'
import { takes, testUsage, testWords } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine = takes({
  ...testWords,
  usage: `Usage: npm run test:mongo [-- FILTER]

  Runs the integration tests on MongoDB: MONGODB_URL, else a mongod on the PATH, else a server that pip installs.
${testUsage}`,
})

/**
 * `npm run test:mongo [-- vitest's own arguments]`: runs the CMS's integration tests on MongoDB: the one of
 * MONGODB_URL, else this machine's mongod, else a server that pip installs.
 */
export const run = async (args: string[]): Promise<number> => {
  const server = await serverToTestOn()
  if (server === null) return 1
  try {
    return await integrationTests(server.url, args)
  } finally {
    await server.stop()
  }
}

const serverToTestOn = async (): Promise<MongoServer | null> => {
  const url = process.env['MONGODB_URL']
  if (url) return { url, stop: async () => undefined }
  try {
    return (await startOwnMongod()) ?? (await startSecantus())
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
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
    // After Ctrl-C, this waits for the tests to end, so that the server is stopped too.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => tests.kill(signal))
    tests.once('error', reject)
    tests.once('exit', (code) => resolve(code ?? 1))
  })

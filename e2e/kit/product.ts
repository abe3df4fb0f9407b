import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { freePort } from '../../scripts/programs/ports.ts'

/** The addresses of the running product, and the password of its demo accounts. */
export type Product = {
  cmsUrl: string
  dataDir: string
  password: string
  siteUrl: string
}

const root = path.resolve(import.meta.dirname, '../..')

const running = 'Welkom Hier is running'

/** Waits until the process prints a line that matches; gives its lines so far, to which later lines are added. */
const untilSaid = (
  child: ChildProcess,
  { tell, words }: { readonly tell: (line: string) => void; readonly words: string },
): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const lines: string[] = []
    const take = (line: string): void => {
      lines.push(line)
      // A fresh clone may need minutes, so progress is printed meanwhile.
      if (line.startsWith('  ✓')) tell(line)
      if (line.includes(words)) resolve(lines)
    }
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', take)
    child.once('exit', (code) =>
      reject(new Error(`The command ended with ${code}:\n${lines.slice(-40).join('\n')}`)),
    )
  })

type Running = {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
}

/** The command to start, and its folder: `npm start` of this checkout by default. */
type Command = {
  readonly folder: string
  readonly name: 'dev' | 'start'
}

const usual: Command = { folder: root, name: 'start' }

const run = (environment: Readonly<Record<string, string>>, { folder, name }: Command): Running => {
  const child = spawn(process.execPath, ['scripts/run.mjs', name], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

const end = ({ child, ended }: Running): Promise<number | null> => {
  child.kill('SIGTERM')
  return ended
}

type Restart = {
  readonly begun?: () => void
  /** Runs while the product is stopped. */
  readonly meanwhile?: () => void
  /** The line that the product prints when it is ready. */
  readonly until?: string
}

/**
 * A product of its own: `restart` stops its programs and starts them again, and calls back in between; `stop` also
 * deletes its data.
 */
export type StartedProduct = {
  readonly product: Product
  /** Gives the lines until it was ready again. */
  readonly restart: (how?: Restart) => Promise<readonly string[]>
  /** All lines since its last start. */
  readonly said: () => readonly string[]
  readonly stop: () => Promise<number | null>
}

/** Starts the product as its users do, with a new data folder or a given one, and reports its progress. */
export const startProduct = async (
  settings: Readonly<Record<string, string>> = {},
  tell: (line: string) => void = console.log,
  command = usual,
): Promise<StartedProduct> => {
  const [sitePort, cmsPort] = [await freePort(), await freePort()]
  const { DATA_DIR: given } = settings
  const product = {
    cmsUrl: `http://localhost:${cmsPort}`,
    dataDir: given ?? mkdtempSync(path.join(os.tmpdir(), 'welkom-hier-')),
    password: 'een-lang-wachtwoord-voor-de-proef',
    siteUrl: `http://localhost:${sitePort}`,
  }
  const environment = {
    CMS_PORT: String(cmsPort),
    CMS_URL: product.cmsUrl,
    DATABASE_URL: '',
    DATA_DIR: product.dataDir,
    DEMO_PASSWORD: product.password,
    SITE_PORT: String(sitePort),
    SITE_URL: product.siteUrl,
    SMTP_URL: '',
    // Each visitor of a journey has its own address, as behind a proxy, and so its own rate limits.
    TRUST_PROXY: '1',
    ...settings,
  }
  let started = run(environment, command)
  let said: readonly string[] = []
  const stop = async (): Promise<number | null> => {
    const code = await end(started)
    if (given === undefined) rmSync(product.dataDir, { recursive: true, force: true })
    return code
  }
  const restart: StartedProduct['restart'] = async ({ begun, meanwhile, until = running } = {}) => {
    await end(started)
    meanwhile?.()
    started = run(environment, command)
    begun?.()
    said = await untilSaid(started.child, { tell, words: until })
    return said
  }
  try {
    said = await untilSaid(started.child, { tell, words: running })
  } catch (error) {
    await stop()
    throw error
  }
  return { product, restart, said: () => said, stop }
}

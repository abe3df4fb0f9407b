import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { freePort } from '../../scripts/programs/ports.ts'

/** Where the running product is, and the password of its demo accounts. */
export interface Product {
  cmsUrl: string
  dataDir: string
  password: string
  siteUrl: string
}

const root = path.resolve(import.meta.dirname, '../..')

const untilRunning = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const lines: string[] = []
    const take = (line: string): void => {
      lines.push(line)
      // Minutes may pass on a fresh clone; whoever waits wants to see on what.
      if (line.startsWith('  ✓')) console.log(line)
      if (line.includes('Welkom Hier is running')) resolve()
    }
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', take)
    child.once('exit', (code) =>
      reject(new Error(`npm start ended with ${code}:\n${lines.slice(-40).join('\n')}`)),
    )
  })

/** Starts the product as its users do, with a database of its own; `stop` ends it and removes what it wrote. */
export const startProduct = async (
  settings: Readonly<Record<string, string>> = {},
): Promise<{ product: Product; stop: () => Promise<number | null> }> => {
  const [sitePort, cmsPort] = [await freePort(), await freePort()]
  const product = {
    cmsUrl: `http://localhost:${cmsPort}`,
    dataDir: mkdtempSync(path.join(os.tmpdir(), 'welkom-hier-')),
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
    ...settings,
  }
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM')
    const code = await ended
    rmSync(product.dataDir, { recursive: true, force: true })
    return code
  }
  try {
    await untilRunning(child)
  } catch (error) {
    await stop()
    throw error
  }
  return { product, stop }
}

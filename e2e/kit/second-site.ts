import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseEnv } from 'node:util'

import { builtFolder } from '../../scripts/build/builds.ts'
import { freePort } from '../../scripts/programs/ports.ts'
import type { Product } from './product.ts'

/** A proxy between a site and its CMS that can cut the connection, as if the CMS were killed. */
export type Line = {
  readonly url: string
  readonly cut: () => Promise<void>
  readonly mend: () => Promise<void>
  /** Accepts requests but answers none, like a CMS that hangs. */
  readonly hang: () => Promise<void>
}

export const lineTo = async (address: string): Promise<Line> => {
  const target = new URL(address)
  const port = await freePort()
  const sockets = new Set<Socket>()
  let hangs = false
  const server = createServer((near) => {
    if (hangs) {
      sockets.add(near)
      near.on('error', () => undefined).once('close', () => sockets.delete(near))
      return
    }
    const far = connect(Number(target.port), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined).once('close', () => sockets.delete(socket))
    }
    near.pipe(far).pipe(near)
  })
  const listen = (): Promise<void> => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  const mend = (): Promise<void> => {
    hangs = false
    return listen()
  }
  const hang = (): Promise<void> => {
    hangs = true
    return listen()
  }
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  await mend()
  return { url: `http://127.0.0.1:${port}`, cut, hang, mend }
}

/** The built site as a separate process. */
export type SecondSite = {
  readonly url: string
  /** The folder of its copies. */
  readonly dataDir: string
  readonly open: (environment?: Readonly<Record<string, string>>) => Promise<void>
  /** Ends it with a signal; resolves to its exit code, which is null when it was killed. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>
  readonly remove: () => Promise<void>
}

/** A second site on the product's CMS: a test can break it without disturbing other journeys. */
export const secondSite = async (product: Product, cmsUrl: string): Promise<SecondSite> => {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'second-site-'))
  const secrets = parseEnv(readFileSync(path.join(product.dataDir, 'secrets.env'), 'utf8'))
  let child: ChildProcess | null = null
  const end = (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> =>
    new Promise((resolve) => {
      const ending = child
      child = null
      if (ending === null || ending.exitCode !== null) return resolve(ending?.exitCode ?? null)
      ending.once('exit', resolve)
      ending.kill(signal)
    })
  return {
    dataDir,
    url,
    open: async (environment = {}) => {
      const program = spawn(process.execPath, [`frontend/${builtFolder('frontend')}/main.js`], {
        cwd: path.resolve(import.meta.dirname, '../..'),
        env: {
          ...process.env,
          CMS_INTERNAL_URL: cmsUrl,
          CMS_URL: product.cmsUrl,
          DATA_DIR: dataDir,
          NODE_ENV: 'production',
          SITE_PORT: String(port),
          SITE_SECRET: secrets['SITE_SECRET'],
          SITE_URL: url,
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      child = program
      await new Promise<void>((resolve, reject) => {
        createInterface({ input: program.stdout }).on('line', (line) => {
          if (line.includes('the site is open')) resolve()
        })
        program.once('exit', (code) => reject(new Error(`The site ended with ${code}.`)))
      })
    },
    end,
    remove: async () => {
      await end('SIGKILL')
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

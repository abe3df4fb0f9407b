import { createServer, type Server } from 'node:http'

import type { Logger } from 'pino'

import type { Site } from './create-site.ts'

export type RunOptions = {
  readonly site: Pick<Site, 'serve' | 'settled' | 'sweep'>
  readonly port: number
  /** The address of this machine on which the site listens. */
  readonly listen?: string
  readonly log: Logger
  readonly sweepMs?: number
  /** The time from the start to the first sweep: by then, programs that start together can reach each other. */
  readonly firstSweepMs?: number
  /** How long open requests may take to finish after the program is told to stop. */
  readonly graceMs?: number
}

export type Running = { readonly port: number; readonly stop: () => Promise<void> }

/** Opens the port and runs the sweep once a minute. Rejects when the port can't be opened. */
export const run = async ({
  site,
  port,
  listen: host = '127.0.0.1',
  log,
  sweepMs = 60_000,
  firstSweepMs = 0,
  graceMs = 8_000,
}: RunOptions): Promise<Running> => {
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 30_000 }, site.serve)
  await listen(server, port, host)
  const sweep = (): void => {
    site.sweep().catch((error: unknown) => log.error(error, 'the sweep failed'))
  }
  const first = firstSweepMs === 0 ? undefined : setTimeout(sweep, firstSweepMs)
  if (first === undefined) sweep()
  const timer = setInterval(sweep, sweepMs)

  return {
    port: portOf(server),
    stop: async () => {
      clearTimeout(first)
      clearInterval(timer)
      await close(server, graceMs)
      await site.settled()
    },
  }
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Refuses new connections, lets open requests finish, and closes connections that take too long. */
const close = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })

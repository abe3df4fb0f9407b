import { subscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'
import { constants } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

import type { Background } from './start-background.ts'

const patience = 5000

/**
 * Lets the background work until the program is told to end, then answers the requests that are under way and ends. A
 * mail that is on its way gets a few seconds; nobody could tell afterwards whether it had left. Next would end the
 * process without waiting for the mail: whoever starts it for good sets NEXT_MANUAL_SIG_HANDLE, by which it leaves signals
 * to us. In development it ends the process itself, since it has more to put away.
 */
export const runUntilExit = (background: Background, { isDevelopment }: { isDevelopment: boolean }): void => {
  // Next keeps its server to itself; a server that nobody has asked anything has nobody to wait for.
  const servers = new Set<Server>()
  subscribe('http.server.request.start', (message) => {
    servers.add((message as { readonly server: Server }).server)
  })
  let isEnding = false
  const end = async (signal: 'SIGINT' | 'SIGTERM'): Promise<void> => {
    // A terminal sends the signal to each program, and the supervisor sends it once more.
    if (isEnding) return
    isEnding = true
    const stopped = Promise.race([background.stop(), wait(patience)])
    if (isDevelopment) return
    await Promise.allSettled([...[...servers].map(closed), stopped])
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(signal))
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
  })

import { subscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'
import { constants } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

import type { Background } from './start-background.ts'

const patience = 5000

type Ending = {
  readonly isDevelopment: boolean
  /** The longest duration of the whole end, in milliseconds: less than a supervisor waits before it kills. */
  readonly longest?: number
}

/** Ends a program that is told to end while it starts: process 1 of a container ignores a signal without a listener. */
export const exitWhileStarting = (): void => {
  for (const signal of signals) process.on(signal, exit)
}

const signals = ['SIGINT', 'SIGTERM'] as const
type Signal = (typeof signals)[number]

const exit = (signal: Signal): never => process.exit(128 + constants.signals[signal])

/**
 * Runs the background work until the program is told to end, then answers the requests that are under way and ends. A
 * mail that is on its way gets a few seconds, because nobody could tell afterwards whether it had left. Next would end
 * the process without waiting for the mail; with NEXT_MANUAL_SIG_HANDLE, which production sets, it leaves signals to us.
 * In development Next ends the process itself, because it has more to put away.
 */
export const runUntilExit = (background: Background, { isDevelopment, longest = 9000 }: Ending): void => {
  // Next keeps its server to itself; a server that nobody has asked anything has nobody to wait for.
  const servers = new Set<Server>()
  subscribe('http.server.request.start', (message) => {
    servers.add((message as { readonly server: Server }).server)
  })
  let isEnding = false
  const end = async (signal: Signal): Promise<void> => {
    // A terminal sends the signal to each program, and the supervisor sends it once more.
    if (isEnding) return
    isEnding = true
    const stopped = Promise.race([background.stop(), wait(patience)])
    if (isDevelopment) return
    await Promise.race([Promise.allSettled([...[...servers].map(closed), stopped]), wait(longest)])
    exit(signal)
  }
  for (const signal of signals) {
    process.on(signal, (name: Signal) => void end(name))
    process.off(signal, exit)
  }
}

/** A client that keeps its connection is told that it ends; one that is between two requests loses it. */
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.on('request', (_request, response: ServerResponse) => response.setHeader('connection', 'close'))
    const timer = setInterval(() => server.closeIdleConnections(), 100)
    server.close(() => {
      clearInterval(timer)
      resolve()
    })
  })

import type { LoggerOptions } from 'pino'

import { faultNews } from './storage/storage-fault.ts'
import { toldOnce } from './storage/told-once.ts'

/** The status of an error that refuses a request, or null: it is the answer to whoever asked, and no fault of ours. */
const refusalIn = (first: unknown): string | null => {
  const { err } = { ...Object(first) } as { err?: unknown }
  const { message, status } = { ...Object(err), message: err instanceof Error ? err.message : '' } as {
    message: string
    status?: unknown
  }
  // For want of room one is refused as well (507); what to do about it is told once.
  const isRefused = typeof status === 'number' && ((status >= 400 && status < 500) || status === 507)
  return isRefused ? `${status} ${message}` : null
}

const faults = toldOnce(faultNews)

/**
 * How the program logs: a refusal is one line, and only for whoever wants to hear everything; a fault of the storage is
 * told once, with what to do; stacks are for faults of our own.
 */
export const logOptions = (level: string): LoggerOptions => ({
  hooks: {
    logMethod(args, method, severity) {
      const refused = refusalIn(args[0])
      if (refused === null) faults.logMethod?.call(this, args, method, severity)
      else this.debug(`Refused: ${refused}`)
    },
  },
  level,
})

import type { LoggerOptions } from 'pino'

import { troubleOf } from './database/trouble.rules.ts'
import { faultNews } from './storage/storage-fault.ts'
import { toldOnce } from './storage/told-once.ts'

/**
 * Why an error is no fault of ours, or null: it is an answer to the client, with its status, or a change that is tried
 * again.
 */
const refusalIn = (first: unknown): string | null => {
  const { err } = { ...Object(first) } as { err?: unknown }
  const { message, status } = { ...Object(err), message: err instanceof Error ? err.message : '' } as {
    message: string
    status?: unknown
  }
  // The database undid the change because of another one: it is tried again, and who asked hears when that fails too.
  if (troubleOf(err)?.isUndone === true) return `undone: ${message}`
  // A full disk refuses requests as well (507); the log says once what to do about it.
  const isRefused = typeof status === 'number' && ((status >= 400 && status < 500) || status === 507)
  return isRefused ? `${status} ${message}` : null
}

const faults = toldOnce(faultNews)

/**
 * How the program logs: a refusal is one line at debug level; a fault of the storage is logged once, with what to do;
 * only faults of our own have a stack.
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

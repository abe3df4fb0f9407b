import type { LoggerOptions } from 'pino'

/** The status of an error that refuses a request, or null: it is the answer to whoever asked, and no fault of ours. */
const refusalIn = (first: unknown): string | null => {
  const { err } = { ...Object(first) } as { err?: unknown }
  const { message, status } = { ...Object(err), message: err instanceof Error ? err.message : '' } as {
    message: string
    status?: unknown
  }
  return typeof status === 'number' && status >= 400 && status < 500 ? `${status} ${message}` : null
}

/** How the program logs: refusals are one line, and only for who wants to hear everything; stacks are for faults. */
export const logOptions = (level: string): LoggerOptions => ({
  hooks: {
    logMethod(args, method) {
      const refused = refusalIn(args[0])
      if (refused === null) method.apply(this, args)
      else this.debug(`Refused: ${refused}`)
    },
  },
  level,
})

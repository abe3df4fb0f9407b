import type { Logger } from 'pino'

export type TroubleOptions = {
  readonly log: Pick<Logger, 'info' | 'warn'>
  readonly now: () => number
  /** The log line when the trouble begins; `ends` is the line when it is over. */
  readonly begins: string
  readonly ends: string
  /** Extra details for the first line, read when the trouble begins. */
  readonly more?: () => object
  /** The trouble is over only after this time without a failure. */
  readonly calmMs?: number
}

export type Trouble = {
  readonly failed: (details: object) => void
  readonly succeeded: () => void
  /** When the trouble began; null while there is none. */
  readonly since: () => number | null
}

/** A trouble with many failures, possibly many per second: the log gets one line at its begin and one at its end. */
export const createTrouble = (options: TroubleOptions): Trouble => {
  const { log, now, begins, ends, more = () => ({}), calmMs = 60_000 } = options
  let state: { readonly since: number; last: number; failures: number } | null = null
  return {
    failed: (details) => {
      if (state === null) {
        state = { since: now(), last: now(), failures: 1 }
        log.warn({ ...details, ...more() }, begins)
        return
      }
      state.last = now()
      state.failures += 1
    },
    succeeded: () => {
      if (state === null || now() - state.last < calmMs) return
      log.info({ seconds: Math.round((now() - state.since) / 1000), failures: state.failures }, ends)
      state = null
    },
    since: () => state?.since ?? null,
  }
}

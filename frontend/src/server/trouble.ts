import type { Logger } from 'pino'

export type TroubleOptions = {
  readonly log: Pick<Logger, 'info' | 'warn'>
  readonly now: () => number
  /** What the log says once when it begins, and once when it is over. */
  readonly begins: string
  readonly ends: string
  /** What else is worth knowing at the moment when it begins. */
  readonly more?: () => object
  /** All is well again only after as long without a failure. */
  readonly calmMs?: number
}

export type Trouble = {
  readonly failed: (details: object) => void
  readonly succeeded: () => void
  /** Since when; null while all is well. */
  readonly since: () => number | null
}

/** A trouble of many causes, which may come and go many times a second: the log tells of its begin and its end. */
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

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { type Problem, problem } from './problem.ts'

/** How many requests one client may send in so many seconds. */
export interface Rate {
  readonly points: number
  readonly duration: number
}

export interface Rates {
  readonly all: Rate
  readonly credentials: Rate
  readonly writes: Rate
}

/** Enough for an office behind one address that works in the admin all day. */
export const usualRates: Rates = {
  all: { duration: 60, points: 1200 },
  credentials: { duration: 300, points: 40 },
  writes: { duration: 60, points: 300 },
}

export type RateLimit = (client: string, kinds: readonly (keyof Rates)[]) => Promise<Problem | null>

/** Counts requests in memory, for each client and kind apart. */
export const createRateLimit = (rates: Rates): RateLimit => {
  const limiters = {
    all: new RateLimiterMemory({ ...rates.all, keyPrefix: 'all' }),
    credentials: new RateLimiterMemory({ ...rates.credentials, keyPrefix: 'credentials' }),
    writes: new RateLimiterMemory({ ...rates.writes, keyPrefix: 'writes' }),
  }
  return async (client, kinds) => {
    try {
      for (const kind of kinds) await limiters[kind].consume(client)
      return null
    } catch (reached) {
      if (!(reached instanceof RateLimiterRes)) throw reached
      const seconds = Math.max(1, Math.ceil(reached.msBeforeNext / 1000))
      return problem(
        429,
        `Dit zijn te veel verzoeken achter elkaar. Probeer het over ${seconds} seconden opnieuw.`,
        `These are too many requests in a row. Try again in ${seconds} seconds.`,
        { 'retry-after': String(seconds) },
      )
    }
  }
}

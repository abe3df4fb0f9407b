import type { Payload } from 'payload'

import { createLimit, type Rate } from '#platform/limits/limit.ts'

import { problem, type Problem } from './problem.ts'

export type Rates = {
  readonly all: Rate
  readonly credentials: Rate
  readonly writes: Rate
}

/** Enough for an office, or a festival, that works in the admin all day behind one address. */
export const usualRates: Rates = {
  all: { duration: 60, points: 1200 },
  credentials: { duration: 300, points: 100 },
  writes: { duration: 60, points: 300 },
}

export type RateLimit = (
  payload: Payload,
  client: string,
  kinds: readonly (keyof Rates)[],
) => Promise<Problem | null>

/** Counts requests, for each client and kind separately. */
export const createRateLimit = (rates: Rates): RateLimit => {
  const limits = {
    all: createLimit('all', rates.all),
    credentials: createLimit('credentials', rates.credentials),
    writes: createLimit('writes', rates.writes),
  }
  return async (payload, client, kinds) => {
    for (const kind of kinds) {
      const seconds = await limits[kind].take(payload, client)
      if (seconds !== null) return tooMany(seconds)
    }
    return null
  }
}

/** Says when to come back. */
export const tooMany = (seconds: number): Problem =>
  problem(
    429,
    `Dit zijn te veel verzoeken achter elkaar. Probeer het over ${seconds} seconden opnieuw.`,
    `These are too many requests in a row. Try again in ${seconds} seconds.`,
    { 'retry-after': String(seconds) },
  )

import { createHmac } from 'node:crypto'

import type { Payload } from 'payload'
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

import { limiterOf } from './limit-store.ts'

/** How many times an action is allowed in so many seconds. */
export type Rate = {
  readonly points: number
  readonly duration: number
}

/** How often one person, or one network, may do an action; counted over all processes. */
export type Limit = {
  /** Counts one time; returns the seconds to wait when that is too often, else null. */
  readonly take: (payload: Payload, key: string) => Promise<number | null>
  /** Takes back one counted time. */
  readonly giveBack: (payload: Payload, key: string) => Promise<void>
}

/** A limit with its own name; of several rates, such as for an hour and for a day, each one holds. */
export const createLimit = (name: string, ...rates: readonly Rate[]): Limit => {
  const known = new WeakMap<Payload, readonly RateLimiterAbstract[]>()
  const countersOf = (payload: Payload, key: string) => {
    const limiters = known.get(payload) ?? rates.map((rate) => limiterOf(payload, rate))
    known.set(payload, limiters)
    return limiters.map((limiter, index) => ({
      key: hidden(payload, `${name}:${rates[index]?.duration}:${key}`),
      limiter,
    }))
  }
  return {
    giveBack: async (payload, key) => {
      for (const counter of countersOf(payload, key)) await counter.limiter.reward(counter.key)
    },
    take: async (payload, key) => {
      for (const counter of countersOf(payload, key)) {
        const seconds = await takeOne(counter)
        if (seconds !== null) return seconds
      }
      return null
    },
  }
}

/** Hashes the key, so that the store of counts holds no readable address or name. */
const hidden = ({ secret }: Payload, key: string): string =>
  createHmac('sha256', secret).update(`limit:${key}`).digest('base64url')

type Counter = {
  readonly key: string
  readonly limiter: RateLimiterAbstract
}

const takeOne = async ({ key, limiter }: Counter): Promise<number | null> => {
  try {
    await limiter.consume(key)
    return null
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached
    return Math.max(1, Math.ceil(reached.msBeforeNext / 1000))
  }
}

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import type { Rate } from './rate-limit.ts'

/** Counts in memory how often one key asked for something; false once it was too often. */
export const createLimit = (rate: Rate): ((key: string) => Promise<boolean>) => {
  const limiter = new RateLimiterMemory(rate)
  return async (key) => {
    try {
      await limiter.consume(key)
      return true
    } catch (reached) {
      if (!(reached instanceof RateLimiterRes)) throw reached
      return false
    }
  }
}

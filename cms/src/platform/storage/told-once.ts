import type { LoggerOptions } from 'pino'

import { faultOf, type Fault } from './fault.rules.ts'

type Hooks = NonNullable<LoggerOptions['hooks']>

/** After this time without another report, a fault counts as over; the next report is logged again. */
const silence = 10 * 60_000

const errorIn = (first: unknown): unknown => {
  if (first instanceof Error) return first
  return typeof first === 'object' && first !== null && 'err' in first ? first.err : null
}

/** What to say of a fault; null while it has been said. */
export type FaultNews = (fault: Fault) => string | null

/** Says each fault once, however many requests it makes fail. */
export const newsOfFaults = (
  adviceOf: (fault: Fault) => string,
  now: () => number,
  heard = new Map<Fault, number>(),
): FaultNews => {
  return (fault) => {
    const last = heard.get(fault)
    heard.set(fault, now())
    return last === undefined || now() - last > silence ? adviceOf(fault) : null
  }
}

/**
 * A full, damaged or read-only disk makes every request fail in the same way: the first failure is logged in one line
 * with what to do, the others not at all, whichever code logs them.
 */
export const toldOnce = (newsOf: FaultNews): Hooks => ({
  logMethod(args, method) {
    const error = errorIn(args[0])
    const fault = error === null ? null : faultOf(error)
    if (fault === null) return method.apply(this, args)
    const news = newsOf(fault)
    if (news !== null) method.apply(this, [news])
  },
})

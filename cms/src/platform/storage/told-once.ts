import type { LoggerOptions } from 'pino'

import { type Fault, faultOf } from './fault.rules.ts'

type Hooks = NonNullable<LoggerOptions['hooks']>

/** As long as nothing is heard of a fault, it is taken to be over; the next one is told again. */
const silence = 10 * 60_000

const errorIn = (first: unknown): unknown => {
  if (first instanceof Error) return first
  return typeof first === 'object' && first !== null && 'err' in first ? first.err : null
}

/**
 * A full, damaged or read-only disk makes every request fail alike: the first is told in one line with what to do, the
 * others not at all, whatever logs them.
 */
export const toldOnce = (adviceOf: (fault: Fault) => string, now: () => number): Hooks => {
  const heard = new Map<Fault, number>()
  return {
    logMethod(args, method) {
      const error = errorIn(args[0])
      const fault = error === null ? null : faultOf(error)
      if (fault === null) return method.apply(this, args)
      const last = heard.get(fault)
      heard.set(fault, now())
      if (last === undefined || now() - last > silence) method.apply(this, [adviceOf(fault)])
    },
  }
}

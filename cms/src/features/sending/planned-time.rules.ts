import { isInstant } from '#platform/dates/typed-date.rules.ts'

export type PlannedTime = {
  readonly at: string
  readonly isNow: boolean
}

const minute = 60_000
const year = 366 * 24 * 60 * minute

/**
 * The time at which a newsletter is sent: now, when none is given. Null for a text that is no time, is past, or is too
 * far away.
 */
export const plannedTime = (given: unknown, now: Date): PlannedTime | null => {
  if (given === undefined || given === null || given === '') return { at: now.toISOString(), isNow: true }
  if (typeof given !== 'string' || !isInstant(given)) return null
  const time = Date.parse(given)
  const ahead = time - now.getTime()
  return ahead < -minute || ahead > year ? null : { at: new Date(time).toISOString(), isNow: ahead <= 0 }
}

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
  const time = typeof given === 'string' && /^\d{4}-\d\d-\d\dT/.test(given) ? Date.parse(given) : NaN
  if (Number.isNaN(time)) return null
  const ahead = time - now.getTime()
  return ahead < -minute || ahead > year ? null : { at: new Date(time).toISOString(), isNow: ahead <= 0 }
}

const idLike = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Every text in a document that has the form of an id; which of them are files, the database knows. */
export const idsWithin = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value === 'string') {
    if (idLike.test(value)) found.add(value)
  } else if (Array.isArray(value)) {
    for (const item of value) idsWithin(item, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) idsWithin(item, found)
  }
  return found
}

/** Whether the last day of something has passed in the Netherlands; without a day nothing ends. */
export const isPastLastDay = (lastDay: string | null | undefined, now: Date): boolean => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now)
  return typeof lastDay === 'string' && lastDay.slice(0, 10) < today
}

/** A summary of a collection: the number of records, and its latest changes. */
export type Outline = {
  readonly total: number
  readonly latest: readonly { readonly id: string; readonly updatedAt: string }[]
}

type Comparison = {
  readonly collection: string
  readonly before: Outline
  readonly after: Outline
  /** The tags that notices named since the last comparison. */
  readonly noticed: ReadonlySet<string>
}

/** The tags of changes for which no notice arrived. */
export const missedChanges = ({ collection, before, after, noticed }: Comparison): readonly string[] => {
  const since = before.latest[0]?.updatedAt ?? ''
  const changed = after.latest.filter(({ updatedAt }) => updatedAt > since)
  const missed = changed.filter(({ id }) => !noticed.has(`${collection}:${id}`))
  const isGone = after.total !== before.total && changed.length === 0 && !noticed.has(collection)
  // More records may have changed than the summary shows, or a record was deleted whose id is unknown.
  if (
    isGone ||
    (missed.length > 0 && changed.length === after.latest.length && after.total > changed.length)
  ) {
    return [collection, `${collection}:*`]
  }
  return missed.length === 0 ? [] : [collection, ...missed.map(({ id }) => `${collection}:${id}`)]
}

/** The day in the Netherlands: when it changes, "today" and "tomorrow" on pages change too. */
export const dayOf = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now)

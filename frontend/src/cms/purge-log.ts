/** A point in the order of purges. */
export type Moment = number

/**
 * Remembers which tags were purged, and when. An answer that was asked before a purge of one of its tags is out of
 * date, also when the answer arrives after the notice.
 */
export type PurgeLog = {
  readonly now: () => Moment
  /** `festivals` is every list of festivals, `festivals:1` one festival, `festivals:*` each one of them. */
  readonly purge: (tags: readonly string[]) => void
  readonly purgeAll: () => void
  readonly touchedSince: (tags: Iterable<string>, moment: Moment) => boolean
}

const maxTags = 10_000

/** An empty log. Before it grows large, it drops single tags and records that everything was purged. */
export const createPurgeLog = (): PurgeLog => {
  const lastPurge = new Map<string, Moment>()
  let clock: Moment = 0
  let everything: Moment = 0

  const purgeAll = (): void => {
    clock += 1
    everything = clock
    lastPurge.clear()
  }

  return {
    now: () => clock,
    purgeAll,
    purge: (tags) => {
      if (lastPurge.size + tags.length > maxTags) return purgeAll()
      clock += 1
      for (const tag of tags) lastPurge.set(tag, clock)
    },
    touchedSince: (tags, moment) => {
      if (everything > moment) return true
      for (const tag of tags) {
        if ((lastPurge.get(tag) ?? 0) > moment) return true
        const end = tag.indexOf(':')
        if (end > 0 && (lastPurge.get(`${tag.slice(0, end)}:*`) ?? 0) > moment) return true
      }
      return false
    },
  }
}

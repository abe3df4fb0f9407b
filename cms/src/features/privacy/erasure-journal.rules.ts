/** An erasure, without the address. */
export type Erased = {
  readonly at: Date
  readonly hash: string
}

/** `2026-11-28T12:00:00.000Z <fingerprint>` */
export const journalLine = ({ at, hash }: Erased): string => `${at.toISOString()} ${hash}\n`

/** The fingerprints in a journal that are later than a moment; invalid lines are skipped. */
export const readJournal = (text: string, since: Date): ReadonlySet<string> =>
  new Set(
    text.split('\n').flatMap((line) => {
      const [, at = '', hash] = /^(\S+Z) ([\w-]{43})$/.exec(line.trim()) ?? []
      return hash !== undefined && new Date(at) > since ? [hash] : []
    }),
  )

/** Why nothing can be stored: the data is damaged, the disk is full, or writing is not allowed. */
export type Fault = 'damaged' | 'full' | 'read-only'

const patterns: readonly (readonly [Fault, RegExp])[] = [
  [
    'full',
    /\b(?:ENOSPC: no space|EDQUOT:)|SQLITE_FULL|SQLITE_IOERR_(?:SHMSIZE|WRITE)|OutOfDiskSpace|database or disk is full/,
  ],
  ['damaged', /\bEIO: |SQLITE_(?:CORRUPT|NOTADB)|disk image is malformed|file is not a database/],
  // 1544 is SQLite's code for a file without permission to write.
  ['read-only', /\b(?:EROFS|EACCES|EPERM): |SQLITE_READONLY|UNKNOWN_SQLITE_ERROR_1544|readonly database/],
]

const wordsOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return String(error)
  const { cause, code, message } = error as Record<string, unknown>
  // Drizzle repeats the query with all its values, which people wrote; the cause is the real error.
  const isQuery = typeof message === 'string' && message.startsWith('Failed query')
  const own = isQuery ? [code] : [code, message]
  return [...own, ...(cause === undefined ? [] : [wordsOf(cause)])].map(String).join(' ')
}

/** The fault of storage in an error or its causes; null when there is none. */
export const faultOf = (error: unknown): Fault | null => {
  const text = wordsOf(error)
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** What the system says of the room on a disk, as Node's `statfs` gives it. */
export type Room = {
  readonly bavail: number
  readonly bsize: number
  /** Files that may be there, and how many more; 0 of 0 where a system does not count them. */
  readonly ffree: number
  readonly files: number
}

/** Whether so much room is left that an ordinary write is not refused, unless by a quota of this user alone. */
export const isPlenty = ({ bavail, bsize, ffree, files }: Room): boolean =>
  bavail * bsize >= 64 * 1024 ** 2 && (files === 0 || ffree >= 1000)

/** Facts about a place where data can't be stored. */
export type Scene = {
  readonly place: string
  /** Free bytes for programs; null when the system doesn't tell. */
  readonly free: number | null
  /** The user that runs the program, for the command that gives them the place back. */
  readonly user: string
}

const megabytes = (bytes: number | null): string =>
  bytes === null ? '' : ` (${Math.floor(bytes / 1024 ** 2)} MB left)`

/** One line for the person who maintains the machine: the problem and what to do. */
export const adviceOn = (fault: Fault, { free, place, user }: Scene): string => {
  switch (fault) {
    case 'damaged':
      return `${place} is damaged. Stop the programs and put a backup in its place: npm run restore -- FILE --replace (backups are in the folder backups beside it).`
    case 'full':
      return `The disk of ${place} is full${megabytes(free)}. Free some space; then it goes on by itself.`
    case 'read-only':
      return `${place} can’t be written. Give it to the user that runs the program: chown -R ${user} FOLDER; or mount its disk for writing.`
  }
}

import type { Channel } from 'node:diagnostics_channel'

import type { PayloadRequest } from 'payload'

import type { Words } from '#i18n/words.ts'

/**
 * Something that the program does by itself, again and again. What has been done already, its own rows say: two
 * programs may do it at the same time, and a crash may break it off.
 */
export interface BackgroundJob {
  /** In the log and in the database. */
  readonly name: string
  /** For staff: what it is called, and what it does. */
  readonly label: Words
  readonly help: Words
  readonly everyMs: number
  /** How long a turn may well take, when that is longer than most. */
  readonly longestTurnMs?: number
  /** Tells this process that there is something to do now; a channel has one name for every bundle of Next's. */
  readonly wokenBy?: Channel
  /** Once the signal is aborted, nothing else is taken up. */
  readonly run: (req: PayloadRequest, now: Date, signal: AbortSignal) => Promise<unknown>
}

import type { Channel } from 'node:diagnostics_channel'

import type { PayloadRequest } from 'payload'

import type { Words } from '#i18n/words.ts'

/**
 * Work that the program does by itself, again and again. Its own rows record the work already done: two programs may do
 * it at the same time, and a crash may interrupt it.
 */
export type BackgroundJob = {
  /** The name in the log and in the database. */
  readonly name: string
  /** Name and description for staff. */
  readonly label: Words
  readonly help: Words
  readonly everyMs: number
  /** The longest normal duration of a turn, when it is longer than that of most jobs. */
  readonly longestTurnMs?: number
  /** The channel that tells this process of new work; a channel has one name for every bundle of Next's. */
  readonly wokenBy?: Channel
  /** Once the signal is aborted, the job starts no further work. */
  readonly run: (req: PayloadRequest, now: Date, signal: AbortSignal) => Promise<unknown>
}

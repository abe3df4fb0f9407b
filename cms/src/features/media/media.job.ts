import type { Payload } from 'payload'

import type { Tick } from '#platform/ticks/ticks.ts'

import { tidyFiles } from './kept-files.ts'

const minute = 60_000

/** Longer than any upload takes. */
const inUse = 15 * minute

/** At the start of the program. Alone with its files it knows that nobody is writing; with MongoDB others may be. */
export const tidyFilesAtStart = (payload: Payload): Promise<void> =>
  tidyFiles(payload, new Date(Date.now() - (payload.db.name === 'sqlite' ? 0 : inUse)))

/** Removes files of pictures that never came about. */
export const mediaTick: Tick = {
  everyMs: 60 * minute,
  name: 'media',
  run: (req, now) => tidyFiles(req.payload, new Date(now.getTime() - inUse)),
}

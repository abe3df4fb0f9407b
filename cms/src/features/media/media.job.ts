import type { Tick } from '#platform/ticks/ticks.ts'

import { inUse, tidyFiles } from './kept-files.ts'

const hour = 60 * 60_000

/** Removes files of pictures that never came about. */
export const mediaTick: Tick = {
  everyMs: hour,
  name: 'media',
  run: (req, now) => tidyFiles(req.payload, new Date(now.getTime() - inUse)),
}

import type { PayloadRequest } from 'payload'

import type { Tick } from '#platform/ticks/ticks.ts'

import { tellFollowers } from './alerts.ts'
import { tellWeekly } from './digest.ts'

/** Tells followers what is new: at once, or with the mail of the week. */
export const tellNews = async (req: PayloadRequest, now: Date): Promise<void> => {
  await tellFollowers(req, now)
  await tellWeekly(req, now)
}

export const followTick: Tick = { everyMs: 30_000, name: 'follow', run: tellNews }

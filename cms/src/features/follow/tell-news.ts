import type { PayloadRequest } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'

import { tellFollowers } from './alerts.ts'
import { tellWeekly } from './digest.ts'

/** Tells followers about changes: at once, or with the mail of the week. */
export const tellNews = async (req: PayloadRequest, now: Date): Promise<void> => {
  await eachOnItsOwn([tellFollowers, tellWeekly], (tell) => tell(req, now))
}

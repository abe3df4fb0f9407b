import type { PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'
import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'

import { tellFollowers } from './alerts.ts'
import { tellWeekly } from './digest.ts'

/** Tells followers about changes: at once, or with the mail of the week. */
export const tellNews = async (req: PayloadRequest, now: Date): Promise<void> => {
  await eachOnItsOwn([tellFollowers, tellWeekly], (tell) => tell(req, now))
}

export const followJob: BackgroundJob = {
  everyMs: 30_000,
  help: words(
    'Mailt volgers over nieuwe festivals: meteen of een keer per week.',
    'Mails followers about new festivals: at once or once a week.',
  ),
  label: words('Nieuws voor volgers', 'News for followers'),
  name: 'follow',
  run: tellNews,
}

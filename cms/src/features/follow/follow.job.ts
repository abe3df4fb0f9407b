import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { tellNews } from './tell-news.ts'

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

import { words } from '#i18n/words.ts'
import type { BackgroundJob } from '#platform/background/background-job.ts'

import { keepPictures } from './keep-pictures.ts'

const hour = 60 * 60_000

export const picturesJob: BackgroundJob = {
  everyMs: hour,
  help: words(
    'Haalt foto’s van de site waar mensen op staan die het niet goed vonden.',
    'Takes pictures off the site that show people who did not agree.',
  ),
  label: words('Foto’s zonder toestemming', 'Pictures without consent'),
  name: 'pictures',
  run: keepPictures,
}

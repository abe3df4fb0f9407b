import { embedElementPath } from '#i18n/document-paths.ts'
import { languages } from '#i18n/languages.ts'
import { directionOf, inEachLocale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { defineDocument, found } from '#site/page.ts'

import source from './welkom-hier.js?raw'

const wordsOf = inEachLocale((locale) => {
  const t = translator(locale)
  return {
    tag: languages[locale].tag,
    dir: directionOf(locale),
    path: pathTo('festivals', locale),
    words: {
      all: t('embed.all'),
      none: t('embed.none'),
      cancelled: t('status.cancelled'),
      postponed: t('status.postponed'),
      rescheduled: t('status.rescheduled'),
      relocated: t('status.relocated'),
    },
  }
})

const script = source.replace('const languages = {}', () => `const languages = ${JSON.stringify(wordsOf)}`)

/** The agenda as an element for other sites, with the words of every language of the site. */
export const embedElement = defineDocument({
  path: { nl: embedElementPath },
  open: true,
  write: () =>
    Promise.resolve(
      found({
        type: 'text/javascript; charset=utf-8',
        body: script,
        headers: { 'Cache-Control': 'public, max-age=3600' },
      }),
    ),
})

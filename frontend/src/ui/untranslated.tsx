import type { ReactElement } from 'react'

import { isContentLocale, type Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { Notice } from './notice.tsx'

/** Says, once per page, that its text is in another language than the visitor chose. */
export const Untranslated = ({ lang, locale }: { lang: Locale; locale: Locale }): ReactElement | null =>
  lang === locale || !isContentLocale(lang) ? null : (
    <Notice kind="info">
      <p>{translator(locale)(`text.untranslated.${lang}`)}</p>
    </Notice>
  )

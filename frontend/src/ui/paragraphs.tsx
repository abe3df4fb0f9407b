import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'

import { languageMark, type InLanguage } from './words.tsx'

/** Plain text by editors; an empty line begins a new paragraph. */
export const Paragraphs = ({ text, locale }: { text: InLanguage; locale: Locale }): ReactElement => {
  const { lang, dir } = languageMark(text.lang, locale)
  return (
    <div className="prose" lang={lang} dir={dir}>
      {text.value.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}

import type { ReactElement } from 'react'

import { directionOf, type Locale } from '#i18n/locales.ts'

/** A text by editors and its language. */
export type InLanguage = { readonly value: string; readonly lang: Locale }

/** The `lang` and `dir` attributes of a text in another language than the page around it. */
export const languageMark = (
  lang: Locale,
  page: Locale,
): { lang: Locale | undefined; dir: 'ltr' | 'rtl' | undefined } =>
  lang === page ? { lang: undefined, dir: undefined } : { lang, dir: directionOf(lang) }

type Props = {
  readonly text: InLanguage
  readonly locale: Locale
  readonly as?: 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'div'
  readonly className?: string
  readonly id?: string
}

/** A text by editors, with its own language marked when it differs from the page's. */
export const Words = ({ text, locale, as: Tag = 'span', className, id }: Props): ReactElement => {
  const { lang, dir } = languageMark(text.lang, locale)
  return (
    <Tag className={className} id={id} lang={lang} dir={dir}>
      {text.value}
    </Tag>
  )
}

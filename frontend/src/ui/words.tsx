import type { ReactElement } from 'react'
import { directionOf, type Locale } from '#i18n/locales.ts'

/** A text of the editors and the language it is in. */
export type InLanguage = { readonly value: string; readonly lang: Locale }

/** The `lang` and `dir` of a text, when it is not in the language of the page around it. */
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

/** A text of the editors, marked with its own language when that differs from the page's. */
export const Words = ({ text, locale, as: Tag = 'span', className, id }: Props): ReactElement => {
  const { lang, dir } = languageMark(text.lang, locale)
  return (
    <Tag className={className} id={id} lang={lang} dir={dir}>
      {text.value}
    </Tag>
  )
}

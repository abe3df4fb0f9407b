import type { ReactElement, ReactNode } from 'react'

import type { Text } from '#cms/models/localized.ts'
import type { Locale } from '#i18n/locales.ts'

import { Untranslated } from './untranslated.tsx'
import { Words } from './words.tsx'

type Props = {
  readonly title: Text
  readonly intro: Text | null
  readonly locale: Locale
  readonly children?: ReactNode
}

/** The top of a page that editors wrote; its text may be in another language than the page. */
export const EditorsHeader = ({ title, intro, locale, children }: Props): ReactElement => (
  <div className="page-header">
    <Untranslated lang={title.lang} locale={locale} />
    <Words text={title} locale={locale} as="h1" />
    {intro !== null && <Words text={intro} locale={locale} as="p" className="lead" />}
    {children}
  </div>
)

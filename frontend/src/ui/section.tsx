import type { ReactElement, ReactNode } from 'react'

import type { Locale } from '#i18n/locales.ts'

import { numbersFrom } from './garland.rules.ts'
import { Words, type InLanguage } from './words.tsx'

type Props = {
  readonly id: string
  /** Text by the site or by editors. */
  readonly title: string | InLanguage
  readonly locale: Locale
  readonly children: ReactNode
}

/** A section of a page: its heading in the margin, its content beside it (below it on a phone). */
export const Section = ({ id, title, locale, children }: Props): ReactElement => (
  <section className={`section section--${flagOf(id)}`} aria-labelledby={id}>
    <h2 className="section__heading" id={id}>
      {typeof title === 'string' ? title : <Words text={title} locale={locale} />}
    </h2>
    <div className="section__content">{children}</div>
  </section>
)

/** The colour of the flag on the line above a section. */
const flagOf = (id: string): number => 1 + Math.floor(numbersFrom(id)() * 5)

import type { ReactElement, ReactNode } from 'react'

import type { Home } from '#cms/models/home.ts'
import type { Locale } from '#i18n/locales.ts'
import { RichText } from '#ui/rich-text.tsx'
import { Section } from '#ui/section.tsx'

type Props = {
  readonly id: string
  readonly section: Pick<NonNullable<Home['initiatives']>, 'title' | 'body'>
  readonly locale: Locale
  readonly children?: ReactNode
}

/** A section of the home page with a heading and a text. */
export const HomeSection = ({ id, section, locale, children }: Props): ReactElement | null => {
  const { title, body } = section
  if (title === null || body === null) return null
  return (
    <div className="column">
      <Section id={id} title={title} locale={locale}>
        <RichText text={body} locale={locale} under={2} />
        {children}
      </Section>
    </div>
  )
}

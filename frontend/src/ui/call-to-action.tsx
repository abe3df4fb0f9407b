import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'

import { GarlandLine } from './garland.tsx'
import { Words, type InLanguage } from './words.tsx'

type Props = {
  readonly title: InLanguage
  readonly text: InLanguage | null
  readonly label: InLanguage | null
  /** The address of the button; without it, the text is only an announcement. */
  readonly href: string | null
  readonly locale: Locale
}

/** An invitation to do something, across the whole width. */
export const CallToAction = ({ title, text, label, href, locale }: Props): ReactElement => (
  <section className="call">
    <GarlandLine name={garlandName(title.value)} size="large" />
    <div className="call__inner">
      <Words text={title} locale={locale} as="h2" className="call__title" />
      <div>
        {text !== null && <Words text={text} locale={locale} as="p" className="lead" />}
        {href !== null && (
          <p>
            <a className="button button--yellow" href={href}>
              <Words text={label ?? title} locale={locale} />
            </a>
          </p>
        )}
      </div>
    </div>
  </section>
)

/** Turns a title into a part of an id; different titles on one page give different ids. */
const garlandName = (title: string): string =>
  `call-${[...title].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 99991, 7)}`

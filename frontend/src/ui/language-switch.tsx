import type { ReactElement } from 'react'

import { languages } from '#i18n/languages.ts'
import { directionOf, locales, scriptOf, type Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

type Props = { readonly locale: Locale; readonly switchTo: Readonly<Record<Locale, string>> }

/** Links to this page in the other languages; each link is in its own language. */
export const LanguageSwitch = ({ locale, switchTo }: Props): ReactElement => (
  <nav className="languages" aria-label={translator(locale)('site.languages')}>
    <ul>
      {locales.map((other) => (
        <li key={other}>
          <a
            href={switchTo[other]}
            lang={other}
            hrefLang={other}
            dir={directionOf(other)}
            className={isOtherScript(other, locale) ? 'other-script' : undefined}
            aria-current={other === locale ? 'true' : undefined}
          >
            {languages[other].name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** Latin letters are in the first font, which every page has. */
const isOtherScript = (other: Locale, page: Locale): boolean =>
  scriptOf(other) !== 'Latn' && scriptOf(other) !== scriptOf(page)

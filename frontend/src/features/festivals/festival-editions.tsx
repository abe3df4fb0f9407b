import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Words } from '#ui/words.tsx'

import type { EditionLink } from './festival.view.ts'

type Props = { readonly editions: readonly EditionLink[]; readonly locale: Locale }

/** The previous and the next edition of the same festival. */
export const FestivalEditions = ({ editions, locale }: Props): ReactElement | null =>
  editions.length === 0 ? null : (
    <nav className="editions" aria-label={translator(locale)('festival.editions')}>
      {editions.map((edition) => (
        <a key={edition.href} className="editions__link" href={edition.href}>
          <span className="editions__relation">{edition.relation}</span>
          <Words text={edition.title} locale={locale} className="editions__title" />
          {edition.day !== null && <span>{edition.day}</span>}
        </a>
      ))}
    </nav>
  )

import type { ReactElement } from 'react'
import type { Locale } from '#i18n/locales.ts'
import { FestivalLine } from './festival-entry.part.tsx'
import type { FestivalEntry } from './festival-entry.rules.ts'

type Props = { readonly entries: readonly FestivalEntry[]; readonly locale: Locale }

/** The festivals of one place or organisation, below a heading of their page: few, of any year, without pictures. */
export const ShortAgenda = ({ entries, locale }: Props): ReactElement => (
  <ol className="agenda agenda--short">
    {entries.map((entry) => (
      <li key={entry.id}>
        <FestivalLine entry={entry} locale={locale} heading="h3" withMonth withYear withPicture={false} />
      </li>
    ))}
  </ol>
)

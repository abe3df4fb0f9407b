import type { ReactElement } from 'react'

import type { Text } from '#cms/models/localized.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { Words } from '#ui/words.tsx'

import { FestivalLine, type LineOptions } from './festival-entry.part.tsx'
import type { FestivalEntry } from './festival-entry.rules.ts'

type Props = LineOptions & {
  readonly entries: readonly FestivalEntry[]
  readonly locale: Locale
  readonly className?: string
}

/** Festivals in the order of their days, each as one line. */
export const Agenda = ({ entries, className = 'agenda', ...line }: Props): ReactElement => (
  <ol className={className}>
    {entries.map((entry) => (
      <li key={entry.id}>
        <FestivalLine entry={entry} {...line} />
      </li>
    ))}
  </ol>
)

type ShortProps = { readonly entries: readonly FestivalEntry[]; readonly locale: Locale }

/** The festivals of one place or organisation under a heading: few, from several years, without pictures. */
export const ShortAgenda = ({ entries, locale }: ShortProps): ReactElement => (
  <Agenda
    entries={entries}
    locale={locale}
    heading="h3"
    className="agenda agenda--short"
    withMonth
    withYear
    withPicture={false}
  />
)

type SectionProps = ShortProps & {
  /** The editors' title; without one, the site's own title. */
  readonly title: Text | null
  readonly ownTitle: string
  readonly withYear?: boolean
}

/** Festivals that editors placed between other blocks, with a link to all festivals. */
export const FestivalsSection = (props: SectionProps): ReactElement => {
  const { entries, locale, title, ownTitle, withYear = false } = props
  const t = translator(locale)
  return (
    <section className="column">
      <h2>{title === null ? ownTitle : <Words text={title} locale={locale} />}</h2>
      {entries.length === 0 ? (
        <p>{t('festivals.empty')}</p>
      ) : (
        <Agenda entries={entries} locale={locale} heading="h3" withMonth withYear={withYear} />
      )}
      <p>
        <a className="arrow-link" href={pathTo('festivals', locale)}>
          {t('home.allFestivals')}
        </a>
      </p>
    </section>
  )
}

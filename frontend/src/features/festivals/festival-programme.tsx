import type { ReactElement } from 'react'

import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { Section } from '#ui/section.tsx'
import { Words } from '#ui/words.tsx'

import type { ProgrammeDay, ProgrammeLine } from './programme.rules.ts'

type Props = { readonly days: readonly ProgrammeDay[]; readonly locale: Locale }

/** The programme as a list in the order of time. */
export const FestivalProgramme = ({ days, locale }: Props): ReactElement | null =>
  days.length === 0 ? null : (
    <Section id="programme" title={translator(locale)('festival.programme')} locale={locale}>
      {days.map((day) => (
        <div key={day.name ?? ''} className="programme-day">
          {day.name !== null && <h3>{day.name}</h3>}
          <ol className="programme">
            {day.lines.map((line) => (
              <li key={`${line.time}${line.title.value}`}>
                <Line line={line} locale={locale} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  )

const Line = ({ line, locale }: { line: ProgrammeLine; locale: Locale }): ReactElement => (
  <>
    {line.time !== null && line.machine !== null && (
      <time className="programme__time" dateTime={line.machine}>
        {line.time}
      </time>
    )}
    <div className="programme__what">
      <Words text={line.title} locale={locale} as="p" className="programme__title" />
      {(line.who !== null || line.stage !== null) && (
        <p className="programme__who" lang="nl">
          {[line.who, line.stage].filter((part) => part !== null).join(' · ')}
        </p>
      )}
    </div>
  </>
)

'use client'

import { datesIn } from '#i18n/dates.rules.ts'
import { useLanguage, useSay } from '#platform/admin-form/use-words.client.ts'

import type { ShownEvent } from '../review-overview.rules.ts'
import { panelWords } from './panel-words.rules.ts'

/** The events so far, the newest first. */
export const Timeline = ({ events }: { events: readonly ShownEvent[] }) => {
  const say = useSay()
  const language = useLanguage()
  const format = datesIn(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  if (events.length === 0) return null
  return (
    <details className="review-timeline">
      <summary>
        {say(panelWords.history)} ({events.length})
      </summary>
      <ol>
        {events.toReversed().map(({ at, event, note, notes, who }) => (
          <li key={at}>
            <time dateTime={at}>{format.format(new Date(at))}</time>
            <span>
              <strong>{who ?? say(panelWords.someone)}</strong> — {say(event)}
            </span>
            {note !== null && <q>{note}</q>}
            {notes.map((one) => (
              <span key={`${one.field} ${one.note}`}>
                {say(one.label)}: <q>{one.note}</q>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </details>
  )
}

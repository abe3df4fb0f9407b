'use client'

import { datesIn } from '#i18n/dates.rules.ts'
import { useWords } from '#platform/admin-form/use-words.client.ts'

import { planWords } from './plan-words.rules.ts'

/** A publication that is planned, as Payload's queue keeps it. */
export type PlannedJob = {
  readonly id: number | string
  readonly input?: { readonly locale?: string; readonly type?: string }
  readonly waitUntil?: string
}

type Props = { readonly jobs: readonly PlannedJob[]; readonly onRemove: (id: number | string) => void }

/** What is planned for this record, in Dutch time, each with a button that removes it. */
export const PlannedList = ({ jobs, onRemove }: Props) => {
  const { language, say } = useWords(planWords)
  const inWords = datesIn(language, { dateStyle: 'full', timeStyle: 'short' })
  return (
    <>
      <h3>{say('coming')}</h3>
      {jobs.length === 0 && <p>{say('nothing')}</p>}
      <ul>
        {jobs.map(({ id, input, waitUntil }) => (
          <li className="panel__row" key={id}>
            <span>
              {waitUntil === undefined ? '' : inWords.format(new Date(waitUntil))}
              <span className="panel__small">
                {say(input?.type === 'unpublish' ? 'unpublish' : 'publish')}
                {input?.locale === undefined ? '' : ` (${input.locale})`}
              </span>
            </span>
            <button className="panel__button" onClick={() => onRemove(id)} type="button">
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

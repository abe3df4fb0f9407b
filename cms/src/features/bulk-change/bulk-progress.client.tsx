'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { words, type Words } from '#i18n/words.ts'
import { ActionButton } from '#platform/actions/action-button.client.tsx'
import { getJson } from '#platform/admin-form/get-json.client.ts'
import { useSay } from '#platform/admin-form/use-words.client.ts'

import { progressSchema, type Progress } from './bulk-progress.rules.ts'

const undo = {
  explanation: words(
    'Elk festival krijgt terug wat er eerst stond. Wat iemand intussen zelf heeft veranderd, blijft zo. De organisatoren krijgen weer een mail.',
    'Every festival gets back what it said before. What somebody has changed meanwhile stays. The organisers get a mail again.',
  ),
  heading: words('Alles terugdraaien?', 'Undo everything?'),
  label: words('Maak ongedaan', 'Undo'),
}

const stateWords: Readonly<Record<string, Words>> = {
  done: words('veranderd', 'changed'),
  kept: words(
    'zo gelaten: iemand heeft het intussen veranderd',
    'left as it is: somebody has changed it meanwhile',
  ),
  skipped: words('overgeslagen: staat niet meer op de site', 'left out: no longer on the site'),
  undone: words('teruggedraaid', 'undone'),
  waiting: words('wacht', 'waits'),
}

/** The progress of a bulk change, festival by festival, and the button that undoes it. */
export const BulkProgress = () => {
  const { id } = useDocumentInfo()
  const say = useSay()
  const { config } = useConfig()
  const answer = useProgress(
    id === undefined ? null : `${config.serverURL}${config.routes.api}/bulk-changes/${id}/progress`,
  )
  if (id === undefined || answer === null) return null
  const waiting = answer.festivals.filter(({ state }) => state === 'waiting').length
  const total = answer.festivals.length
  return (
    <div className="field-type bulk-change">
      <p aria-live="polite">
        {say(
          words(
            `${total - waiting} van ${total} festivals verwerkt.`,
            `${total - waiting} of ${total} festivals done.`,
          ),
        )}
      </p>
      <progress
        aria-label={say(words('Voortgang', 'Progress'))}
        max={Math.max(1, total)}
        value={total - waiting}
      />
      <ul className="bulk-change__states">
        {answer.festivals.map((festival) => (
          <li key={festival.id}>
            <a href={`${config.routes.admin}/collections/festivals/${festival.id}`}>{festival.title}</a>
            {': '}
            {say(stateWords[festival.state] ?? words(festival.state, festival.state))}
          </li>
        ))}
      </ul>
      {answer.state === 'done' && <ActionButton {...undo} path={`/bulk-changes/${id}/undo`} />}
    </div>
  )
}

const isMoving = ({ state }: Progress): boolean => ['preparing', 'running', 'undoing'].includes(state)

/** Asks again every second, as long as the change is running. */
const useProgress = (url: string | null): Progress | null => {
  const [answer, setAnswer] = useState<Progress | null>(null)
  useEffect(() => {
    if (url === null) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (): Promise<void> => {
      const next = await getJson(url, progressSchema)
      if (next !== null) setAnswer(next)
      if (next === null || isMoving(next)) timer = setTimeout(() => void look(), 1000)
    }
    void look()
    return () => clearTimeout(timer)
  }, [url])
  return answer
}

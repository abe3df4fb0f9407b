'use client'

import { useEffect, useState } from 'react'
import * as v from 'valibot'

import { datesIn } from '#i18n/dates.rules.ts'
import { getJson } from '#platform/admin-form/get-json.client.ts'

import { applicationWords } from './application-words.rules.ts'

type Props = {
  readonly application: string
  readonly language: 'en' | 'nl'
  /** Changes after each step, so that the list is loaded again. */
  readonly stamp: unknown
}

const schema = v.object({
  docs: v.array(
    v.object({
      actor: v.fallback(v.nullable(v.object({ name: v.string() })), null),
      at: v.string(),
      event: v.picklist(['received', 'asked', 'approved', 'declined']),
      id: v.string(),
      note: v.nullish(v.string(), null),
    }),
  ),
})

/** The events of an application, with person and time. */
export const Timeline = ({ application, language, stamp }: Props) => {
  const [events, setEvents] = useState<v.InferOutput<typeof schema>['docs']>([])
  useEffect(() => {
    const path = `/api/application-events?where[application][equals]=${application}&sort=at&limit=100&depth=1`
    void getJson(path, schema).then((found) => setEvents([...(found?.docs ?? [])]))
  }, [application, stamp])
  const moment = datesIn(language, {
    dateStyle: 'long',
    timeStyle: 'short',
  })

  return (
    <>
      <h2>{applicationWords.timeline[language]}</h2>
      <ol>
        {events.map(({ actor, at, event, id, note }) => (
          <li className="panel__row" key={id}>
            <span>
              <strong>{actor?.name ?? applicationWords.program[language]}</strong>
              {': '}
              {applicationWords[`event.${event}`][language]}
              <time className="panel__small" dateTime={at}>
                {moment.format(new Date(at))}
              </time>
              {note !== null && <span className="panel__note">{note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

'use client'

import { useState } from 'react'

import { words } from '#i18n/words.ts'
import { FormField } from '#platform/admin-form/form-field.part.tsx'

import { plannedAt, type Planned } from './planned-moment.rules.ts'

type RefusedPlan = Extract<Planned, { kind: 'refused' }>

type Typed = {
  readonly day: string
  readonly onDay: (typed: string) => void
  readonly onTime: (typed: string) => void
  readonly refused: RefusedPlan | null
  readonly time: string
}

type Props = Typed & {
  readonly id: string
  readonly language: 'en' | 'nl'
}

type UsedFields = {
  readonly clear: () => void
  /** The moment that is typed; what is wrong with it is told at its field from now on. */
  readonly read: () => Planned
  readonly typed: Typed
}

/** What somebody types into the two fields. */
export const usePlannedFields = (): UsedFields => {
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [refused, setRefused] = useState<RefusedPlan | null>(null)
  return {
    clear: () => {
      setDay('')
      setTime('')
    },
    read: () => {
      const planned = plannedAt(day, time, new Date())
      setRefused(planned.kind === 'refused' ? planned : null)
      return planned
    },
    typed: { day, onDay: setDay, onTime: setTime, refused, time },
  }
}

const fields = {
  day: {
    hint: words('Bijvoorbeeld 5-12-2026 of za 5 dec.', 'For example 5-12-2026 or Sat 5 Dec.'),
    label: words('Dag', 'Day'),
  },
  time: {
    hint: words('Tijd in Nederland, bijvoorbeeld 9.30.', 'Time in the Netherlands, for example 9:30.'),
    label: words('Tijd', 'Time'),
  },
} as const

/** A day and a time to come, as people type them; what is wrong with one of them stands beside it. */
export const PlannedFields = ({ day, id, language, onDay, onTime, refused, time }: Props) =>
  (
    [
      { name: 'day', onTyped: onDay, typed: day },
      { name: 'time', onTyped: onTime, typed: time },
    ] as const
  ).map(({ name, onTyped, typed }) => (
    <FormField
      error={refused?.field === name ? refused.message[language] : undefined}
      hint={fields[name].hint[language]}
      id={`${id}-${name}`}
      key={name}
      label={fields[name].label[language]}
    >
      {(tied) => (
        <input {...tied} autoComplete="off" onChange={({ target }) => onTyped(target.value)} value={typed} />
      )}
    </FormField>
  ))

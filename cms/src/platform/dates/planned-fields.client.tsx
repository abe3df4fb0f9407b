'use client'

import { words } from '#i18n/words.ts'
import { FormField } from '#platform/admin-form/form-field.part.tsx'

import type { Planned } from './planned-moment.rules.ts'

export type RefusedPlan = Extract<Planned, { kind: 'refused' }>

type Props = {
  readonly day: string
  readonly id: string
  readonly language: 'en' | 'nl'
  readonly onDay: (typed: string) => void
  readonly onTime: (typed: string) => void
  readonly refused: RefusedPlan | null
  readonly time: string
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

'use client'

import { useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import { useSay } from '#platform/admin-form/use-words.client.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'

import { dayNote, nightNote } from './slot-times.rules.ts'

type Props = { readonly path: string }

/** The values of a row's fields; `path` is that of one of them. */
const useRow = (path: string) => {
  const row = path.slice(0, path.lastIndexOf('.'))
  return useFormFields(([fields]) =>
    JSON.stringify({
      endTime: fields[`${row}.endTime`]?.value,
      startTime: fields[`${row}.startTime`]?.value,
    }),
  )
}

/** Under an end past midnight: asks whether that is meant. */
export const NightNote = ({ path }: Props) => {
  const say = useSay()
  const note = nightNote(JSON.parse(useRow(path)))
  return (
    <p className="field-description" role="status">
      {note === null ? '' : say(note)}
    </p>
  )
}

/** Under a day: says that it has passed, or that it stands in another row too. */
export const DayNote = ({ path }: Props) => {
  const say = useSay()
  const [today] = useState(() => dutchDay(new Date()))
  const days = useFormFields(([fields]) =>
    JSON.stringify(
      Object.entries(fields)
        .filter(([name]) => /^timeSlots\.\d+\.day$/.test(name))
        .map(([name, { value }]) => [name, value]),
    ),
  )
  const all: readonly (readonly [string, unknown])[] = JSON.parse(days)
  const day = all.find(([name]) => name === path)?.[1]
  const others = all.filter(([name]) => name !== path).map(([, value]) => value)
  const note = dayNote(day, others, today)
  return (
    <p className="field-description" role="status">
      {note === null ? '' : say(note)}
    </p>
  )
}

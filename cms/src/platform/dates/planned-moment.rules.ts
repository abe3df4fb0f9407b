import { readDay } from '@welkom-hier/writing/read-day.rules.ts'
import { readTime } from '@welkom-hier/writing/read-time.rules.ts'

import { words, type Words } from '#i18n/words.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'

import { refusedWords } from './date-words.rules.ts'
import { instantOf } from './zoned.rules.ts'

/** A moment to come, as typed in Dutch local time; a refusal says which of the two fields is wrong. */
export type Planned =
  | { readonly kind: 'planned'; readonly at: string }
  | { readonly kind: 'refused'; readonly field: 'day' | 'time'; readonly message: Words }

const past = words(
  'Dat moment is al voorbij. Kies een later moment.',
  'That moment has passed. Choose a later one.',
)
const missing = words('Kies een dag en een tijd.', 'Choose a day and a time.')

/** The instant of a typed day and time in the Netherlands, in any time zone of this machine. */
export const plannedAt = (typedDay: string, typedTime: string, now: Date): Planned => {
  if (typedDay.trim() === '') return { field: 'day', kind: 'refused', message: missing }
  if (typedTime.trim() === '') return { field: 'time', kind: 'refused', message: missing }
  const day = readDay(typedDay, { today: dutchDay(now) })
  if (day.kind === 'refused') return { field: 'day', kind: 'refused', message: refusedWords(day, 'day') }
  const time = readTime(typedTime)
  if (time.kind === 'refused') return { field: 'time', kind: 'refused', message: refusedWords(time, 'time') }
  const instant = instantOf(day.day, time.time)
  if (instant.kind === 'refused')
    return { field: 'time', kind: 'refused', message: refusedWords(instant, 'time') }
  if (Date.parse(instant.at) > now.getTime()) return { at: instant.at, kind: 'planned' }
  return { field: day.day < dutchDay(now) ? 'day' : 'time', kind: 'refused', message: past }
}

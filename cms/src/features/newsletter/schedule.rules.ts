import { Temporal } from 'temporal-polyfill'

import { datesIn } from '#i18n/dates.rules.ts'

/** The planned time of a newsletter, as typed in Dutch local time. */
export type Planned =
  { readonly kind: 'incomplete' | 'past' | 'skipped' } | { readonly at: string; readonly kind: 'planned' }

const zone = 'Europe/Amsterdam'

/** The instant of a day (`2027-03-28`) and a time (`09:30`) in the Netherlands, in any time zone of this machine. */
export const plannedAt = (day: string, time: string, now: Date): Planned => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time))
    return { kind: 'incomplete' }
  if (new Date(`${day}T12:00:00Z`).toJSON()?.startsWith(day) !== true) return { kind: 'incomplete' }
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`)
  const there = wall.toZonedDateTime(zone)
  // In spring the clock skips an hour.
  if (!there.toPlainDateTime().equals(wall)) return { kind: 'skipped' }
  if (there.epochMilliseconds <= now.getTime()) return { kind: 'past' }
  return { at: new Date(there.epochMilliseconds).toISOString(), kind: 'planned' }
}

/** “zaterdag 12 december 2026 om 09:30”, in Dutch local time. */
export const plannedInWords = (at: string, language: 'en' | 'nl'): string => inWords(at, language, 'full')

/** “12 december 2026 om 09:30”, where there is little room. */
export const plannedInShort = (at: string, language: 'en' | 'nl'): string => inWords(at, language, 'long')

const inWords = (at: string, language: 'en' | 'nl', dateStyle: 'full' | 'long'): string =>
  datesIn(language, {
    dateStyle,
    timeStyle: 'short',
  }).format(new Date(at))

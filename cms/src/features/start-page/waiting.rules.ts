import { datesIn } from '#i18n/dates.rules.ts'
import { words, type Words } from '#i18n/words.ts'

/** One thing that waits, with the page where staff act on it. */
export type WaitingItem = {
  readonly href: string
  readonly title: string
  /** The time since which it waits, or its problem. */
  readonly told: Words
  readonly isUrgent?: boolean
}

/** Waiting things of one kind, for staff. */
export type WaitingList = {
  readonly key: string
  readonly title: Words
  readonly help: Words
  readonly count: number
  /** The first few. */
  readonly items: readonly WaitingItem[]
  /** The page with all of them. */
  readonly href: string
  /** The text of that link. */
  readonly all: Words
}

const day = 24 * 60 * 60 * 1000

/** How long something waits: `3 dagen`. */
export const waitingSince = (since: string | null | undefined, now: Date): Words => {
  const days = Math.floor((now.getTime() - Date.parse(since ?? '')) / day)
  if (Number.isNaN(days)) return words('', '')
  if (days < 1) return words('sinds vandaag', 'since today')
  if (days === 1) return words('sinds gisteren', 'since yesterday')
  return words(`al ${days} dagen`, `for ${days} days`)
}

/** A day in words, as both languages write it: `vrijdag 3 mei`; with the year when it isn't this one. */
export const dayInWords = (at: string, now: Date): Words => {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return words('', '')
  const format = (language: string): string =>
    datesIn(language, {
      day: 'numeric',
      month: 'long',
      weekday: 'long',
      ...(date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
    }).format(date)
  return words(format('nl'), format('en'))
}

/** Non-empty lists first, in the order for staff; empty ones are only named. */
export const splitByWaiting = (
  lists: readonly WaitingList[],
): { readonly done: readonly WaitingList[]; readonly waiting: readonly WaitingList[] } => ({
  done: lists.filter(({ count }) => count === 0),
  waiting: lists.filter(({ count }) => count > 0),
})

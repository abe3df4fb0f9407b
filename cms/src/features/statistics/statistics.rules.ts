import { Temporal } from 'temporal-polyfill'

/** The results of one newsletter's deliveries. */
export type DeliveryCounts = {
  readonly accepted: number
  readonly bounced: number
  readonly failed: number
  readonly skipped: number
  readonly unknown: number
  readonly waiting: number
}

export const countNames = ['accepted', 'failed', 'bounced', 'skipped', 'unknown', 'waiting'] as const

/** A number with its label. */
export type Bar = {
  readonly label: string
  readonly value: number
}

/** The numbers above zero, and the labels of the others. */
export const withoutEmpty = (
  bars: readonly Bar[],
): { readonly empty: readonly string[]; readonly shown: readonly Bar[] } => ({
  empty: bars.filter(({ value }) => value === 0).map(({ label }) => label),
  shown: bars.filter(({ value }) => value > 0),
})

/** Sums as they are stored with a mailing; null when there are no readable ones. */
export const readCounts = (stored: unknown): DeliveryCounts | null => {
  if (typeof stored !== 'object' || stored === null) return null
  const values = Object.fromEntries(Object.entries(stored))
  const numberOf = (name: (typeof countNames)[number]): number => {
    const value: unknown = values[name]
    return typeof value === 'number' ? value : 0
  }
  return {
    accepted: numberOf('accepted'),
    bounced: numberOf('bounced'),
    failed: numberOf('failed'),
    skipped: numberOf('skipped'),
    unknown: numberOf('unknown'),
    waiting: numberOf('waiting'),
  }
}

/** Whether the rows behind the sums are removed: then the sums can't be counted again. */
export const areFinal = (stored: unknown): boolean =>
  typeof stored === 'object' && stored !== null && 'final' in stored && stored.final === true

/** The month of a moment by the calendar of the Netherlands: `2026-11`. */
export const monthOf = (now: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .toPlainYearMonth()
    .toString()

/** The months up to this one, oldest first. */
export const monthsUpTo = (month: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    Temporal.PlainYearMonth.from(month)
      .subtract({ months: count - 1 - index })
      .toString(),
  )

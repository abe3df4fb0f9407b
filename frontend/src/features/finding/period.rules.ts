/** Days from and to, both included, as `2026-12-05`. Null has no end on that side. */
export type Period = { readonly from: string | null; readonly to: string | null }

/** `weekend`, `month` (this one), or a month as `2026-12`. */
export type When = string

const dayMs = 24 * 60 * 60_000
const atNoon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

/** A day some days later, or earlier. */
export const dayAfter = (day: string, days: number): string =>
  new Date(atNoon(day) + days * dayMs).toISOString().slice(0, 10)

/** Whether this is a day that exists: not the 30th of February. */
export const isDay = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(atNoon(text)) && dayAfter(text, 0) === text

export const isWhen = (text: string): boolean =>
  text === 'weekend' || text === 'month' || /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text)

/** The days that a choice stands for, today being `today`. The weekend is Saturday and Sunday; on a Sunday, today. */
export const periodOf = (when: When, today: string): Period => {
  if (when === 'weekend') {
    const weekday = new Date(atNoon(today)).getUTCDay()
    const saturday = weekday === 0 ? dayAfter(today, -1) : dayAfter(today, 6 - weekday)
    return { from: saturday, to: dayAfter(saturday, 1) }
  }
  const month = when === 'month' ? today.slice(0, 7) : when
  return { from: `${month}-01`, to: `${month}-31` }
}

/** Whether something that lasts from one day to another falls in a period, for a part at least. */
export const isDuring = (first: string, last: string, { from, to }: Period): boolean =>
  (from === null || last >= from) && (to === null || first <= to)

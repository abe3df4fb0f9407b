/** From one day to another, both included, as `2026-12-05`. Null means that this end is open. */
export type Period = { readonly from: string | null; readonly to: string | null }

/** `weekend`, `month` (this one), or a month as `2026-12`. */
export type When = string

const dayMs = 24 * 60 * 60_000
const atNoon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

/** The day this many days later, or earlier when negative. */
export const dayAfter = (day: string, days: number): string =>
  new Date(atNoon(day) + days * dayMs).toISOString().slice(0, 10)

export const isWhen = (text: string): boolean =>
  text === 'weekend' || text === 'month' || /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text)

/** The days of a chosen period. A weekend is Saturday and Sunday; on a Sunday it is only that day. */
export const periodOf = (when: When, today: string): Period => {
  if (when === 'weekend') {
    const weekday = new Date(atNoon(today)).getUTCDay()
    const saturday = weekday === 0 ? dayAfter(today, -1) : dayAfter(today, 6 - weekday)
    return { from: saturday, to: dayAfter(saturday, 1) }
  }
  const month = when === 'month' ? today.slice(0, 7) : when
  return { from: `${month}-01`, to: `${month}-31` }
}

/** Whether something from a first to a last day overlaps with a period. */
export const isDuring = (first: string, last: string, { from, to }: Period): boolean =>
  (from === null || last >= from) && (to === null || first <= to)

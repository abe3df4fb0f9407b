import type { FestivalEntry } from './festival-entry.rules.ts'

export type Month = { readonly name: string; readonly entries: readonly FestivalEntry[] }

/** Entries in their order, grouped by the month of their first day. */
export const byMonth = (entries: readonly FestivalEntry[]): readonly Month[] => {
  const months = new Map<string, FestivalEntry[]>()
  for (const entry of entries) {
    const name = entry.when === null ? '' : `${entry.when.first.monthAlone} ${entry.when.first.year}`
    const month = months.get(name)
    if (month === undefined) months.set(name, [entry])
    else month.push(entry)
  }
  return [...months].map(([name, list]) => ({ name, entries: list }))
}

/** A program that ran for so many milliseconds runs well. */
export const steady = 60_000

/** How long to wait before starting a crashed program again: 1, 2, 4 … 30 seconds, from the start after a steady minute. */
export const restartDelay = (crashesInARow: number): number =>
  Math.min(30_000, 1000 * 2 ** (crashesInARow - 1))

/** How many crashes in a row this one makes. */
export const crashesAfter = (before: number, ranFor: number): number => (ranFor >= steady ? 1 : before + 1)

/** What is said of a crash: the first, and that more of them follow; then nothing, until it runs again. */
export const tellingOf = (crashesInARow: number, code: number | null): string | null => {
  const ended = `ended (${code ?? 'killed'})`
  if (crashesInARow === 1) return `${ended}; starts again in ${restartDelay(1) / 1000} s`
  if (crashesInARow > 2) return null
  return `${ended} again; it is tried ever later, every 30 s at last, and only what it has not said yet is shown`
}

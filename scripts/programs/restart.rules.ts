/** A program that ran for this many milliseconds counts as stable. */
export const steady = 60_000

/** The delay before a crashed program starts again: 1, 2, 4 … 30 seconds, from 1 again after a stable minute. */
export const restartDelay = (crashesInARow: number): number =>
  Math.min(30_000, 1000 * 2 ** (crashesInARow - 1))

/** The number of crashes in a row, including this one. */
export const crashesAfter = (before: number, ranFor: number): number => (ranFor >= steady ? 1 : before + 1)

/** The message about a crash: for the first and the second one; then none until the program is stable again. */
export const tellingOf = (crashesInARow: number, code: number | null): string | null => {
  const ended = `ended (${code ?? 'killed'})`
  if (crashesInARow === 1) return `${ended}; starts again in ${restartDelay(1) / 1000} s`
  if (crashesInARow > 2) return null
  return `${ended} again; it is tried ever later, in the end every 30 s; only its new lines are shown`
}

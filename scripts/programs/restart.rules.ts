const steady = 60_000

/** How long to wait before starting a crashed program again: 1, 2, 4 … 30 seconds, from the start after a steady minute. */
export const restartDelay = (crashesInARow: number): number =>
  Math.min(30_000, 1000 * 2 ** (crashesInARow - 1))

/** How many crashes in a row this one makes. */
export const crashesAfter = (before: number, ranFor: number): number => (ranFor >= steady ? 1 : before + 1)

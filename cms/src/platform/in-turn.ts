const waiting = new Map<string, Promise<unknown>>()

/**
 * Runs work with the same key one after the other within this process. It only avoids lost attempts; unique keys and
 * compare-and-set keep two processes apart.
 */
export const inTurn = async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
  const before = waiting.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  waiting.set(key, mine)
  try {
    return await mine
  } finally {
    if (waiting.get(key) === mine) waiting.delete(key)
  }
}

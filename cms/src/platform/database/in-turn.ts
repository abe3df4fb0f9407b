const waiting = new Map<string, Promise<unknown>>()

/**
 * Does one thing after the other for the same key in this process. It saves the work of losing; what keeps two
 * processes apart are unique keys and compare-and-set.
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

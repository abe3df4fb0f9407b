type Asking = {
  /** The time limit of an answer, in milliseconds. */
  readonly patience: number
  /** Aborted when the answer is of no use any more. */
  readonly over?: AbortSignal
}

/**
 * The status that an address answers with; null when it does not answer. It uses no `AbortSignal.any`: Node may collect
 * its timeout, and then the question never ends.
 */
export const statusOf = async (address: string, { over, patience }: Asking): Promise<number | null> => {
  if (over?.aborted === true) return null
  const ending = new AbortController()
  const giveUp = (): void => ending.abort()
  const timer = setTimeout(giveUp, patience)
  over?.addEventListener('abort', giveUp, { once: true })
  try {
    const answer = await fetch(address, { signal: ending.signal })
    await answer.body?.cancel()
    return answer.status
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    over?.removeEventListener('abort', giveUp)
  }
}

/** Runs one job of a name at a time: whoever asks meanwhile gets what comes of the one that runs. */
export const createSingleFlight = <Result>() => {
  const running = new Map<string, Promise<Result>>()
  return (name: string, start: () => Promise<Result>): Promise<Result> => {
    const known = running.get(name)
    if (known !== undefined) return known
    const job = start().finally(() => running.delete(name))
    running.set(name, job)
    return job
  }
}

/** Runs one job per name at a time: callers that ask meanwhile get the result of the running job. */
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

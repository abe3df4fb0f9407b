export type WorkQueueOptions = {
  /** The number of jobs that run at the same time. */
  readonly workers: number
  readonly onProblem: (key: string, error: unknown) => void
}

type Job = () => Promise<void>

/** Background jobs, a few at a time. */
export const createWorkQueue = ({ workers, onProblem }: WorkQueueOptions) => {
  const urgent = new Map<string, Job>()
  const waiting = new Map<string, Job>()
  let running = 0
  let whenIdle: (() => void)[] = []

  const takeNext = () => takeFirst(urgent) ?? takeFirst(waiting)

  const work = async (): Promise<void> => {
    running += 1
    for (let next = takeNext(); next !== null; next = takeNext()) {
      try {
        await next.job()
      } catch (error) {
        onProblem(next.key, error)
      }
    }
    running -= 1
    if (running > 0) return
    for (const tell of whenIdle) tell()
    whenIdle = []
  }

  return {
    /** Adds a job at the end of the queue; a waiting job with the same name is replaced, so it moves to the end. */
    add: (key: string, job: Job): void => {
      urgent.delete(key)
      waiting.delete(key)
      waiting.set(key, job)
      if (running < workers)
        setImmediate(() => running < workers && urgent.size + waiting.size > 0 && void work())
    },
    /** If this job is waiting, moves it before jobs that no visitor waits for. */
    hurry: (key: string): void => {
      if (waiting.size === 0) return
      const job = waiting.get(key)
      if (job === undefined) return
      waiting.delete(key)
      urgent.set(key, job)
    },
    idle: (): Promise<void> =>
      running === 0 && urgent.size === 0 && waiting.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            whenIdle.push(resolve)
          }),
  }
}

const takeFirst = (jobs: Map<string, Job>) => {
  for (const [key, job] of jobs) {
    jobs.delete(key)
    return { key, job }
  }
  return null
}

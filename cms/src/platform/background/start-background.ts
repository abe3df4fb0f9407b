import { createLocalReq, type Payload } from 'payload'

import { byItself } from '#platform/database/transaction-scope.ts'
import { troubleOfStatement } from '#platform/database/trouble.rules.ts'

import type { BackgroundJob } from './background-job.ts'
import { newsFilter } from './problem.rules.ts'
import { noteEnd, noteLongRun, outcomeOf } from './run-notes.ts'
import { isWorthNoting, type Note } from './run.rules.ts'

/** Runs until it is told to stop; `stop` waits for the running turn. */
export type Background = {
  readonly stop: () => Promise<void>
}

/** A short wait after a notice: work that was added together with it is done in the same turn. */
export const wakeAfter = 100
/** A turn that takes longer is recorded as running. */
const long = 2000

/** Runs each job now and then at its interval, one turn at a time; a failure is recorded, and the job runs again. */
export const startBackground = (payload: Payload, jobs: readonly BackgroundJob[]): Background => {
  const ending = new AbortController()
  const loops = jobs.map((job) => startLoop(payload, job, ending.signal))
  return {
    stop: async () => {
      ending.abort()
      await Promise.all(loops.map((end) => end()))
    },
  }
}

/** Returns the function that ends it, after the signal is aborted. */
const startLoop = (payload: Payload, job: BackgroundJob, signal: AbortSignal): (() => Promise<void>) => {
  const news = { ofNotes: newsFilter(), ofTurns: newsFilter() }
  let noted: Note | null = null
  let running: Promise<void> | null = null
  /** A notice came during the turn, which may have passed the new work already. */
  let again = false
  const wake = (): void => {
    if (signal.aborted || running !== null) return
    again = false
    running = byItself(async () => {
      noted = await takeTurn({ job, news, noted, payload, signal })
    }).finally(() => {
      running = null
      if (again) wake()
    })
  }
  const hear = (): void => {
    again = true
    wake()
  }
  const hearSoon = (): void => void setTimeout(hear, wakeAfter).unref()
  const timer = setInterval(wake, job.everyMs).unref()
  job.wokenBy?.subscribe(hearSoon)
  wake()
  return async () => {
    clearInterval(timer)
    job.wokenBy?.unsubscribe(hearSoon)
    await running
  }
}

type Turn = {
  readonly payload: Payload
  readonly job: BackgroundJob
  /** The problems that the log doesn't have yet. */
  readonly news: Readonly<Record<'ofNotes' | 'ofTurns', ReturnType<typeof newsFilter>>>
  /** What was written down last, if that is known. */
  readonly noted: Note | null
  readonly signal: AbortSignal
}

/** Takes one turn and gives what is written down of the job by then. */
const takeTurn = async ({ job, news, noted, payload, signal }: Turn): Promise<Note | null> => {
  const startedAt = new Date()
  let noting: Promise<unknown> = Promise.resolve()
  let last = noted
  const slow = setTimeout(() => {
    last = null
    noting = failureOf(() => noteLongRun(payload, job.name, startedAt))
  }, long).unref()
  const error = await failureOf(async () => job.run(await createLocalReq({}, payload), startedAt, signal))
  clearTimeout(slow)
  await noting
  if (news.ofTurns(error))
    payload.logger.error({ err: error, msg: `The background job "${job.name}" failed; it comes again` })
  const note = { at: new Date(), outcome: outcomeOf(error) }
  if (!isWorthNoting(last, note, job.everyMs)) return last
  // That nothing can be noted says nothing about the job; a database that is away is told by the turns themselves.
  const noteError = await failureOf(() => noteEnd(payload, job.name, { at: note.at, error }))
  if (troubleOfStatement(noteError) === null && news.ofNotes(noteError))
    payload.logger.warn({
      err: noteError,
      msg: `The result of the background job "${job.name}" could not be recorded`,
    })
  return noteError === null ? note : null
}

const failureOf = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    await work()
    return null
  } catch (error) {
    return error ?? new Error('It failed without a reason')
  }
}

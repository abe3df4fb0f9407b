import { createLocalReq, type Payload } from 'payload'

import { byItself } from '#platform/database/transaction-scope.ts'

import type { BackgroundJob } from './background-job.ts'
import { noteEnd, noteLongRun } from './run-notes.ts'

/** What runs until it is told to stop; `stop` waits for what is under way. */
export interface Background {
  readonly stop: () => Promise<void>
}

/** Soon after a word: what was written down together with it is done in the same turn. */
export const wakeAfter = 100
/** What takes longer is noted as under way. */
const long = 2000

/** Runs each job now and again and again, one turn at a time; one that fails is noted, and comes again. */
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

/** Gives the way to end it, once the signal is aborted. */
const startLoop = (payload: Payload, job: BackgroundJob, signal: AbortSignal): (() => Promise<void>) => {
  let running: Promise<void> | null = null
  /** Somebody gave a word during the turn, which may have looked at what it is about already. */
  let again = false
  const wake = (): void => {
    if (signal.aborted || running !== null) return
    again = false
    running = byItself(() => takeTurn(payload, job, signal)).finally(() => {
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

const takeTurn = async (payload: Payload, job: BackgroundJob, signal: AbortSignal): Promise<void> => {
  const startedAt = new Date()
  let noting: Promise<void> = Promise.resolve()
  const slow = setTimeout(() => {
    noting = noteLongRun(payload, job.name, startedAt)
  }, long).unref()
  const error = await failureOf(async () => job.run(await createLocalReq({}, payload), startedAt, signal))
  clearTimeout(slow)
  await noting
  if (error !== null)
    payload.logger.error({ err: error, msg: `The background job "${job.name}" failed; it comes again` })
  await noteEnd(payload, job.name, { at: new Date(), error })
}

const failureOf = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    await work()
    return null
  } catch (error) {
    return error ?? new Error('It failed without a reason')
  }
}

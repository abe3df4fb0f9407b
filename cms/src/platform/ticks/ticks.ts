import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Something the program looks at again and again. What has been done already, its own rows say. */
export interface Tick {
  readonly name: string
  readonly everyMs: number
  readonly run: (req: PayloadRequest, now: Date) => Promise<void>
}

/** Runs one tick at a time of each kind; one that fails is logged and comes again. Gives the way to stop them all. */
export const startTicks = (payload: Payload, ticks: readonly Tick[]): (() => void) => {
  const timers = ticks.map((tick) => {
    const look = runAlone(payload, tick)
    look()
    return setInterval(look, tick.everyMs).unref()
  })
  return () => timers.forEach(clearInterval)
}

const runAlone = (payload: Payload, tick: Tick) => {
  let isRunning = false
  const runOnce = async (): Promise<void> => {
    try {
      await tick.run(await createLocalReq({}, payload), new Date())
    } catch (error) {
      payload.logger.error({ err: error, msg: `The tick "${tick.name}" failed; it comes again` })
    } finally {
      isRunning = false
    }
  }
  return (): void => {
    if (isRunning) return
    isRunning = true
    void runOnce()
  }
}

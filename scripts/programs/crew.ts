import type { ChildProcess } from 'node:child_process'

import { hangs, usualPace } from './hanging.ts'
import { eachLine } from './lines.ts'
import { onlyNews } from './log-line.rules.ts'
import { launch, stop as stopProgram, type Program } from './program.ts'
import { crashesAfter, restartDelay, steady, tellingOf } from './restart.rules.ts'

export class ProgramFailed extends Error {
  readonly lastLines: string[]

  constructor(program: Program, lastLines: string[]) {
    super(`${program.name} failed.`)
    this.lastLines = lastLines
  }
}

export interface Crew {
  /** Keeps the program running: started again, ever later, each time it ends by itself or hangs. */
  keep: (program: Program, onCrash: (crashesInARow: number) => void) => void
  /** Runs the program to its end and gives out its lines; throws ProgramFailed when it does not end well. */
  run: (program: Program, take?: (line: string) => void) => Promise<void>
  /** Stops every program and everything they started, within the patience given. */
  stopAll: (patience: number) => Promise<void>
  /** Aborted when it begins to stop, so that nobody goes on waiting for a program that will not come. */
  stopping: AbortSignal
}

/** How long a program that hangs is given to end by itself, in milliseconds. */
const lastChance = 5000

type Ended = (code: number | null) => void

/** All programs started by one command. `say` gets each line that is meant for the person at the terminal. */
export const createCrew = (say: (name: string, line: string) => void, pace = usualPace): Crew => {
  const running = new Set<ChildProcess>()
  const waiting = new Set<NodeJS.Timeout>()
  const stop = new AbortController()
  const stopping = stop.signal

  const follow = (program: Program, take: (line: string) => void, ended: Ended): ChildProcess => {
    const child = launch(program)
    running.add(child)
    eachLine(child, take)
    child.once('error', (error) => take(String(error)))
    child.once('close', (code) => {
      running.delete(child)
      ended(code)
    })
    return child
  }

  const after = (milliseconds: number, act: () => void): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      waiting.delete(timer)
      act()
    }, milliseconds)
    waiting.add(timer)
    return timer
  }

  const endWhenHanging = async ({ answersAt, name }: Program, child: ChildProcess): Promise<void> => {
    if (answersAt === undefined) return
    const over = new AbortController()
    child.once('close', () => over.abort())
    if (!(await hangs(answersAt, pace, over.signal)) || stopping.aborted) return
    say(name, 'gives no answer any more and is ended')
    await stopProgram(child, lastChance)
  }

  const keep: Crew['keep'] = (program, onCrash) => {
    const news = onlyNews()
    const start = (crashes: number): void => {
      if (stopping.aborted) return
      const began = Date.now()
      const settled = after(steady, () => {
        if (crashes > 1) say(program.name, 'runs again')
        news.settled()
      })
      const ended = (code: number | null): void => {
        clearTimeout(settled)
        waiting.delete(settled)
        if (stopping.aborted) return
        news.ended()
        const now = crashesAfter(crashes, Date.now() - began)
        const telling = tellingOf(now, code)
        if (telling !== null) say(program.name, telling)
        after(restartDelay(now), () => start(now))
        onCrash(now)
      }
      const take = (line: string): void => {
        if (news.isNew(line)) say(program.name, line)
      }
      void endWhenHanging(program, follow(program, take, ended))
    }
    start(0)
  }

  return {
    keep,
    run: (program, take) =>
      new Promise((resolve, reject) => {
        const lines: string[] = []
        const remember = (line: string): void => {
          take?.(line)
          lines.push(line)
          if (lines.length > 40) lines.shift()
        }
        follow(program, remember, (code) =>
          code === 0 ? resolve() : reject(new ProgramFailed(program, lines)),
        )
      }),
    stopAll: async (patience) => {
      stop.abort()
      for (const timer of waiting) clearTimeout(timer)
      await Promise.all([...running].map((child) => stopProgram(child, patience)))
    },
    stopping,
  }
}

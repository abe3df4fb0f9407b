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

export type Supervisor = {
  /** Keeps the program running: restarts it, with growing delays, each time it ends or hangs. */
  keep: (program: Program, onCrash: (crashesInARow: number) => void) => void
  /** Runs the program until it ends and passes on its lines; throws ProgramFailed when its exit code is not zero. */
  run: (program: Program, take?: (line: string) => void) => Promise<void>
  /** Stops all programs and their child processes within this many milliseconds. */
  stopAll: (patience: number) => Promise<void>
  /** Aborted when stopping begins, so that no caller waits for a program that will not start. */
  stopping: AbortSignal
}

/** The milliseconds that a hanging program gets to end by itself. */
const lastChance = 5000

type Ended = (code: number | null) => void

/** All programs of one command. `say` gets each line for the person at the terminal. */
export const createSupervisor = (say: (name: string, line: string) => void, pace = usualPace): Supervisor => {
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

  const keep: Supervisor['keep'] = (program, onCrash) => {
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

import type { ChildProcess } from 'node:child_process'

import { eachLine } from './lines.ts'
import { launch, stop, type Program } from './program.ts'
import { crashesAfter, restartDelay } from './restart.rules.ts'

export class ProgramFailed extends Error {
  readonly lastLines: string[]

  constructor(program: Program, lastLines: string[]) {
    super(`${program.name} failed.`)
    this.lastLines = lastLines
  }
}

export interface Crew {
  /** Keeps the program running: started again, ever later, each time it ends by itself. */
  keep: (program: Program, onCrash: (crashesInARow: number) => void) => void
  /** Runs the program to its end and gives out its lines; throws ProgramFailed when it does not end well. */
  run: (program: Program, take?: (line: string) => void) => Promise<void>
  /** Stops every program and everything they started, within the patience given. */
  stopAll: (patience: number) => Promise<void>
}

/** All programs started by one command. `say` gets each line that is meant for the person at the terminal. */
export const createCrew = (say: (name: string, line: string) => void): Crew => {
  const running = new Set<ChildProcess>()
  const waiting = new Set<NodeJS.Timeout>()
  let stopping = false

  const follow = (
    program: Program,
    take: (line: string) => void,
    ended: (code: number | null) => void,
  ): void => {
    const child = launch(program)
    running.add(child)
    eachLine(child, take)
    child.once('error', (error) => take(String(error)))
    child.once('close', (code) => {
      running.delete(child)
      ended(code)
    })
  }

  const keepAfter = (program: Program, crashes: number, onCrash: (crashesInARow: number) => void): void => {
    if (stopping) return
    const began = Date.now()
    const ended = (code: number | null): void => {
      if (stopping) return
      const now = crashesAfter(crashes, Date.now() - began)
      const delay = restartDelay(now)
      say(program.name, `ended (${code ?? 'killed'}); starts again in ${delay / 1000} s`)
      const timer = setTimeout(() => {
        waiting.delete(timer)
        keepAfter(program, now, onCrash)
      }, delay)
      waiting.add(timer)
      onCrash(now)
    }
    follow(program, (line) => say(program.name, line), ended)
  }

  return {
    keep: (program, onCrash) => keepAfter(program, 0, onCrash),
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
      stopping = true
      for (const timer of waiting) clearTimeout(timer)
      await Promise.all([...running].map((child) => stop(child, patience)))
    },
  }
}

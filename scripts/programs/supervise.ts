import { lineAbout } from '../disk/writable.ts'
import { readableLine } from './log-line.rules.ts'
import { createSupervisor, ProgramFailed, type Supervisor } from './supervisor.ts'

const patience = 9500

const say = (name: string, line: string): void => {
  const clear = process.stdout.isTTY ? '\r\u001b[K' : ''
  process.stdout.write(`${clear}${name.padEnd(4)} │ ${readableLine(line)}\n`)
}

/** Prints the error, with the last lines of a program that failed. */
export const explain = (error: unknown): void => {
  if (process.stdout.isTTY) process.stdout.write('\n')
  if (error instanceof ProgramFailed) for (const line of error.lastLines) console.error(`  ${line}`)
  console.error(lineAbout(error) ?? (error instanceof Error ? error.message : String(error)))
}

/** Our parent process has ended (its terminal closed, npm was killed): no other process could stop us any more. */
const whenAbandoned = (tell: () => void): void => {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) tell()
  }, 1000).unref()
}

/** Why a command stops, for the person at the terminal or the reader of its log. */
const reasons = {
  SIGHUP: 'its terminal was closed',
  SIGINT: 'Ctrl-C',
  SIGTERM: 'another program asked for it, by SIGTERM',
} as const

const untilStopped = (): Promise<string> =>
  new Promise((resolve) => {
    // The listeners stay: npm repeats a Ctrl-C that the terminal has already sent, and the second one must not kill us.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve(reasons[signal]))
    whenAbandoned(() => resolve('the program that started it has ended'))
  })

/** `running`: keep the started programs until told to stop. `done`: end at once. */
type Outcome = 'done' | 'running'

const stopped = async (supervisor: Supervisor, reason: string): Promise<number> => {
  console.log(`\nStopping (${reason}) …`)
  await supervisor.stopAll(patience)
  console.log('Stopped.')
  return 0
}

/**
 * Runs `work` with a supervisor of programs, and keeps them running until Ctrl-C, SIGTERM, the end of the terminal, or a
 * failure of the work. In every case all started programs are stopped. Gives the exit code.
 */
export const underSupervision = async (
  work: (supervisor: Supervisor) => Promise<Outcome>,
): Promise<number> => {
  const supervisor = createSupervisor(say)
  const stop = untilStopped()
  try {
    const first = await Promise.race([stop.then(() => 'stop' as const), work(supervisor)])
    return first === 'done' ? 0 : await stopped(supervisor, await stop)
  } catch (error) {
    explain(error)
    await supervisor.stopAll(patience)
    return 1
  }
}

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A CMS that can be killed. */
export type Program = {
  readonly url: string
  /** `kill -9`, and waits for its end. */
  readonly kill: () => Promise<void>
}

type Loaded = {
  readonly begin: () => Promise<Program>
  readonly discard: () => void
}

/** Starts one program after the other on the same data; the next one loads its code while this one still runs. */
export const createPrograms = (): { next: () => Promise<Program>; stop: () => Promise<void> } => {
  let coming = load()
  let running: Loaded | null = null
  return {
    next: async () => {
      running = await coming
      const program = await running.begin()
      coming = load()
      return program
    },
    stop: async () => {
      running?.discard()
      ;(await coming).discard()
    },
  }
}

const script = path.join(import.meta.dirname, 'cms-process.ts')

const load = async (): Promise<Loaded> => {
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', script], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: process.env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said = createInterface(child.stdout)[Symbol.asyncIterator]()
  await lineOf(said)
  return {
    begin: async () => {
      child.stdin.write('go')
      const url = await lineOf(said)
      return { kill: () => end(child), url }
    },
    discard: () => child.kill('SIGKILL'),
  }
}

const lineOf = async (lines: AsyncIterator<string>): Promise<string> => {
  const { done, value } = await lines.next()
  if (done === true) throw new Error('The CMS ended by itself')
  return value
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) throw new Error('The CMS had ended by itself')
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, expect, it, vi } from 'vitest'

import { readableLine } from './log-line.rules.ts'
import { freePort } from './ports.ts'
import { nodeCommand, type Program } from './program.ts'
import { createSupervisor, ProgramFailed } from './supervisor.ts'

const place = mkdtempSync(path.join(os.tmpdir(), 'supervisor-'))
const pids = path.join(place, 'pids')
const answered = path.join(place, 'answered')

const script = (text: string): Program => {
  const file = path.join(place, `${Math.random()}.mjs`)
  writeFileSync(
    file,
    `import { appendFileSync } from 'node:fs'\nappendFileSync(${JSON.stringify(pids)}, process.pid + '\\n')\n${text}`,
  )
  return { command: nodeCommand(file), cwd: '.', environment: {}, name: 'stub' }
}

const numbersIn = (file: string): number[] => {
  try {
    return readFileSync(file, 'utf8').trim().split('\n').map(Number)
  } catch {
    return []
  }
}
const started = (): number[] => numbersIn(pids)

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

afterEach(() => rmSync(pids, { force: true }))

const until = (holds: () => void): Promise<void> => vi.waitFor(holds, 120_000)

it('a failed program gives its last lines', async () => {
  const supervisor = createSupervisor(() => undefined)
  const failing = supervisor.run(script(`console.error('no disk left'); process.exitCode = 3`))
  await expect(failing).rejects.toThrow(ProgramFailed)
  await expect(failing).rejects.toMatchObject({ lastLines: ['no disk left'] })
})

it('a crashed program is restarted and reported', async () => {
  const said: string[] = []
  const supervisor = createSupervisor((_name, line) => said.push(line))
  const crashes: number[] = []
  supervisor.keep(script('process.exit(1)'), (count) => crashes.push(count))
  await until(() => expect(crashes).toEqual([1, 2]))
  await supervisor.stopAll(1000)
  expect(said[0]).toBe('ended (1); starts again in 1 s')
})

it('repeated crashes are reported once, with only new lines of the program', async () => {
  const said: string[] = []
  const supervisor = createSupervisor((_name, line) => said.push(readableLine(line)))
  const crashes: number[] = []
  const damaged = script(`
    import { readFileSync } from 'node:fs'
    const life = readFileSync(${JSON.stringify(pids)}, 'utf8').trim().split('\\n').length
    console.log(JSON.stringify({ level: 50, time: Date.now(), pid: process.pid, msg: 'The database is damaged.' }))
    if (life === 3) console.log('A backup is being put in place.')
    process.exitCode = 1`)
  supervisor.keep(damaged, (count) => crashes.push(count))
  await until(() => expect(crashes).toEqual([1, 2, 3]))
  await supervisor.stopAll(1000)
  expect(said.map((line) => line.replace(/^\d\d:\d\d:\d\d /, ''))).toEqual([
    'error The database is damaged.',
    'ended (1); starts again in 1 s',
    expect.stringMatching(/^ended \(1\) again; it is tried ever later/),
    'A backup is being put in place.',
  ])
})

it('a program that hangs is ended and restarted', async () => {
  const port = await freePort()
  const said: string[] = []
  const quick = { every: 50, misses: 2, patience: 2000 }
  const supervisor = createSupervisor((_name, line) => said.push(line), quick)
  const server = script(`
    import { createServer } from 'node:http'
    const answered = ${JSON.stringify(answered)}
    createServer((_, answer) => answer.end(() => appendFileSync(answered, process.pid + '\\n')))
      .listen(${port}, '127.0.0.1')`)
  supervisor.keep({ ...server, answersAt: `http://127.0.0.1:${port}/` }, () => undefined)
  // When a second request arrives, the first answer has been received: only a program that has answered can hang.
  const hasAnswered = (pid: number | undefined): Promise<void> =>
    until(() => expect(numbersIn(answered).filter((one) => one === pid).length).toBeGreaterThan(1))
  await until(() => expect(started()).toHaveLength(1))
  await hasAnswered(started()[0])
  process.kill(started()[0] ?? 0, 'SIGSTOP')
  await until(() => expect(started()).toHaveLength(2))
  await hasAnswered(started()[1])
  await supervisor.stopAll(1000)
  expect(said).toEqual(['gives no answer any more and is ended', 'ended (killed); starts again in 1 s'])
  expect(started().filter(isAlive)).toEqual([])
})

it('a program that ignores SIGTERM is killed, with its child processes', async () => {
  const supervisor = createSupervisor(() => undefined)
  const grandchild = script('setInterval(() => {}, 1000)')
  const stubborn = script(
    `import { spawn } from 'node:child_process'
     process.on('SIGTERM', () => {})
     spawn(process.execPath, [${JSON.stringify(grandchild.command.at(-1))}])
     setInterval(() => {}, 1000)`,
  )
  supervisor.keep(stubborn, () => undefined)
  await until(() => expect(started()).toHaveLength(2))
  await supervisor.stopAll(500)
  await until(() => expect(started().filter(isAlive)).toEqual([]))
})

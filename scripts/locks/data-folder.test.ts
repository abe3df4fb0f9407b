import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { freePort } from '../programs/ports.ts'
import { root } from '../settings/load-settings.ts'
import { settingsFrom } from '../settings/settings.rules.ts'

let folder = ''
const running: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'data folder é-'))
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Free ports, because other programs on this machine may use the usual ones. */
const freePorts = async () => ({ CMS_PORT: String(await freePort()), SITE_PORT: String(await freePort()) })

/** A process that holds the folder for a command until it is killed, as the commands do. */
const begin = async (command: string, given: Record<string, string>): Promise<ChildProcess> => {
  const settings = settingsFrom({ ...(await freePorts()), ...given }, folder)
  const text = `
    const { holdDataFolder } = await import(${JSON.stringify(path.join(import.meta.dirname, 'data-folder.ts'))})
    await holdDataFolder(${JSON.stringify(settings)}, ${JSON.stringify(command)})
    setInterval(() => globalThis.gc(), 50)
    process.on('SIGTERM', () => process.exit(0))
    console.log('held')`
  const args = ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', text]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  running.push(child)
  return child
}

/** The lines that the process prints; ends when the process ends. */
const linesOf = ({ stdout }: ChildProcess): AsyncIterator<string> => {
  if (stdout === null) throw new Error('It says nothing.')
  return createInterface({ input: stdout })[Symbol.asyncIterator]()
}

const holder = async (command: string, given: Record<string, string> = {}): Promise<ChildProcess> => {
  const child = await begin(command, given)
  expect(await linesOf(child).next()).toEqual({ done: false, value: 'held' })
  return child
}

const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })

type Said = {
  readonly code: number | null
  readonly said: string
}

const command = (args: readonly string[], given: Record<string, string> = {}): Promise<Said> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder, ...given },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)))
    child.once('close', (code) => resolve({ code, said: said.trim() }))
  })

const refusal = (held: string): RegExp =>
  new RegExp(`^${folder} is in use \\(${held}, process \\d+, since \\S+\\)\\. Stop that first .*DATA_DIR\\.$`)

it('a second start, or another command on the data folder, is refused in one line with the reason', async () => {
  await holder('npm start')
  const ports = await freePorts()
  for (const args of [['start'], ['dev'], ['seed'], ['restore', 'backup.tar.gz']]) {
    const { code, said } = await command(args, ports)
    expect({ args, code }).toEqual({ args, code: 1 })
    expect(said).toMatch(refusal('npm start'))
  }
})

it('no command may write while a backup is being restored', async () => {
  await holder('npm run restore')
  for (const args of [
    ['backup'],
    ['seed', '--admin', 'you@example.org'],
    ['privacy', 'export', 'a@example.org'],
  ]) {
    const { code, said } = await command(args)
    expect({ args, code }).toEqual({ args, code: 1 })
    expect(said).toMatch(refusal('npm run restore'))
  }
})

it('two data folders with the same embedded database lock each other', async () => {
  const database = `file:${path.join(folder, 'elsewhere.db')}`
  await holder('npm start', { DATABASE_URL: database })
  const other = path.join(folder, 'other')
  const { code, said } = await command(['seed'], { DATABASE_URL: database, DATA_DIR: other })
  expect(code).toBe(1)
  expect(said).toContain('is in use (npm start')
})

it('the data folder is free again after Ctrl-C, and after kill -9', async () => {
  await end(await holder('npm start'), 'SIGTERM')
  expect(existsSync(path.join(folder, 'in-use.json'))).toBe(false)
  await end(await holder('npm start'), 'SIGKILL')
  await holder('npm start')
})

it('a start waits until the programs of a killed start have ended', async () => {
  const port = await freePort()
  await end(await holder('npm start', { CMS_PORT: String(port) }), 'SIGKILL')
  const left = createServer()
  await new Promise<void>((resolve) => left.listen(port, '127.0.0.1', resolve))
  const lines = linesOf(await begin('npm start', { CMS_PORT: String(port) }))
  expect((await lines.next()).value).toContain(`waiting until what had port ${port} has ended`)
  await new Promise((resolve) => left.close(resolve))
  expect((await lines.next()).value).toBe('held')
})

import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { root } from '../settings/load-settings.ts'
import type { MongoServer } from './own-mongod.ts'

const version = '0.7.0b3'
const place = path.join(root, '.cache', `secantusdb-${version}`)
const program = path.join(place, 'bin/secantusd-py')

const needsPython =
  'The server to test on needs python3 with its venv module (Debian: apt-get install python3-venv). Or set MONGODB_URL, or put a mongod on the PATH.'

/**
 * Starts SecantusDB, a server with MongoDB's protocol on WiredTiger with transactions, in its own folder;
 * docs/decisions/0004-mongodb-stand-in.md says what it proves. Throws an error of one line when it can't start.
 */
export const startSecantus = async (): Promise<MongoServer> => {
  if (!existsSync(program)) install()
  const folder = mkdtempSync(path.join(tmpdir(), 'welkom-mongo-'))
  const { child, port } = await serve(folder, ['--port', '0'])
  return { stop: () => end(child, folder), url: urlAt(port) }
}

/** A server that a test can kill, and start again with the same data at the same address. */
export type KillableServer = MongoServer & {
  /** Sends `kill -9` and waits for the end of the process. */
  readonly kill: () => Promise<void>
  readonly startAgain: () => Promise<void>
}

/** The same server, with its journal written to disk before each answer; null when it is not installed. */
export const startKillable = async (): Promise<KillableServer | null> => {
  if (!existsSync(program)) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'welkom-mongo-'))
  let { child, port } = await serve(folder, ['--port', '0', '--sync-on-commit'])
  return {
    kill: () => kill(child),
    startAgain: async () => {
      ;({ child, port } = await serve(folder, ['--port', port, '--sync-on-commit']))
    },
    stop: () => end(child, folder),
    url: urlAt(port),
  }
}

const urlAt = (port: string): string => `mongodb://127.0.0.1:${port}/test?replicaSet=secantus`

const serve = async (
  folder: string,
  settings: readonly string[],
): Promise<{ child: ChildProcess; port: string }> => {
  const args = ['--host', '127.0.0.1', '--storage-path', folder, ...settings]
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const port = await new Promise<string>((resolve, reject) => {
    let said = 'it gave no reason'
    createInterface(child.stderr).on('line', (line) => {
      said = line
      const found = / listening on [\d.]+:(\d+)/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`SecantusDB did not start: ${said}`)))
  })
  return { child, port }
}

const end = async (child: ChildProcess, folder: string): Promise<void> => {
  await kill(child)
  rmSync(folder, { force: true, recursive: true })
}

/** Always `kill -9`: its data are deleted or must survive it, and the process may hang. */
const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

const install = (): void => {
  const made = spawnSync('python3', ['-m', 'venv', place], { encoding: 'utf8' })
  if (made.error !== undefined || made.status !== 0) return giveUp(needsPython)
  const pip = path.join(place, 'bin/pip')
  const args = ['install', '--quiet', '--disable-pip-version-check', `secantusdb==${version}`]
  const installed = spawnSync(pip, args, { encoding: 'utf8' })
  if (installed.status !== 0)
    giveUp(`pip could not install secantusdb ${version}: ${lastLine(installed.stderr)}`)
}

/** Removes a half-installed environment, because the next run would take it for a complete one. */
const giveUp = (reason: string): void => {
  rmSync(place, { force: true, recursive: true })
  throw new Error(reason)
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { databaseFile } from '../database/database-file.ts'
import { cannotWrite } from '../disk/writable.ts'
import { isFree } from '../programs/ports.ts'
import type { Settings } from '../settings/settings.rules.ts'
import { fail } from '../terminal/fail.ts'
import { lockFile } from './file-lock.ts'
import { inUse, killedEarlier, readNote, waitingFor, type Note } from './note.rules.ts'

/** The programs of a killed supervisor end by themselves within nine seconds. */
const patience = 12_000

/** The lock files: for the folder, and for an embedded database in DATABASE_URL, which other folders may share. */
const locksOf = (settings: Settings): string[] => {
  const named = settings.environment['DATABASE_URL'] === undefined ? null : databaseFile(settings)
  return [path.join(settings.dataDir, 'in-use'), ...(named === null ? [] : [`${named}.in-use`])]
}

const noteBeside = (lock: string): string => `${lock}.json`

const noteOf = (lock: string): Note | null => {
  try {
    return readNote(readFileSync(noteBeside(lock), 'utf8'))
  } catch {
    return null
  }
}

const untilFree = async (port: number): Promise<boolean> => {
  const deadline = Date.now() + patience
  while (!(await isFree(port))) {
    if (Date.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return true
}

/** Waits until the programs of an earlier, killed start have ended, because they write to the same files. */
const afterKilled = async (lock: string): Promise<void> => {
  for (const port of noteOf(lock)?.ports ?? []) {
    if (await isFree(port)) continue
    console.log(waitingFor(port))
    if (!(await untilFree(port))) fail(killedEarlier(port, noteBeside(lock)))
  }
}

const leaveNote = (lock: string, note: Note): void => {
  const file = noteBeside(lock)
  process.once('exit', () => rmSync(file, { force: true }))
  try {
    writeFileSync(file, JSON.stringify(note), { mode: 0o600 })
  } catch {
    // The lock works without this note, also on a full disk; only the refusal to other commands has less detail.
  }
}

const hold = async (lock: string, note: Note): Promise<void> => {
  const taken = await lockFile(lock, 'alone').catch((error: unknown) => {
    // Without write access, nothing can be damaged: the site shows the data that it has.
    console.error(cannotWrite(path.dirname(lock), error))
    return 'unwritable' as const
  })
  if (taken === null) return fail(inUse(path.dirname(lock), noteOf(lock)))
  if (taken === 'unwritable') return
  await afterKilled(lock)
  leaveNote(lock, note)
}

/**
 * Holds the data folder for this command until its process ends in any way. Ends the process with one line when another
 * command holds the folder.
 */
export const holdDataFolder = async (settings: Settings, command: string): Promise<void> => {
  const ports = [settings.sitePort, settings.cmsPort]
  const note = { command, pid: process.pid, ports, since: new Date().toISOString() }
  for (const lock of locksOf(settings)) await hold(lock, note)
}

/** For commands that may run beside the programs: ends the process with one line while a backup is being restored. */
export const refuseDuringRestore = async (settings: Settings): Promise<void> => {
  for (const lock of locksOf(settings)) {
    const note = noteOf(lock)
    if (note?.command !== 'npm run restore') continue
    const taken = await lockFile(lock, 'alone')
    if (taken === null) fail(inUse(path.dirname(lock), note))
    taken?.release()
  }
}

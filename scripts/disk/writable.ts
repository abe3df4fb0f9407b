import { mkdirSync } from 'node:fs'

import { adviceOn, faultOf } from '../../cms/src/platform/storage/fault.rules.ts'
import { probe, sceneOf } from '../../cms/src/platform/storage/probe.ts'
import type { Settings } from '../settings/settings.rules.ts'
import { fail } from '../terminal/fail.ts'

/** One line about a folder that can't be written, with what to do. */
export const cannotWrite = (folder: string, error: unknown): string =>
  // Node says that a folder is missing when it may not be made on a read-only disk.
  adviceOn(faultOf(error) ?? 'read-only', sceneOf(folder))

/** For commands that write: ends the process with one line when the data folder can't be written. */
export const requireWritable = async ({ dataDir }: Settings): Promise<void> => {
  try {
    mkdirSync(dataDir, { mode: 0o700, recursive: true })
  } catch (error) {
    fail(cannotWrite(dataDir, error))
  }
  const fault = await probe(dataDir)
  if (fault !== null) fail(adviceOn(fault, sceneOf(dataDir)))
}

/** One line about a file that could not be written or read, with what to do; null for any other error. */
export const lineAbout = (error: unknown): string | null => {
  const fault = faultOf(error)
  if (fault === null) return null
  const { path: place }: { path?: unknown } = Object(error)
  return adviceOn(fault, sceneOf(typeof place === 'string' ? place : 'A file'))
}

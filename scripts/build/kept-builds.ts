import { cpSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'

import { lockFile } from '../locks/file-lock.ts'

/** Files that only the next build or a developer needs. */
const notToKeep = new Set(['cache', 'dev', 'diagnostics', 'lock', 'trace', 'trace-build', 'types'])

const lockOf = (folder: string): string => path.join(folder, 'in-use')

/** Copies a build to the folder from which it will run; the folder appears complete or not at all. */
export const keepAside = (output: string, folder: string): void => {
  const part = `${folder}.part`
  rmSync(part, { force: true, recursive: true })
  const isKept = (file: string): boolean => !notToKeep.has(path.relative(output, file))
  cpSync(output, part, { filter: isKept, recursive: true, verbatimSymlinks: true })
  renameSync(part, folder)
}

/** Marks the folder as in use by a program, for as long as this process lives. */
export const usedBy = async (folder: string): Promise<void> => {
  try {
    await lockFile(lockOf(folder), 'shared')
    const now = new Date()
    utimesSync(folder, now, now)
  } catch {
    // A user without write access here can't remove a build either.
  }
}

const isUsed = async (folder: string): Promise<boolean> => {
  const lock = await lockFile(lockOf(folder), 'alone')
  lock?.release()
  return lock === null
}

/** Removes earlier builds, except those in use and the most recent one: going back one version needs no build. */
export const removeUnused = async (output: string, current: string): Promise<void> => {
  const beside = path.dirname(output)
  const [, ...old] = readdirSync(beside)
    .filter((name) => name.startsWith(`${path.basename(output)}-`))
    .map((name) => path.join(beside, name))
    .filter((folder) => folder !== current && !folder.endsWith('.part'))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const folder of old) if (!(await isUsed(folder))) rmSync(folder, { force: true, recursive: true })
}

import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { requireWritable } from './disk/writable.ts'
import { holdDataFolder } from './locks/data-folder.ts'
import { fromHere, inWorkspace } from './programs/in-workspace.ts'
import { isFree } from './programs/ports.ts'
import { dataFolder, loadSettings } from './settings/load-settings.ts'
import { takes } from './terminal/command-line.rules.ts'
import { fail } from './terminal/fail.ts'

/** The words of this command. */
export const commandLine = takes({
  options: { replace: { type: 'boolean' }, yes: { type: 'boolean' } },
  usage: `Usage: npm run restore -- FILE [--replace [--yes]]

  Puts a backup in place while the programs are stopped.
  --replace   in the place of what is here now, which is set aside; asks first
  --yes       does not ask`,
  words: { least: 1, most: 1 },
})

/** `npm run restore -- FILE [--replace]`: restores a backup while the programs are stopped. */
export const run = async (args: string[]): Promise<number> => {
  leaveNothingOf(dataFolder())
  const settings = loadSettings()
  await requireWritable(settings)
  await holdDataFolder(settings, 'npm run restore')
  for (const port of [settings.cmsPort, settings.sitePort])
    if (!(await isFree(port))) return fail('Welkom Hier is running. Stop it first (Ctrl-C), then restore.')
  const restored = inWorkspace('cms', 'backup', ['restore', ...fromHere(args)])
  // A separate process, with the secrets of the backup.
  return restored === 0 ? inWorkspace('cms', 'erase-again', []) : restored
}

/** A blank data folder stays blank when no backup is put in it: its secrets would not be those of the next backup. */
const leaveNothingOf = (dataDir: string): void => {
  const isThere = existsSync(dataDir)
  if (isThere && readdirSync(dataDir).length > 0) return
  process.once('exit', (code) => {
    if (code === 0) return
    for (const name of existsSync(dataDir) ? readdirSync(dataDir) : [])
      rmSync(path.join(dataDir, name), { force: true, recursive: true })
    if (!isThere) rmSync(dataDir, { force: true, recursive: true })
  })
}

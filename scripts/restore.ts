import { holdDataFolder } from './locks/data-folder.ts'
import { fromHere, inWorkspace } from './programs/in-workspace.ts'
import { isFree } from './programs/ports.ts'
import { loadSettings } from './settings/load-settings.ts'
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
  const settings = loadSettings()
  await holdDataFolder(settings, 'npm run restore')
  for (const port of [settings.cmsPort, settings.sitePort])
    if (!(await isFree(port))) return fail('Welkom Hier is running. Stop it first (Ctrl-C), then restore.')
  const restored = inWorkspace('cms', 'backup', ['restore', ...fromHere(args)])
  // A separate process, with the secrets of the backup.
  return restored === 0 ? inWorkspace('cms', 'erase-again', []) : restored
}

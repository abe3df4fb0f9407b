import { requireWritable } from './disk/writable.ts'
import { refuseDuringRestore } from './locks/data-folder.ts'
import { fromHere, inWorkspace } from './programs/in-workspace.ts'
import { loadSettings } from './settings/load-settings.ts'
import { takes } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine = takes({
  usage: `Usage: npm run backup [-- FILE]

  Writes database, uploads and secrets into one file, under .data/backups when no FILE is named.`,
  words: { most: 1 },
})

/** `npm run backup [-- FILE]`: writes database, uploads and secrets into one file, while the programs run. */
export const run = async (args: string[]): Promise<number> => {
  const settings = loadSettings()
  await requireWritable(settings)
  await refuseDuringRestore(settings)
  return inWorkspace('cms', 'backup', ['backup', ...fromHere(args)])
}

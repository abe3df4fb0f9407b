import { taskFrom, usage } from '../seed/arguments.rules.ts'
import { databaseFile } from './database/database-file.ts'
import { requireWritable } from './disk/writable.ts'
import { holdDataFolder, refuseDuringRestore } from './locks/data-folder.ts'
import { inWorkspace } from './programs/in-workspace.ts'
import { loadSettings } from './settings/load-settings.ts'
import { type CommandLine } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine: CommandLine = {
  mistake: (words) => (taskFrom(words).kind === 'mistake' ? '' : null),
  usage,
}

/** `npm run seed [-- --reset]`: writes the demo content with the settings of `npm start`. */
export const run = async (args: string[]): Promise<number> => {
  const settings = loadSettings()
  await requireWritable(settings)
  // An embedded database allows one program with many writes; a first account is only one record.
  const isAlone = databaseFile(settings) !== null && !args.includes('--admin')
  await (isAlone ? holdDataFolder(settings, 'npm run seed') : refuseDuringRestore(settings))
  return inWorkspace('seed', 'seed', args)
}

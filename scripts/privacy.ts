import path from 'node:path'

import { privacyTask, usage } from '../cms/src/features/privacy/privacy-command.rules.ts'
import { requireWritable } from './disk/writable.ts'
import { refuseDuringRestore } from './locks/data-folder.ts'
import { inWorkspace } from './programs/in-workspace.ts'
import { loadSettings, root } from './settings/load-settings.ts'
import type { Settings } from './settings/settings.rules.ts'
import { type CommandLine } from './terminal/command-line.rules.ts'
import { fail } from './terminal/fail.ts'

/** The words of this command, after its name. */
export const commandLine: CommandLine = {
  mistake: (words) => (privacyTask(words).kind === 'mistake' ? '' : null),
  usage,
}

/**
 * `npm run privacy:export -- ADDRESS` and `privacy:erase`: exports or erases the data about one person, with the
 * settings of `npm start`. FILE starts from the folder in which the command was typed.
 */
export const run = async (args: string[]): Promise<number> => {
  const settings = loadSettings()
  const words = args.map((word, index) => (args[index - 1] === '--out' ? outside(word, settings) : word))
  await requireWritable(settings)
  await refuseDuringRestore(settings)
  return inWorkspace('cms', 'privacy', words)
}

/** Git would take a file between those of the project. */
const outside = (word: string, { dataDir }: Settings): string => {
  const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), word)
  if (isWithin(root, file) && !isWithin(dataDir, file))
    fail(
      `${file} is among the files of the project, where git may take it. Choose a file elsewhere, or none: then it is in ${dataDir}.`,
    )
  return file
}

const isWithin = (folder: string, file: string): boolean => !path.relative(folder, file).startsWith('..')

import path from 'node:path'

import { privacyTask, usage } from '../cms/src/features/privacy/privacy-command.rules.ts'
import { refuseDuringRestore } from './locks/data-folder.ts'
import { inWorkspace } from './programs/in-workspace.ts'
import { loadSettings } from './settings/load-settings.ts'
import { type CommandLine } from './terminal/command-line.rules.ts'

/** The words of this command, after its name. */
export const commandLine: CommandLine = {
  mistake: (words) => (privacyTask(words).kind === 'mistake' ? '' : null),
  usage,
}

/**
 * `npm run privacy:export -- ADDRESS` and `privacy:erase`: exports or erases the data about one person, with the
 * settings of `npm start`. A file is written to the folder in which the command was typed.
 */
export const run = async (args: string[]): Promise<number> => {
  await refuseDuringRestore(loadSettings())
  const called = process.env['INIT_CWD'] ?? process.cwd()
  const words = args.map((word, index) => (args[index - 1] === '--out' ? path.resolve(called, word) : word))
  const out = words[0] === 'export' && !words.includes('--out')
  const file = out ? ['--out', path.resolve(called, 'personal-data.json')] : []
  return inWorkspace('cms', 'privacy', [...words, ...file])
}

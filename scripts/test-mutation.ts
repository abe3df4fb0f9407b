import { spawnSync } from 'node:child_process'

import { root } from './settings/load-settings.ts'
import { takes } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine = takes({
  usage: `Usage: node scripts/run.mjs test-mutation [FOLDER …]

  Breaks each decision in the .rules of these folders (access, review, consent and newsletter of the CMS), one at a
  time, and runs the unit tests that reach it. A change that no test notices is shown; a score below 85 fails.`,
  words: { most: Infinity },
})

const usual = ['access', 'features/consent', 'features/review', 'features/newsletter'].map(
  (name) => `cms/src/${name}`,
)

/** `node scripts/run.mjs test-mutation [folder …]`: how many mistakes in the `.rules` of these folders the unit tests notice. */
export const run = async (folders: string[]): Promise<number> => {
  const files = (folders.length > 0 ? folders : usual).flatMap((folder) => [
    `${folder}/**/*.rules.ts`,
    // Texts in two languages, and the markup of mails, decide little; a mail is judged as a whole.
    ...['words', 'mjml', 'look'].map((kind) => `!${folder}/**/*-${kind}.rules.ts`),
  ])
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js'
  const args = [stryker, 'run', '.config/stryker.cjs', '--mutate', files.join(',')]
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
}

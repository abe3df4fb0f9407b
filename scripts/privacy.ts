import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { loadSettings, root } from './settings/load-settings.ts'

/**
 * `npm run privacy:export -- ADDRESS` and `privacy:erase`: what the database knows of somebody, with the same settings
 * as `npm start`. A file is written where the command was called.
 */
export const run = async (args: string[]): Promise<number> => {
  const { environment } = loadSettings()
  const called = process.env['INIT_CWD'] ?? process.cwd()
  const words = args.map((word, index) => (args[index - 1] === '--out' ? path.resolve(called, word) : word))
  const out = words[0] === 'export' && !words.includes('--out')
  const answer = spawnSync(
    'npm',
    [
      'run',
      '--silent',
      'privacy',
      '-w',
      'cms',
      '--',
      ...words,
      ...(out ? ['--out', path.resolve(called, 'personal-data.json')] : []),
    ],
    { cwd: root, env: { ...process.env, ...environment }, stdio: 'inherit' },
  )
  return answer.status ?? 1
}

import { spawnSync } from 'node:child_process'

import { loadSettings, root } from './settings/load-settings.ts'

/** `npm run seed [-- --reset]`: writes the demo content with the same settings as `npm start`; the seed itself asks what it must. */
export const run = async (args: string[]): Promise<number> => {
  const { environment } = loadSettings()
  const answer = spawnSync('npm', ['run', '--silent', 'seed', '-w', 'seed', '--', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  })
  return answer.status ?? 1
}

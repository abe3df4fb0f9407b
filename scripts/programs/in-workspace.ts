import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { loadSettings, root } from '../settings/load-settings.ts'

/** Runs a workspace's script at this terminal, with the settings of `npm start`; gives its exit code. */
export const inWorkspace = (workspace: string, script: string, args: readonly string[]): number => {
  const { environment } = loadSettings()
  const answer = spawnSync('npm', ['run', '--silent', script, '-w', workspace, '--', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  })
  return answer.status ?? 1
}

/** Makes file arguments absolute, starting from the folder in which the command was typed. */
export const fromHere = (args: readonly string[]): string[] =>
  args.map((arg) => (arg.startsWith('-') ? arg : path.resolve(process.env['INIT_CWD'] ?? '.', arg)))

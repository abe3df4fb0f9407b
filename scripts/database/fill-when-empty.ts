import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { workspaceCommand } from '../programs/program.ts'
import type { Supervisor } from '../programs/supervisor.ts'
import type { Settings } from '../settings/settings.rules.ts'
import type { Login } from '../terminal/closing-box.rules.ts'
import { step } from '../terminal/step.ts'
import { databaseFile } from './database-file.ts'

const firstLine = (file: string): string | null =>
  existsSync(file) ? readFileSync(file, 'utf8').trim() : null

/** Runs the seed with a password for the demo accounts; gives whether it created them. */
const seed = async (
  supervisor: Supervisor,
  settings: Settings,
  run: { args: string[]; password: string },
): Promise<boolean> => {
  const lines: string[] = []
  const program = {
    command: workspaceCommand('seed', 'seed', ...run.args),
    cwd: '.',
    environment: { ...settings.environment, DEMO_PASSWORD: run.password, NODE_ENV: 'production' },
    name: 'The seed',
  }
  await step(
    'Preparing the database (two minutes, the first time); the site has no CMS to ask until then',
    () => supervisor.run(program, (line) => lines.push(line)),
  )
  return lines.some((line) => line.startsWith('Log in with'))
}

/** Migrates the database, fills it when it is empty, and gives what is known about the demo accounts' password. */
export const fillWhenEmpty = async (supervisor: Supervisor, settings: Settings): Promise<Login> => {
  const file = databaseFile(settings)
  const filled = path.join(settings.dataDir, 'filled')
  const filling = path.join(settings.dataDir, 'filling')
  const earlier: Login = settings.publicAddress ? { state: 'none' } : { state: 'made-earlier' }
  const wasThere = file !== null && existsSync(file)
  // Opening an embedded file takes seconds; a marker file in the same folder answers at once, and disappears with it.
  if (wasThere && existsSync(filled)) return earlier

  const given = settings.environment['DEMO_PASSWORD']
  // An interrupted filling continues with its first password, which has not been shown to anyone yet.
  const begun = firstLine(filling)
  const password = begun ?? given ?? randomBytes(9).toString('base64url')
  if (file !== null && !wasThere && !settings.publicAddress) writeFileSync(filling, password, { mode: 0o600 })
  const made = await seed(supervisor, settings, { args: begun === null ? ['--if-empty'] : [], password })
  writeFileSync(filled, '', { mode: 0o600 })
  rmSync(filling, { force: true })
  if (begun === null && !made) return earlier
  return given === password ? { state: 'given' } : { state: 'made', password }
}

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'

import { cannotWrite } from '../disk/writable.ts'
import { fail } from '../terminal/fail.ts'
import { problemsWith, settingsFrom, withoutEmpty, type Given, type Settings } from './settings.rules.ts'

/** The root folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..')

const valuesIn = (file: string): Given => (existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {})

const secretsIn = (file: string, given: Given): Given => {
  const known = { ...valuesIn(file), ...given }
  const missing = ['PAYLOAD_SECRET', 'SITE_SECRET'].filter((name) => !known[name])
  const lines = missing.map((name) => `${name}=${randomBytes(32).toString('base64url')}\n`)
  if (lines.length > 0) writeFileSync(file, lines.join(''), { flag: 'a', mode: 0o600 })
  return valuesIn(file)
}

const givenSettings = (): Record<string, string> =>
  withoutEmpty({ ...valuesIn(path.join(root, '.env')), ...withoutEmpty(process.env) })

/** The data folder, whether or not it is there. */
export const dataFolder = (): string => path.resolve(root, givenSettings()['DATA_DIR'] ?? '.data')

/** Git ignores all of it, wherever it is: it holds secrets and personal data. */
const makeDataFolder = (dataDir: string): void => {
  const made = mkdirSync(dataDir, { mode: 0o700, recursive: true })
  if (made !== undefined) writeFileSync(path.join(dataDir, '.gitignore'), '*\n', { mode: 0o600 })
}

/**
 * Merges the environment, then `.env`, then secrets generated here. Ends the process with one line per problem. A
 * public address requires its own secrets: those generated here stay on one machine.
 */
export const loadSettings = (): Settings => {
  const given = givenSettings()
  const problems = problemsWith(given)
  if (problems.length > 0) return fail(...problems)
  const dataDir = dataFolder()
  const settings = settingsFrom(given, dataDir)
  if (settings.publicAddress) return settings
  try {
    makeDataFolder(dataDir)
    return settingsFrom({ ...secretsIn(path.join(dataDir, 'secrets.env'), given), ...given }, dataDir)
  } catch (error) {
    return fail(cannotWrite(dataDir, error))
  }
}

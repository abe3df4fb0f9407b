import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'

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

/**
 * Merges the environment, then `.env`, then secrets generated here. Ends the process with one line per problem. A
 * public address requires its own secrets: those generated here stay on one machine.
 */
export const loadSettings = (): Settings => {
  const given = withoutEmpty({ ...valuesIn(path.join(root, '.env')), ...withoutEmpty(process.env) })
  const problems = problemsWith(given)
  if (problems.length > 0) return fail(...problems)
  const dataDir = path.resolve(root, given['DATA_DIR'] ?? '.data')
  const settings = settingsFrom(given, dataDir)
  if (settings.publicAddress) return settings
  mkdirSync(dataDir, { mode: 0o700, recursive: true })
  return settingsFrom({ ...secretsIn(path.join(dataDir, 'secrets.env'), given), ...given }, dataDir)
}

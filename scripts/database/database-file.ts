import path from 'node:path'

import { root } from '../settings/load-settings.ts'
import type { Settings } from '../settings/settings.rules.ts'

/** The file of the embedded database, or null when the database is on a server. */
export const databaseFile = ({ dataDir, environment }: Settings): string | null => {
  const url = environment['DATABASE_URL'] ?? `file:${dataDir}/welkom-hier.db`
  return url.startsWith('file:') ? path.resolve(root, 'cms', url.slice('file:'.length)) : null
}

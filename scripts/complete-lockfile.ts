import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { withPlatforms, type Entries } from './lockfile/platforms.rules.ts'
import { root } from './settings/load-settings.ts'

/**
 * `node scripts/run.mjs complete-lockfile`, after `npm install`: npm leaves out packages for other machines that its
 * registry does not show it, and `npm ci` then refuses the lockfile it wrote.
 */
export const run = async (): Promise<number> => {
  const file = path.join(root, 'package-lock.json')
  const lockfile: { packages: Entries } = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(
    file,
    `${JSON.stringify({ ...lockfile, packages: withPlatforms(lockfile.packages) }, null, 2)}\n`,
  )
  return 0
}

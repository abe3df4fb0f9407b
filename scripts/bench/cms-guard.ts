import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'

import type { Product } from '../../e2e/kit/product.ts'
import { root } from '../settings/load-settings.ts'
import { atLeast, median, unmeasured, type Row } from './row.ts'

const what = 'a list from the CMS: processor time of Payload’s route without the guard ÷ with it'

type Round = {
  readonly bare: number
  readonly guarded: number
}

/** The cost of the guard in front of the CMS's API, compared with Payload's own route on the same database. */
export const cmsGuard = ({ cmsUrl, dataDir }: Product): Row[] => {
  const { stdout } = spawnSync(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'tests/guard-cost.ts'],
    {
      cwd: path.join(root, 'cms'),
      encoding: 'utf8',
      env: {
        ...process.env,
        ...parseEnv(readFileSync(path.join(dataDir, 'secrets.env'), 'utf8')),
        CMS_URL: cmsUrl,
        DATABASE_URL: '',
        DATA_DIR: dataDir,
        NODE_ENV: 'production',
      },
    },
  )
  const told = /^measured (.*)$/m.exec(stdout)?.[1]
  if (told === undefined) return [{ ...unmeasured(what, '≥ 0.8', 'Payload did not answer'), holds: false }]
  const rounds = JSON.parse(told) as Round[]
  return [atLeast(what, median(rounds.map(({ bare, guarded }) => bare / guarded)), 0.8)]
}

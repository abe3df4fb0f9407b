import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { inject } from 'vitest'

import { startProduct, type StartedProduct } from './product.ts'

/** Starts a second product with a copy of the running product's data, so that the database need not be filled again. */
export const startCopy = async (
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<StartedProduct> => {
  const { dataDir } = inject('product')
  const running = createClient({ url: `file:${dataDir}/welkom-hier.db` })
  await running.execute(`VACUUM INTO '${folder}/welkom-hier.db'`)
  running.close()
  cpSync(path.join(dataDir, 'media'), path.join(folder, 'media'), { recursive: true })
  writeFileSync(path.join(folder, 'filled'), '')
  return startProduct({ DATA_DIR: folder, LOG_LEVEL: 'info', ...settings }, () => undefined)
}

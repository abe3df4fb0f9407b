import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, getPayload } from 'payload'

import { readRestored, restoredName } from '#backup/manifest.rules.ts'
import { env } from '#env.ts'
import { eraseAgain } from '#features/privacy/erase-again.ts'
import { erasedSince } from '#features/privacy/erasure-journal.ts'
import config from '#payload.config.ts'
import { endInOneLine } from '#platform/storage/end-in-one-line.ts'

/** After a restore: erases again each person whom the backup brought back although they had been erased since. */
const marker = path.join(env().DATA_DIR, restoredName)
const from = readRestored(readFileSync(marker, 'utf8'))
const erased = from === null ? new Set<string>() : await erasedSince(new Date(from.madeAt), [from.backups])
if (erased.size > 0) {
  const payload = await getPayload({ config }).catch(endInOneLine)
  payload.logger.level = 'error'
  const count = await eraseAgain(await createLocalReq({}, payload), erased, new Date())
  console.log(`Erased again who had been erased since the backup: ${count}`)
}
rmSync(marker)
// Payload leaves timers and a database behind that would keep the program alive.
process.exit()

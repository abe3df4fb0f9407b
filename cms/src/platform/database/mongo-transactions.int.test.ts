import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'

const isMongo = process.env['DATABASE_URL']?.startsWith('mongodb') === true

let cms: Cms
beforeAll(async () => {
  if (!isMongo) return
  // The DATABASE_URL of a test may ask for weaker guarantees than the product needs.
  const address = new URL(process.env['DATABASE_URL'] ?? '')
  address.searchParams.set('w', '1')
  address.searchParams.set('journal', 'false')
  process.env['DATABASE_URL'] = address.href
  cms = await startCms()
})
afterAll(async () => {
  if (isMongo) await cms.stop()
})

/** As Payload does when it validates the fields of a change side by side. */
const refusedOfFive = async (): Promise<number> => {
  const req = await createLocalReq({}, cms.payload)
  await initTransaction(req)
  const questions = Array.from({ length: 5 }, () =>
    cms.payload.count({
      collection: 'festivals',
      overrideAccess: true,
      req,
      where: { slug: { exists: true } },
    }),
  )
  const answers = await Promise.allSettled(questions)
  await killTransaction(req)
  return answers.filter(({ status }) => status === 'rejected').length
}

test.runIf(isMongo)('the first queries of a transaction may run side by side', async () => {
  for (let round = 0; round < 40; round += 1) expect(await refusedOfFive()).toBe(0)
})

test.runIf(isMongo)('a change is acknowledged when it is in the journal of most members', () => {
  const { connection } = cms.payload.db as unknown as MongooseAdapter
  expect(connection.getClient().writeConcern).toMatchObject({ journal: true, w: 'majority' })
})

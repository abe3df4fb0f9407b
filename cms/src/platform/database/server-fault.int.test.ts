import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'

const isMongo = process.env['DATABASE_URL']?.startsWith('mongodb') === true

let cms: Cms
beforeAll(async () => {
  if (isMongo) cms = await startCms()
})
afterAll(async () => {
  if (isMongo) await cms.stop()
})

const health = async () => {
  const { body, status } = await cms.anonymous.get('/api/healthz')
  return { status, writable: body.writable }
}

test.runIf(isMongo)(
  'health says so when the server takes no change, and when it takes them again',
  async () => {
    const { connection } = cms.payload.db
    expect(await health()).toEqual({ status: 200, writable: true })
    await connection.collection('health-checks').drop()
    // Two rows without a number break the unique index here: the server refuses the test write of health, and answers
    // all reads.
    await connection.collection('health-checks').insertOne({ name: 'other' })
    await connection.collection('health-checks').createIndex({ number: 1 }, { unique: true })
    expect(await health()).toEqual({ status: 507, writable: false })
    await connection.dropCollection('health-checks')
    expect(await health()).toEqual({ status: 200, writable: true })
  },
)

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

test('a request during background work is answered before that work is done', async () => {
  const server = createServer((_, response) => {
    void cms.payload.count({ collection: 'festivals', overrideAccess: true }).then(() => response.end('yes'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const req = await createLocalReq({}, cms.payload)
  let isAnswered = false
  const asked = fetch(`http://127.0.0.1:${port}`).then(async (answer) => {
    await answer.text()
    isAnswered = true
  })
  // As long as the longest background task, unless a request is let in before.
  for (let step = 0; step < 2000 && !isAnswered; step += 1) {
    await cms.payload.db.create({
      collection: 'suppressions',
      data: { at: new Date().toISOString(), hash: `hash-${step}`, reason: 'bounced' },
      req,
    })
  }
  const wasAnswered = isAnswered
  await asked
  server.close()
  expect(wasAnswered).toBe(true)
})

import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Cms } from './kit.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

it('a visitor sees published records and nothing else', async () => {
  const { body, status } = await cms.anonymous.get('/api/festivals?limit=100&depth=0&sort=startsAt')
  expect(status).toBe(200)
  const ids = body.docs.map((doc: { id: string }) => doc.id)
  expect(ids).toContain(cms.content.festivals.delftLive)
  expect(ids).not.toContain(cms.content.festivals.delftDraft)
})

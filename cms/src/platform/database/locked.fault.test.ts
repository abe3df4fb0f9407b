import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

test('while another program holds the file, visitors are served and a writer is told to try again', async () => {
  const editor = await cms.as('editor')
  const address = `/api/organisations/${cms.content.organisations.delft}`
  const other = createClient({ url: process.env['DATABASE_URL'] ?? '' })
  await other.execute('BEGIN IMMEDIATE')
  expect((await cms.anonymous.get(address)).status).toBe(200)
  expect((await cms.anonymous.get('/api/healthz')).status).toBe(200)
  const refused = await editor.patch(address, { website: 'https://example.org', _status: 'published' })
  expect(refused.status).toBe(503)
  expect(refused.body.errors[0].message).toContain('Probeer het')
  const stranger = await cms.anonymous.patch(address, { website: 'https://example.org' })
  expect(stranger.status).toBe(403)
  await other.execute('ROLLBACK')
  other.close()
  expect((await cms.anonymous.get(address)).body.website).not.toBe('https://example.org')
  const saved = await editor.patch(address, { website: 'https://example.org', _status: 'published' })
  expect(saved.status).toBe(200)
})

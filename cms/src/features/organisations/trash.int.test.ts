import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { subjects } from '../../../tests/subjects.ts'

let cms: Cms
let editor: Api
let req: PayloadRequest
// Imported only after the settings of the test are in place.
let emptyTrash: (req: PayloadRequest, now: Date) => Promise<void>

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  ;({ emptyTrash } = await import('#platform/trash/empty-trash.ts'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const made = async (slug: string, data: object) => {
  const answer = await editor.post(`/api/${slug}`, data)
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.doc
}
const throwAway = (slug: string, id: string) =>
  editor.patch(`/api/${slug}/${id}`, { deletedAt: new Date().toISOString() })
const age = (slug: 'organisations', id: string, days: number) => {
  const data = { deletedAt: new Date(Date.now() - days * 86_400_000).toISOString() }
  return cms.payload.db.updateOne({ collection: slug, data: data as never, id, req })
}

it('an organisation leaves the trash with its drafts; a festival that visitors saw holds it back, and staff are told', async () => {
  const group = await made('organisations', (await subjects.organisations?.data(cms, 'delft')) ?? {})
  const own = (more: Record<string, unknown>) => made('festivals', festivalData(group.id, more))
  const drafts = [await own({ _status: 'draft' }), await own({ _status: 'draft' })]
  const seen = await own({ _status: 'published' })
  await editor.patch(`/api/festivals/${seen.id}`, { _status: 'draft' })
  await throwAway('festivals', drafts[0].id)
  expect((await throwAway('organisations', group.id)).status).toBe(200)
  const there = async (slug: string, id: string) => (await editor.get(`/api/${slug}/${id}?trash=true`)).status

  const byHand = await editor.delete(`/api/organisations/${group.id}?trash=true`)
  expect([byHand.status, byHand.text]).toEqual([409, expect.stringContaining('die op de site stonden')])
  await age('organisations', group.id, 31)
  await expect(emptyTrash(req, new Date())).rejects.toThrow('die op de site stonden')
  for (const { id } of [...drafts, seen]) expect(await there('festivals', id)).toBe(200)

  const other = cms.content.organisations.delft
  expect((await editor.patch(`/api/festivals/${seen.id}`, { organisation: other })).status).toBe(200)
  await emptyTrash(req, new Date())
  expect(await there('organisations', group.id)).toBe(404)
  for (const { id } of drafts) expect(await there('festivals', id)).toBe(404)
  expect(await there('festivals', seen.id)).toBe(200)
})

import { afterAll, beforeAll, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let organiser: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const throwAway = { deletedAt: new Date().toISOString() }
const draft = async (): Promise<string> => {
  const data = festivalData(cms.content.organisations.delft)
  return (await organiser.post('/api/festivals', data)).body.doc.id
}
const isThere = async (id: string): Promise<boolean> =>
  (await editor.get(`/api/festivals/${id}?draft=true`)).status === 200

it('an organiser throws away their own draft that was never on the site, and staff give it back', async () => {
  for (const remove of [
    (id: string) => organiser.patch(`/api/festivals/${id}`, throwAway),
    (id: string) => organiser.patch(`/api/festivals/${id}?draft=true&autosave=true`, throwAway),
    (id: string) => organiser.delete(`/api/festivals/${id}`),
    (id: string) => organiser.delete(`/api/festivals?where[id][equals]=${id}`),
  ]) {
    const id = await draft()
    expect((await remove(id)).status).toBe(200)
    expect(await isThere(id)).toBe(false)
    expect((await organiser.get(`/api/festivals/${id}?draft=true`)).status).not.toBe(200)
    const back = await editor.patch(`/api/festivals/${id}?trash=true`, { deletedAt: null })
    expect([back.status, back.body.doc._status]).toEqual([200, 'draft'])
    expect((await organiser.get(`/api/festivals/${id}?draft=true`)).status).toBe(200)
  }
})

it('an organiser can’t throw away a published, unpublished or submitted festival, nor another organisation’s', async () => {
  const { delftLive, utrechtDraft } = cms.content.festivals
  const wasLive = await draft()
  await editor.patch(`/api/festivals/${wasLive}`, { _status: 'published' })
  await editor.patch(`/api/festivals/${wasLive}`, { _status: 'draft' })
  const submitted = await draft()
  const step = await organiser.post(`/api/festivals/${submitted}/review/submit`, {})
  expect([step.status, step.text]).toEqual([200, step.text])
  for (const id of [delftLive, utrechtDraft, wasLive, submitted]) {
    for (const answer of [
      await organiser.patch(`/api/festivals/${id}`, throwAway),
      await organiser.patch(`/api/festivals/${id}?draft=true`, throwAway),
      await organiser.delete(`/api/festivals/${id}`),
    ])
      expect(answer.status).toBeGreaterThanOrEqual(400)
    await organiser.patch(`/api/festivals?where[id][equals]=${id}`, throwAway)
    await organiser.delete(`/api/festivals?where[id][equals]=${id}`)
    expect(await isThere(id)).toBe(true)
  }
  expect((await cms.anonymous.get(`/api/festivals/${delftLive}`)).status).toBe(200)
  const { delft } = cms.content.organisations
  expect((await organiser.delete(`/api/organisations/${delft}`)).status).toBe(403)
})

it('an organiser takes nothing out of the trash, and sees nothing in it', async () => {
  const id = await draft()
  await organiser.delete(`/api/festivals/${id}`)
  expect((await organiser.patch(`/api/festivals/${id}?trash=true`, { deletedAt: null })).status).toBe(400)
  expect((await organiser.patch(`/api/festivals/${id}`, { deletedAt: null })).status).toBeGreaterThanOrEqual(
    403,
  )
  expect((await organiser.get('/api/festivals?trash=true')).status).toBe(400)
  const { body } = await organiser.get(`/api/festivals/versions?where[parent][equals]=${id}&limit=100`)
  expect(JSON.stringify(body.docs)).not.toContain('prullenbak')
  expect(await isThere(id)).toBe(false)
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../kit.ts'

let cms: Cms
let organiser: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

describe('an organiser and others’ work', () => {
  it('an organiser moves no festival to another organisation', async () => {
    const { status } = await organiser.patch(`/api/festivals/${cms.content.festivals.delftLive}`, {
      organisation: cms.content.organisations.utrecht,
    })
    expect(status).toBe(403)
  })

  it('an organiser reads no drafts or versions of others', async () => {
    const { utrechtDraft, utrechtLive } = cms.content.festivals
    await editor.patch(`/api/festivals/${utrechtLive}?draft=true`, { title: 'Geheim plan' })
    expect((await organiser.get(`/api/festivals/${utrechtDraft}`)).status).toBe(404)
    expect((await organiser.get(`/api/festivals/${utrechtDraft}?draft=true`)).status).toBe(404)
    expect((await organiser.get(`/api/festivals/${utrechtLive}?draft=true`)).text).not.toContain(
      'Geheim plan',
    )
    const list = await organiser.get('/api/festivals?draft=true&limit=100')
    expect(list.text).not.toContain('Geheim plan')
    expect(list.text).not.toContain(utrechtDraft)
    const versions = await organiser.get('/api/festivals/versions?limit=100')
    expect(versions.status).toBe(200)
    expect(versions.text).not.toContain('Geheim plan')
    const all = await editor.get(`/api/festivals/versions?where[parent][equals]=${utrechtLive}`)
    expect((await organiser.get(`/api/festivals/versions/${all.body.docs[0].id}`)).status).toBe(403)
  })

  it('an organiser changes no record of others', async () => {
    const { utrechtDraft, utrechtLive } = cms.content.festivals
    expect((await organiser.patch(`/api/festivals/${utrechtLive}`, { title: 'X' })).status).toBe(403)
    expect((await organiser.patch(`/api/festivals/${utrechtDraft}?draft=true`, { title: 'X' })).status).toBe(
      403,
    )
    const bulk = await organiser.patch(`/api/festivals?where[id][equals]=${utrechtLive}`, { title: 'X' })
    expect(bulk.body?.docs ?? []).toEqual([])
  })

  it('an organiser sees the hidden pictures of colleagues, and not those of others', async () => {
    const { hidden, utrechtHidden } = cms.content.media
    const colleague = await cms.as('colleague')
    expect((await colleague.get(`/api/media/${hidden}`)).status).toBe(200)
    expect((await colleague.get(`/api/media/${utrechtHidden}`)).status).toBe(404)
    expect((await colleague.patch(`/api/media/${hidden}`, { alt: 'X' })).status).toBe(403)
  })

  it('an organiser can’t take over a picture of a live page', async () => {
    const { shown } = cms.content.media
    expect((await organiser.patch(`/api/media/${shown}`, { alt: 'Iets ergs' })).status).toBe(403)
    expect((await organiser.delete(`/api/media/${shown}`)).status).toBe(403)
  })
})

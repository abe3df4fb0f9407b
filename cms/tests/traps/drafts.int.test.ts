import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../content.ts'
import { startCms, type Api, type Cms } from '../kit.ts'

let cms: Cms
let organiser: Api
let editor: Api
/** A live festival of the organiser's own organisation. */
let live: string
/** The text that a visitor sees of it. */
let before: string

const seen = async (): Promise<string> =>
  (await cms.anonymous.get(`/api/festivals/${live}?locale=all&depth=1`)).text
const newest = async () =>
  cms.payload.findByID({ collection: 'festivals', depth: 0, draft: true, id: live, overrideAccess: true })

/** Runs a scheduled publication with the rights of the person who planned it, as the scheduler does. */
const publishAsPlanned = async (user: string): Promise<void> => {
  await cms.payload.jobs.queue({
    input: {
      doc: { relationTo: 'festivals', value: live },
      type: 'publish',
      user: { relationTo: 'users', value: user },
    },
    task: 'schedulePublish',
  } as never)
  await cms.payload.jobs.run({ overrideAccess: true })
}

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

beforeEach(async () => {
  const data = festivalData(cms.content.organisations.delft, {
    _status: 'published',
    owner: cms.content.users.delft,
  })
  live = String(
    (await cms.payload.create({ collection: 'festivals', data: data as never, overrideAccess: true })).id,
  )
  before = await seen()
})

describe('an organiser changes a live festival', () => {
  const paths: Readonly<Record<string, (api: Api) => Promise<{ status: number }>>> = {
    'by PATCH': (api) => api.patch(`/api/festivals/${live}`, { title: 'Gekaapt' }),
    'by PATCH with draft=false': (api) =>
      api.patch(`/api/festivals/${live}?draft=false`, { title: 'Gekaapt' }),
    'by PATCH as published': (api) =>
      api.patch(`/api/festivals/${live}`, { _status: 'published', title: 'Gekaapt' }),
    'by PATCH as a published draft': (api) =>
      api.patch(`/api/festivals/${live}?draft=true`, { _status: 'published', title: 'Gekaapt' }),
    'by autosave as published': (api) =>
      api.patch(`/api/festivals/${live}?draft=true&autosave=true`, {
        _status: 'published',
        title: 'Gekaapt',
      }),
    'by bulk PATCH': (api) =>
      api.patch(`/api/festivals?where[id][equals]=${live}`, { _status: 'published', title: 'Gekaapt' }),
    'by publishing one locale': (api) =>
      api.patch(`/api/festivals/${live}?publishSpecificLocale=nl`, { title: 'Gekaapt' }),
    'by publishing all locales': (api) =>
      api.patch(`/api/festivals/${live}?publishAllLocales=true`, { title: 'Gekaapt' }),
    'by unpublishing all locales': (api) =>
      api.patch(`/api/festivals/${live}?unpublishAllLocales=true`, { title: 'Gekaapt' }),
    'by a form': (api) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ _status: 'published', title: 'Gekaapt' }))
      return api.patch(`/api/festivals/${live}`, form)
    },
  }

  it.each(Object.keys(paths))(
    'visitors still see the approved festival after an organiser’s change: %s',
    async (name) => {
      const answer = await paths[name]?.(organiser)
      expect(answer?.status).toBe(200)
      expect((await newest()).title).toBe('Gekaapt')
      expect(await seen()).toBe(before)
    },
  )

  it('an organiser who unpublishes a live festival changes nothing for visitors', async () => {
    await organiser.patch(`/api/festivals/${live}`, { _status: 'draft' })
    expect(await seen()).toBe(before)
  })

  it('an organiser who restores a version of a live festival is refused', async () => {
    await organiser.patch(`/api/festivals/${live}`, { title: 'Gekaapt' })
    const { body } = await organiser.get(`/api/festivals/versions?where[parent][equals]=${live}&limit=1`)
    for (const query of ['', '?draft=true']) {
      const answer = await organiser.post(`/api/festivals/versions/${body.docs[0].id}${query}`, {})
      expect(answer.status).toBe(403)
    }
    expect(await seen()).toBe(before)
  })

  it('a job planned by an organiser runs with their rights and changes nothing', async () => {
    await organiser.patch(`/api/festivals/${live}`, { title: 'Gekaapt' })
    await publishAsPlanned(cms.content.users.delft)
    expect(await seen()).toBe(before)
  })

  it('a job planned by an editor does not publish unreviewed changes', async () => {
    await organiser.patch(`/api/festivals/${live}`, { title: 'Gekaapt' })
    await publishAsPlanned(cms.content.users.editor)
    expect(await seen()).toBe(before)
  })

  it('a job planned by an editor publishes reviewed changes', async () => {
    await editor.patch(`/api/festivals/${live}?draft=true`, { title: 'Van de redactie' })
    await publishAsPlanned(cms.content.users.editor)
    expect(await seen()).toContain('Van de redactie')
  })

  it('an organiser who deletes a live festival is refused', async () => {
    expect((await organiser.delete(`/api/festivals/${live}`)).status).toBe(403)
    expect((await organiser.delete(`/api/festivals?where[id][equals]=${live}`)).status).toBe(403)
    expect(await seen()).toBe(before)
  })
})

describe('an organiser creates a festival', () => {
  const own = (more: Record<string, unknown> = {}) => festivalData(cms.content.organisations.delft, more)

  it('a festival created as published by an organiser becomes their own draft', async () => {
    const past = '2001-01-01T00:00:00.000Z'
    const data = own({
      _status: 'published',
      createdAt: past,
      owner: cms.content.users.admin,
      review: { state: 'approved' },
    })
    const { body, status } = await organiser.post('/api/festivals?draft=false&publishAllLocales=true', data)
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ _status: 'draft', owner: cms.content.users.delft })
    expect(body.doc.createdAt).not.toBe(past)
    expect((await cms.anonymous.get(`/api/festivals/${body.doc.id}`)).status).toBe(404)
  })

  it('an organiser can’t create a festival of another organisation, or of none', async () => {
    const { utrecht } = cms.content.organisations
    for (const organisation of [
      utrecht,
      null,
      [utrecht],
      { id: utrecht },
      { relationTo: 'organisations', value: utrecht },
    ]) {
      const { status } = await organiser.post('/api/festivals', own({ organisation }))
      expect([400, 403]).toContain(status)
    }
  })

  it('an organiser can’t copy a festival that is not theirs', async () => {
    const { status } = await organiser.post(
      `/api/festivals/${cms.content.festivals.utrechtLive}/duplicate`,
      {},
    )
    expect(status).toBe(403)
  })

  it('an organiser’s copy of their own festival is their draft', async () => {
    const { body, status } = await organiser.post(`/api/festivals/${live}/duplicate?draft=false`, {
      _status: 'published',
    })
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ _status: 'draft', owner: cms.content.users.delft })
  })

  it('an organiser can’t create a festival with a picture that they may not see', async () => {
    const { status } = await organiser.post(
      '/api/festivals',
      own({ pictures: [cms.content.media.utrechtHidden] }),
    )
    expect(status).toBe(400)
    const allowed = await organiser.post('/api/festivals', own({ pictures: [cms.content.media.hidden] }))
    expect(allowed.status).toBe(201)
  })
})

describe('visitors', () => {
  it('visitors get no versions and no drafts', async () => {
    await organiser.patch(`/api/festivals/${live}`, { title: 'Nog niet' })
    expect((await cms.anonymous.get('/api/festivals/versions')).status).toBe(403)
    expect((await cms.anonymous.get(`/api/festivals/${live}?draft=true`)).status).toBe(400)
    await editor.post('/api/globals/home?draft=true', { callToAction: { title: 'Nog niet' } })
    expect((await cms.anonymous.get('/api/globals/home?draft=true')).status).toBe(400)
    expect((await organiser.get('/api/globals/home?draft=true')).text).not.toContain('Nog niet')
  })

  it('visitors get no contact details that an organisation keeps private', async () => {
    const { text } = await cms.anonymous.get(`/api/festivals/${live}?depth=2`)
    expect(text).toContain('Vrijwilligers in Delft')
    expect(text).not.toContain('secret.test')
  })
})

describe('staff', () => {
  it('staff who omit the status do not take a live festival offline', async () => {
    const { status } = await editor.patch(`/api/festivals/${live}`, { title: 'Half af' })
    expect(status).toBe(200)
    await editor.patch(`/api/festivals/${live}?draft=true`, { title: 'Concept' })
    await editor.patch(`/api/festivals/${live}`, { title: 'Nog half af' })
    expect((await cms.anonymous.get(`/api/festivals/${live}`)).status).toBe(200)
  })
})

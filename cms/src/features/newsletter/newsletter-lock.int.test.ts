import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const draft = async (): Promise<string> => {
  const data = {
    blocks: [{ blockType: 'letterText', title: 'Kop' }],
    subject: `Brief ${crypto.randomUUID().slice(0, 8)}`,
  }
  const made = await editor.post('/api/newsletters?draft=true', data)
  expect(made.status).toBe(201)
  return made.body.doc.id
}

/** Every endpoint by which staff can write, with requests to change or remove a sent newsletter. */
const paths: Readonly<Record<string, (api: Api, id: string, version: string) => Promise<Answer>>> = {
  PATCH: (api, id) => api.patch(`/api/newsletters/${id}`, { subject: 'Anders' }),
  'PATCH, draft': (api, id) => api.patch(`/api/newsletters/${id}?draft=true`, { subject: 'Anders' }),
  'PATCH, autosave': (api, id) =>
    api.patch(`/api/newsletters/${id}?draft=true&autosave=true`, { subject: 'Anders' }),
  'PATCH, another locale': (api, id) => api.patch(`/api/newsletters/${id}?locale=en`, { subject: 'Other' }),
  'PATCH, published': (api, id) =>
    api.patch(`/api/newsletters/${id}`, { _status: 'published', subject: 'Anders' }),
  'PATCH, unpublished': (api, id) => api.patch(`/api/newsletters/${id}`, { _status: 'draft' }),
  'PATCH, publishAllLocales': (api, id) =>
    api.patch(`/api/newsletters/${id}?publishAllLocales=true`, { subject: 'Anders' }),
  'PATCH, unpublishAllLocales': (api, id) => api.patch(`/api/newsletters/${id}?unpublishAllLocales=true`, {}),
  'PATCH, publishSpecificLocale': (api, id) =>
    api.patch(`/api/newsletters/${id}?publishSpecificLocale=nl`, { subject: 'Anders' }),
  'PATCH, overrideAccess': (api, id) =>
    api.patch(`/api/newsletters/${id}?overrideAccess=true&overrideLock=true`, { subject: 'Anders' }),
  'POST, as a DELETE': (api, id) =>
    api.post(
      `/api/newsletters/${id}`,
      {},
      { 'x-http-method-override': 'DELETE', 'x-payload-http-method-override': 'DELETE' },
    ),
  'bulk PATCH': (api, id) => api.patch(`/api/newsletters?where[id][equals]=${id}`, { subject: 'Anders' }),
  'bulk PATCH, draft': (api, id) =>
    api.patch(`/api/newsletters?where[id][in]=${id}&draft=true`, { subject: 'Anders' }),
  'bulk PATCH of all': (api) => api.patch('/api/newsletters?where[id][exists]=true', { inArchive: false }),
  'bulk DELETE': (api, id) => api.delete(`/api/newsletters?where[id][equals]=${id}`),
  DELETE: (api, id) => api.delete(`/api/newsletters/${id}`),
  'restore a version': (api, _id, version) => api.post(`/api/newsletters/versions/${version}`, {}),
  'restore a version as a draft': (api, _id, version) =>
    api.post(`/api/newsletters/versions/${version}?draft=true`, {}),
}

describe('a newsletter that is scheduled or sent', () => {
  let id: string
  let version: string
  const seen = async () => {
    const options = { collection: 'newsletters', depth: 0, id, locale: 'all', overrideAccess: true } as const
    return [await cms.payload.findByID(options), await cms.payload.findByID({ ...options, draft: true })]
  }

  beforeAll(async () => {
    id = await draft()
    await editor.patch(`/api/newsletters/${id}?draft=true`, { preheader: 'Kom' })
    const { body: versions } = await editor.get(
      `/api/newsletters/versions?where[parent][equals]=${id}&sort=createdAt`,
    )
    version = versions.docs.at(-1).id
    await cms.payload.create({
      collection: 'mailings',
      data: { newsletter: id, sendAt: '2055-06-01T08:00:00.000Z', state: 'scheduled' },
      overrideAccess: true,
    })
  })

  it.each(Object.keys(paths))('a newsletter that is scheduled or sent can’t be changed: %s', async (name) => {
    const before = await seen()
    for (const person of ['editor', 'admin'] as const) {
      const answer = await paths[name]?.(await cms.as(person), id, version)
      expect(answer?.status).toBeGreaterThanOrEqual(400)
      expect(answer?.status).toBeLessThan(500)
    }
    expect(await seen()).toEqual(before)
  })

  it.each(Object.keys(paths))(
    'people who may not change newsletters learn nothing of this one: %s',
    async (name) => {
      for (const person of [cms.anonymous, await cms.as('delft')])
        expect((await paths[name]?.(person, id, version))?.status).toSatisfy((status) =>
          [400, 401, 403, 404].includes(status),
        )
    },
  )

  it('a refused change of a newsletter says why, and what to do first', async () => {
    const scheduled = await editor.patch(`/api/newsletters/${id}?draft=true`, { subject: 'Anders' })
    expect([scheduled.status, scheduled.body.errors[0].message]).toEqual([
      423,
      'Deze nieuwsbrief staat gepland om verstuurd te worden. Maak eerst de planning ongedaan, en verander hem dan.',
    ])
    const where = { newsletter: { equals: id } }
    await cms.payload.update({ collection: 'mailings', data: { state: 'sent' }, overrideAccess: true, where })
    expect(
      (await editor.patch(`/api/newsletters/${id}?draft=true`, { subject: 'Anders' })).body.errors[0].message,
    ).toContain('Maak een kopie')
    const { body: standing } = await editor.get(`/api/newsletters/${id}/standing`)
    expect(standing.mailing).toMatchObject({ sendAt: '2055-06-01T08:00:00.000Z', state: 'sent' })
  })

  it('a scheduled newsletter is published by the program alone, and can be changed after its schedule is cancelled', async () => {
    const other = await draft()
    const byHand = await editor.patch(`/api/newsletters/${other}`, { _status: 'published' })
    expect([byHand.status, byHand.text]).toEqual([
      403,
      expect.stringContaining('doordat hij verstuurd wordt'),
    ])
    expect((await editor.post('/api/newsletters', { _status: 'published', subject: 'Direct' })).status).toBe(
      403,
    )
    const mailing = await cms.payload.create({
      collection: 'mailings',
      data: { newsletter: other, sendAt: '2055-06-01T08:00:00.000Z', state: 'scheduled' },
      overrideAccess: true,
    })
    await cms.payload.delete({ collection: 'mailings', id: mailing.id, overrideAccess: true })
    expect(
      (await editor.patch(`/api/newsletters/${other}?draft=true`, { subject: 'Nog beter' })).status,
    ).toBe(200)

    const { asSystem } = await import('#platform/local-api.ts')
    const { body: me } = await editor.get('/api/users/me')
    const staffReq = await createLocalReq({ user: { ...me.user, collection: 'users' } }, cms.payload)
    await asSystem(staffReq, 'as the sender does').update({
      collection: 'newsletters',
      data: { _status: 'published', sentAt: '2055-06-01T08:00:00.000Z' },
      id: other,
    })
    const { body: online } = await cms.anonymous.get(`/api/newsletters/${other}`)
    expect(online).toMatchObject({ sentAt: '2055-06-01T08:00:00.000Z', subject: 'Nog beter' })
  })

  it('a newsletter is not published by a planned publication either', async () => {
    const other = await draft()
    const user = { relationTo: 'users', value: cms.content.users.admin }
    const input = { doc: { relationTo: 'newsletters', value: other }, type: 'publish', user }
    await cms.payload.jobs.queue({ input, task: 'schedulePublish' } as never)
    await cms.payload.jobs.run({ overrideAccess: true })
    expect((await cms.anonymous.get(`/api/newsletters/${other}`)).status).toBe(404)
  })
})

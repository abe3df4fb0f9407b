import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { siteSecret } from '../../../tests/settings.ts'

let cms: Cms
let organiser: Api
/** A live festival of the organiser, with an unreviewed draft waiting beside it. */
let live: string

const unread = (): string => `Nog niet gelezen: ${live}.`

const path = (query = '') => `/api/festivals/${live}${query}`
const bulk = (query = '') => `/api/festivals?where[id][equals]=${live}${query}`
const change = { title: 'Gekaapt' }
const published = { ...change, _status: 'published' }

const form = (data: object): FormData => {
  const sent = new FormData()
  sent.set('_payload', JSON.stringify(data))
  return sent
}

const lastVersion = async (): Promise<string> => {
  const { body } = await organiser.get(`/api/festivals/versions?where[parent][equals]=${live}&limit=1`)
  return body.docs[0].id
}

const schedule = async (type: 'publish' | 'unpublish') => {
  await cms.payload.jobs.queue({
    input: {
      doc: { relationTo: 'festivals', value: live },
      type,
      user: { relationTo: 'users', value: cms.content.users.delft },
    },
    task: 'schedulePublish',
  } as never)
  await cms.payload.jobs.run({ overrideAccess: true })
}

const overridden = (method: string, data: object) => (api: Api) =>
  api.post(path(), data, { 'x-http-method-override': method, 'x-payload-http-method-override': method })

/** Every endpoint by which an organiser can write, with attempts to bypass the review. */
const paths: Readonly<Record<string, (api: Api) => Promise<Answer | void>>> = {
  // One festival
  PATCH: (api) => api.patch(path(), change),
  'PATCH, published': (api) => api.patch(path(), published),
  'PATCH, draft=false': (api) => api.patch(path('?draft=false'), published),
  'PATCH, draft=true, published': (api) => api.patch(path('?draft=true'), published),
  'PATCH, autosave': (api) => api.patch(path('?draft=true&autosave=true'), published),
  'PATCH, autosave without draft': (api) => api.patch(path('?autosave=true'), published),
  'PATCH, publishAllLocales': (api) => api.patch(path('?publishAllLocales=true'), published),
  'PATCH, publishSpecificLocale': (api) => api.patch(path('?publishSpecificLocale=nl'), published),
  'PATCH, publishSpecificLocale of another': (api) =>
    api.patch(path('?publishSpecificLocale=en&locale=en'), published),
  'PATCH, unpublishAllLocales': (api) => api.patch(path('?unpublishAllLocales=true'), { _status: 'draft' }),
  'PATCH, all locales': (api) =>
    api.patch(path('?locale=all'), { _status: 'published', title: { nl: 'Gekaapt' } }),
  'PATCH, another locale': (api) => api.patch(path('?locale=en'), published),
  'PATCH, overrideLock and overrideAccess': (api) =>
    api.patch(path('?overrideLock=true&overrideAccess=true'), published),
  'PATCH, as a form': (api) => api.patch(path(), form(published)),
  'POST, as a PATCH': overridden('PATCH', published),
  'POST, as a DELETE': overridden('DELETE', {}),
  PUT: (api) =>
    api.send(path(), {
      body: JSON.stringify(published),
      headers: { 'content-type': 'application/json' },
      method: 'PUT',
    }),
  unpublish: (api) => api.patch(path(), { _status: 'draft' }),
  'the context of a review': (api) =>
    api.patch(path(), {
      ...published,
      context: { isReviewStep: true },
      isReviewStep: true,
      reviewSeen: '2027-01-01',
    }),
  // Many festivals
  'bulk PATCH': (api) => api.patch(bulk(), change),
  'bulk PATCH, published': (api) => api.patch(bulk(), published),
  'bulk PATCH, draft=false': (api) => api.patch(bulk('&draft=false'), published),
  'bulk PATCH, publishAllLocales': (api) => api.patch(bulk('&publishAllLocales=true'), published),
  'bulk unpublish': (api) => api.patch(bulk(), { _status: 'draft' }),
  'bulk DELETE': (api) => api.delete(bulk()),
  // Deletion
  DELETE: (api) => api.delete(path()),
  'DELETE, trash': (api) => api.delete(path('?trash=true')),
  'trash by PATCH': (api) => api.patch(path(), { ...change, deletedAt: '2027-01-01T00:00:00.000Z' }),
  // New festivals
  'duplicate, published': (api) => api.post(path('/duplicate?draft=false'), published),
  'create as published, with the same address': async (api) => {
    const { body } = await cms.anonymous.get(path())
    return api.post('/api/festivals?draft=false', {
      ...festivalData(cms.content.organisations.delft),
      ...published,
      slug: body.slug,
    })
  },
  'create with the same id': (api) =>
    api.post('/api/festivals', { ...festivalData(cms.content.organisations.delft), ...published, id: live }),
  'new edition': (api) => api.post(path('/new-edition'), published),
  // Earlier versions
  'restore a version': async (api) => api.post(`/api/festivals/versions/${await lastVersion()}`, {}),
  'restore a version as a draft': async (api) =>
    api.post(`/api/festivals/versions/${await lastVersion()}?draft=true`, {}),
  // Scheduled publishing
  'schedule a publication': () => schedule('publish'),
  'schedule an unpublication': () => schedule('unpublish'),
  'queue a job': (api) =>
    api.post('/api/payload-jobs', {
      input: { doc: { relationTo: 'festivals', value: live }, type: 'publish' },
      taskSlug: 'schedulePublish',
    }),
  'run the jobs': (api) => api.get('/api/payload-jobs/run'),
  // The owner
  'another owner': (api) => api.patch(path(), { ...published, owner: cms.content.users.utrecht }),
  'another organisation': (api) =>
    api.patch(path(), { ...published, organisation: cms.content.organisations.utrecht }),
  'no organisation': (api) => api.patch(path(), { ...published, organisation: null }),
  // References
  'its organisation, through the festival': (api) =>
    api.patch(path(), { organisation: { id: cms.content.organisations.delft, name: 'Gekaapt' } }),
  'its organisation': (api) =>
    api.patch(`/api/organisations/${cms.content.organisations.delft}`, {
      _status: 'published',
      name: 'Gekaapt',
      trusted: true,
    }),
  'its picture, through the festival': (api) =>
    api.patch(path(), { ...published, pictures: [{ alt: 'Gekaapt', id: cms.content.media.shown }] }),
  'another picture': (api) => api.patch(path(), { ...published, pictures: [cms.content.media.hidden] }),
  // The review itself
  'approve it yourself': async (api) => {
    const { body } = await api.get(path('/review'))
    await api.post(path('/review/submit'), {})
    return api.post(path('/review/approve'), { seen: body.seen })
  },
  'submit with a state': (api) =>
    api.post(path('/review/submit'), { isTrusted: true, next: 'approved', state: 'approved' }),
  'write the review': async (api) => {
    const { body } = await api.get(`/api/reviews?where[festival][equals]=${live}`)
    return api.patch(`/api/reviews/${body.docs[0]?.id}`, { state: 'approved', step: 9 })
  },
  'review as a field': (api) =>
    api.patch(path(), { ...published, review: { state: 'approved' }, reviewState: 'approved' }),
  // Fields that only the program or staff write
  'computed fields': (api) =>
    api.patch(path(), {
      ...published,
      endsAt: '2029-01-01',
      lastChange: { kinds: [] },
      report: { approved: true, reach: 9999 },
      sequence: 9,
      startsAt: '2029-01-01',
    }),
}

/** The live festival as visitors get it, and as the site gets it. */
const seen = async (): Promise<readonly string[]> => {
  const asSite = { 'x-site-key': siteSecret }
  const { body } = await cms.anonymous.get(path('?depth=0'))
  return Promise.all(
    [
      path('?locale=all&depth=1'),
      path('?locale=en&depth=2'),
      `/api/festivals?where[slug][equals]=${body.slug}&locale=nl&depth=1`,
      `/api/festivals?where[organisation][equals]=${cms.content.organisations.delft}&limit=100&sort=startsAt&depth=1`,
      '/api/counters',
    ].flatMap((one) => [
      cms.anonymous.get(one).then(({ text }) => text),
      cms.anonymous.get(one, asSite).then(({ text }) => text),
    ]),
  )
}

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
})
afterAll(() => cms.stop())

beforeEach(async () => {
  const data = festivalData(cms.content.organisations.delft, {
    _status: 'published',
    owner: cms.content.users.delft,
    pictures: [cms.content.media.shown],
  })
  const made = await cms.payload.create({
    collection: 'festivals',
    data: data as never,
    overrideAccess: true,
  })
  live = String(made.id)
  await organiser.patch(path(), { summary: unread() })
})

describe('the attempts of an organiser to bypass the review', () => {
  it.each(Object.keys(paths))(
    'visitors still see the approved festival after an organiser’s attempt: %s',
    async (name) => {
      const before = await seen()
      expect(before.every((text) => text.includes('"'))).toBe(true)
      const answer = await paths[name]?.(organiser)
      expect(answer?.status ?? 200).toBeLessThan(500)
      expect(await seen()).toEqual(before)
      expect(before.join()).not.toContain(unread())
    },
  )
})

describe('the same requests by staff', () => {
  it('staff succeed with the same requests, so the test of the organiser can fail', async () => {
    const before = await seen()
    const editor = await cms.as('editor')
    await editor.patch(path(), published)
    expect(await seen()).not.toEqual(before)
  })
})

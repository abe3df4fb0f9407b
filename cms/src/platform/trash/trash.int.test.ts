import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData, picture } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { subjects } from '../../../tests/subjects.ts'
import { unique } from '../../../tests/unique.ts'
import type { emptyTrash as Empty } from './empty-trash.ts'

let cms: Cms
let editor: Api
let req: PayloadRequest
// Imported only after the settings of the test are in place.
let emptyTrash: typeof Empty

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  ;({ emptyTrash } = await import('./empty-trash.ts'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const now = () => new Date().toISOString()

const upload = async (): Promise<string> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: unique(), peopleInPicture: 'none' }))
  form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'x.jpg')
  return (await made('media', form)).id
}

const made = async (slug: string, data: object) => {
  const answer = await editor.post(`/api/${slug}`, data)
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.doc
}

/** A published record; for a newsletter, which is published only by sending, and for a picture: the record as it is. */
const madeOf = async (slug: string): Promise<{ readonly id: string }> => {
  if (slug === 'media') return { id: await upload() }
  const data = (await subjects[slug]?.data(cms, 'delft')) ?? {}
  const status = slug === 'newsletters' ? { _status: 'draft' } : {}
  return made(slug, { ...data, ...status })
}

const festival = (more: object = {}) =>
  made('festivals', festivalData(cms.content.organisations.delft, { _status: 'published', ...more }))

const throwAway = (slug: string, id: string) => editor.patch(`/api/${slug}/${id}`, { deletedAt: now() })
/** Asks for a published record and gets a draft; for a newsletter only the request for a draft is allowed. */
const takeOut = (slug: string, id: string) =>
  editor.patch(
    `/api/${slug}?trash=true&where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`,
    { _status: slug === 'newsletters' ? 'draft' : 'published', deletedAt: null },
  )
const age = (slug: string, id: string, days: number) =>
  cms.payload.db.updateOne({
    collection: slug as 'pages',
    data: { deletedAt: new Date(Date.now() - days * 86_400_000).toISOString() } as never,
    id,
    req,
  })
const versionsOf = async (slug: string, id: string): Promise<number> =>
  slug === 'media'
    ? 0
    : (
        await cms.payload.db.countVersions({
          collection: slug as 'pages',
          req,
          where: { parent: { equals: id } },
        })
      ).totalDocs

const slugs = ['festivals', 'media', 'newsletters', 'organisations', 'pages', 'stories', 'testimonials']

describe.each(slugs)('the trash of %s', (slug) => {
  it('the trash takes records that any endpoint removes, shows them to staff only, and gives them back', async () => {
    for (const remove of [
      (id: string) => throwAway(slug, id),
      (id: string) => editor.delete(`/api/${slug}/${id}`),
      (id: string) => editor.delete(`/api/${slug}?where[id][equals]=${id}`),
      (id: string) => editor.patch(`/api/${slug}?where[id][equals]=${id}`, { deletedAt: '1999-01-01' }),
      (id: string) => editor.patch(`/api/${slug}/${id}?draft=true&autosave=true`, { deletedAt: now() }),
    ]) {
      const { id } = await madeOf(slug)
      expect((await remove(id)).status).toBe(200)
      for (const api of [cms.anonymous, await cms.as('delft'), await cms.as('utrecht'), editor]) {
        expect((await api.get(`/api/${slug}/${id}`)).status).not.toBe(200)
        expect((await api.get(`/api/${slug}?where[id][equals]=${id}`)).body.totalDocs ?? 0).toBe(0)
      }
      for (const api of [cms.anonymous, await cms.as('delft')])
        for (const search of [`/${id}?trash=true`, `?trash=true&where[id][equals]=${id}`])
          expect((await api.get(`/api/${slug}${search}`)).status).toBe(400)
      const seen = await editor.get(`/api/${slug}/${id}?trash=true`)
      expect(Date.parse(seen.body.deletedAt)).toBeGreaterThan(Date.now() - 60_000)

      expect((await takeOut(slug, id)).status).toBe(200)
      const back = await editor.get(`/api/${slug}/${id}`)
      expect(back.status).toBe(200)
      expect(back.body.deletedAt ?? null).toBe(null)
      expect(back.body._status).toBe(slug === 'media' ? undefined : 'draft')
      expect((await cms.anonymous.get(`/api/${slug}/${id}`)).status).not.toBe(200)
    }
  })

  it('the trash is emptied after thirty days, with every version', async () => {
    const [old, fresh] = [await madeOf(slug), await madeOf(slug)]
    await throwAway(slug, old.id)
    await throwAway(slug, fresh.id)
    await age(slug, old.id, 31)
    await age(slug, fresh.id, 29)
    await emptyTrash(req, new Date())
    expect((await editor.get(`/api/${slug}/${old.id}?trash=true`)).status).toBe(404)
    expect((await editor.get(`/api/${slug}/${fresh.id}?trash=true`)).status).toBe(200)
    expect(await versionsOf(slug, old.id)).toBe(0)
  })

  it('a record in the trash changes in no other way, and only there it is deleted for good', async () => {
    const { id } = await madeOf(slug)
    const boss = await cms.as('admin')
    // A request to delete for good a record that is not in the trash does nothing.
    await boss.delete(`/api/${slug}/${id}?trash=true`)
    await boss.delete(`/api/${slug}?trash=true&where[id][equals]=${id}`)
    expect((await editor.get(`/api/${slug}/${id}`)).status).toBe(200)
    expect((await editor.patch(`/api/${slug}/${id}?trash=true`, { deletedAt: null })).status).toBe(409)

    await throwAway(slug, id)
    for (const answer of [
      await editor.patch(`/api/${slug}/${id}`, { _status: 'published' }),
      await editor.patch(`/api/${slug}/${id}?trash=true`, { _status: 'published' }),
      await editor.patch(`/api/${slug}?trash=true&where[id][equals]=${id}`, { _status: 'published' }),
      await editor.post(`/api/${slug}/${id}/duplicate`, {}),
    ])
      expect(answer.status).toBeGreaterThanOrEqual(400)
    const organiser = await cms.as('delft')
    expect((await organiser.delete(`/api/${slug}/${id}?trash=true`)).status).toBe(400)
    expect((await boss.delete(`/api/${slug}/${id}?trash=true`)).status).toBe(200)
    expect((await editor.get(`/api/${slug}/${id}?trash=true`)).status).toBe(404)
  })
})

it('the trash is emptied although one record in it can’t be deleted', async () => {
  const [held, free] = [await madeOf('media'), await madeOf('media')]
  for (const [{ id }, days] of [[held, 33] as const, [free, 32] as const]) {
    await throwAway('media', id)
    await age('media', id, days)
  }
  const use = { by: 'home', media: held.id, path: 'hero.portrait' }
  await cms.payload.db.create({ collection: 'file-uses', data: use, req })
  await expect(emptyTrash(req, new Date())).rejects.toThrow('Deze foto staat op een gepubliceerde pagina')
  expect((await editor.get(`/api/media/${held.id}?trash=true`)).status).toBe(200)
  expect((await editor.get(`/api/media/${free.id}?trash=true`)).status).toBe(404)
})

describe('an address', () => {
  it('an address is free while its record is in the trash; the record comes back with it, or with a number', async () => {
    const slug = `parkfeest-${unique()}`
    const first = await festival({ slug })
    await throwAway('festivals', first.id)
    const second = await festival({ slug })
    expect(second.slug).toBe(slug)
    await takeOut('festivals', first.id)
    expect((await editor.get(`/api/festivals/${first.id}`)).body.slug).toBe(`${slug}-2`)

    await throwAway('festivals', second.id)
    await takeOut('festivals', second.id)
    expect((await editor.get(`/api/festivals/${second.id}`)).body.slug).toBe(slug)
    expect((await cms.anonymous.get(`/api/redirects?where[document][equals]=${first.id}`)).body.docs).toEqual(
      [],
    )
  })
})

describe('a picture in the trash', () => {
  it('a picture in the trash keeps its files until it is deleted for good, however often stray files are removed', async () => {
    const { tidyFiles } = await import('#features/media/kept-files.ts')
    const id = await upload()
    const file = new URL((await editor.get(`/api/media/${id}`)).body.url).pathname
    await throwAway('media', id)
    await tidyFiles(cms.payload, new Date(Date.now() + 60_000))
    expect((await takeOut('media', id)).status).toBe(200)
    expect((await editor.get(file)).status).toBe(200)

    await throwAway('media', id)
    expect((await editor.delete(`/api/media/${id}?trash=true`)).status).toBe(200)
    expect((await editor.get(file)).status).not.toBe(200)
  })
})

describe('visitors and the trash', () => {
  it('visitors no longer see a record in the trash, nor its name, nor the picture that only it showed', async () => {
    const shown = await upload()
    const past = [{ day: '2026-06-12', endTime: '17:00', startTime: '12:00' }]
    const { id, title } = await festival({ pictures: [shown], timeSlots: past })
    const quote = await made('testimonials', {
      ...(await subjects.testimonials?.data(cms, 'delft')),
      festival: id,
    })
    const file = new URL((await editor.get(`/api/media/${shown}`)).body.url).pathname
    expect((await cms.anonymous.get(file)).status).toBe(200)
    expect((await editor.patch(`/api/media/${shown}`, { deletedAt: now() })).status).toBe(409)
    const before = (await cms.anonymous.get('/api/counters')).text

    await throwAway('festivals', id)
    expect((await cms.anonymous.get(file)).status).not.toBe(200)
    expect((await cms.anonymous.get('/api/counters')).text).not.toBe(before)
    for (const depth of [0, 1, 2])
      expect((await cms.anonymous.get(`/api/testimonials/${quote.id}?depth=${depth}`)).text).not.toContain(
        title,
      )
    expect((await editor.patch(`/api/media/${shown}`, { deletedAt: now() })).status).toBe(200)
    expect((await editor.get(file)).status).toBe(200)
    expect((await cms.anonymous.get(file)).status).not.toBe(200)
  })

  it('a record that goes live may name no record in the trash', async () => {
    const group = await made('organisations', subjects.organisations?.data(cms, 'delft') as object)
    const live = await made('festivals', festivalData(group.id, { _status: 'published' }))
    const refused = await throwAway('organisations', group.id)
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('een festival op de site'),
    ])
    await editor.patch(`/api/festivals/${live.id}`, { _status: 'draft' })
    expect((await throwAway('organisations', group.id)).status).toBe(200)
    const again = await editor.patch(`/api/festivals/${live.id}`, { _status: 'published' })
    expect([again.status, again.body.errors[0].message]).toEqual([409, expect.stringContaining(group.name)])
    await takeOut('organisations', group.id)
    expect((await editor.patch(`/api/festivals/${live.id}`, { _status: 'published' })).status).toBe(200)
  })

  it('a plan made before does not change a record in the trash', async () => {
    const { id } = await festival({ _status: 'draft' })
    const plan = { doc: { relationTo: 'festivals', value: id }, type: 'publish' }
    await cms.payload.jobs.queue({
      input: plan as never,
      req,
      task: 'schedulePublish' as never,
      waitUntil: new Date(Date.now() + 3_600_000),
    })
    await throwAway('festivals', id)
    const jobs = await cms.payload.find({
      collection: 'payload-jobs',
      overrideAccess: true,
      pagination: false,
    })
    expect(JSON.stringify(jobs.docs)).not.toContain(id)
  })
})

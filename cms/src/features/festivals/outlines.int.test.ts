import { afterAll, beforeAll, expect, test } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const outlines = (tag = '') => cms.anonymous.get('/api/festival-outlines?part=1', { 'if-none-match': tag })

const byId = (docs: readonly { id: string }[]) => new Map(docs.map((one) => [one.id, one]))

test('outlines tell of every published festival, in all languages, the same as the API', async () => {
  const { body } = await outlines()
  const select = [
    'slug',
    'kind',
    'organisation',
    'title',
    'summary',
    'startsAt',
    'endsAt',
    'practical',
    'eventStatus',
    'updatedAt',
  ]
  const venue = ['name', 'municipality', 'province', 'latitude', 'longitude']
  const fields = [...select.map((one) => `[${one}]`), ...venue.map((one) => `[venue][${one}]`)]
  const question = fields.map((one) => `select${one}=true`).join('&')
  const whole = await cms.anonymous.get(`/api/festivals?${question}&depth=0&locale=all&limit=100`)
  expect(whole.body.docs.length).toBeGreaterThan(1)
  expect(body).toMatchObject({ page: 1, totalPages: 1 })
  expect(byId(body.docs).size).toBe(whole.body.docs.length)
  for (const [id, document] of byId(whole.body.docs)) expect(byId(body.docs).get(id)).toMatchObject(document)
})

test('outlines answer 304 while nothing changes, and have a new tag after each change that visitors see', async () => {
  const editor = await cms.as('editor')
  const tag = (await outlines()).headers.get('etag') ?? ''
  expect(await outlines(tag)).toMatchObject({ status: 304, text: '' })

  const id = cms.content.festivals.delftLive
  await editor.patch(`/api/festivals/${id}?draft=true`, { title: 'Nog niet te zien' })
  expect((await outlines(tag)).status).toBe(304)

  await editor.patch(`/api/festivals/${id}`, { title: 'Delft danst', _status: 'published' })
  const changed = await outlines(tag)
  expect(changed.status).toBe(200)
  expect(byId(changed.body.docs).get(id)).toMatchObject({ title: { nl: 'Delft danst' } })

  const made = await editor.post('/api/festivals', {
    ...festivalData(cms.content.organisations.delft),
    _status: 'published',
  })
  const more = await outlines(changed.headers.get('etag') ?? '')
  expect(byId(more.body.docs).has(made.body.doc.id)).toBe(true)

  await editor.delete(`/api/festivals/${made.body.doc.id}`)
  const less = await outlines(more.headers.get('etag') ?? '')
  expect(less.status).toBe(200)
  expect(byId(less.body.docs).has(made.body.doc.id)).toBe(false)
})

test('outlines leave out festivals in the trash, whatever their status', async () => {
  const editor = await cms.as('editor')
  const data = { ...festivalData(cms.content.organisations.delft), _status: 'published' }
  const { id } = (await editor.post('/api/festivals', data)).body.doc
  const before = await outlines()
  expect(byId(before.body.docs).has(id)).toBe(true)
  await editor.patch(`/api/festivals/${id}`, { deletedAt: new Date().toISOString() })
  await cms.payload.db.updateOne({ collection: 'festivals', data: { _status: 'published' } as never, id })
  const after = await outlines(before.headers.get('etag') ?? '')
  expect(after.status).toBe(200)
  expect(byId(after.body.docs).has(id)).toBe(false)
})

test.each(['0', '-1', 'x', '1.5'])('part %s of the outlines does not exist', async (part) => {
  expect((await cms.anonymous.get(`/api/festival-outlines?part=${part}`)).status).toBe(400)
})

test('a part of the outlines after the last one is empty', async () => {
  expect((await cms.anonymous.get('/api/festival-outlines?part=7')).body).toMatchObject({ docs: [], page: 7 })
})

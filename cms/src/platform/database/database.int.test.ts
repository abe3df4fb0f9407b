import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

describe('the same on every database', () => {
  test('a value that must be unique is written once, however many callers try', async () => {
    const editor = await cms.as('editor')
    const data = { ...festivalData(cms.content.organisations.delft), slug: 'een-adres' }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => editor.post('/api/festivals?draft=true', data)),
    )
    const { docs } = await cms.payload.find({
      collection: 'festivals',
      where: { slug: { equals: 'een-adres' } },
      draft: true,
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  })

  test('the joined side of a relation is found on every database', async () => {
    const organisation = await cms.payload.findByID({
      collection: 'organisations',
      id: cms.content.organisations.delft,
      overrideAccess: true,
    })
    const managers = organisation.managers?.docs?.map((one) => (typeof one === 'string' ? one : one.id)) ?? []
    expect(managers).toEqual(expect.arrayContaining([cms.content.users.delft, cms.content.users.colleague]))
    expect(managers).not.toContain(cms.content.users.utrecht)
  })

  test('records are found by the records that they refer to, and sorted', async () => {
    const { body } = await cms.anonymous.get(
      `/api/festivals?where[organisation][equals]=${cms.content.organisations.utrecht}&sort=-startsAt&limit=10`,
    )
    expect(body.docs.map(({ id }: { id: string }) => id)).toEqual([cms.content.festivals.utrechtLive])
  })

  test('a draft stays beside the published document until it is published', async () => {
    const editor = await cms.as('editor')
    const address = `/api/festivals/${cms.content.festivals.delftLive}`
    const saved = await editor.patch(`${address}?draft=true`, { title: 'Nieuwe titel' })
    expect(saved).toMatchObject({ status: 200 })
    expect((await cms.anonymous.get(address)).body.title).toBe('delft-live')
    expect((await editor.get(`${address}?draft=true`)).body.title).toBe('Nieuwe titel')
    await editor.patch(address, { title: 'Nieuwe titel', _status: 'published' })
    expect((await cms.anonymous.get(address)).body.title).toBe('Nieuwe titel')
  })

  test('every language of a text comes with locale=all', async () => {
    const id = cms.content.festivals.utrechtLive
    await cms.payload.update({
      collection: 'festivals',
      id,
      locale: 'ar',
      data: { title: 'مهرجان', summary: 'طعام', _status: 'published' },
      overrideAccess: true,
    })
    const { body } = await cms.anonymous.get(`/api/festivals/${id}?locale=all`)
    expect(body.title).toMatchObject({ nl: 'utrecht-live', ar: 'مهرجان' })
  })
})

test('the tables come from the committed migrations', async ({ skip }) => {
  skip(cms.payload.db.name !== 'sqlite', 'MongoDB has no tables')
  const { docs } = await cms.payload.find({
    collection: 'payload-migrations',
    overrideAccess: true,
    pagination: false,
  })
  expect(docs.length).toBeGreaterThan(0)
  expect(docs.filter(({ batch }) => batch === -1)).toEqual([])
})

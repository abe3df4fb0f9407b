import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { festivalData, picture } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { storiesOf } from '../../../tests/stories.ts'

let cms: Cms
let editor: Api
let records: ReturnType<typeof storiesOf>
let site: Server
/** What the site was told to forget. */
const told: string[] = []

beforeAll(async () => {
  site = createServer((request, answer) => {
    void json(request).then((body) => {
      const { tags }: { tags?: readonly string[] } = { ...Object(body) }
      told.push(...(tags ?? []))
      answer.end()
    })
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const { port } = site.address() as AddressInfo
  cms = await startCms({ SITE_INTERNAL_URL: `http://127.0.0.1:${port}` })
  editor = await cms.as('editor')
  records = storiesOf(cms, editor)
})
afterAll(async () => {
  await cms.stop()
  site.close()
})

it('the site is told to forget the picture of a record that leaves it', async () => {
  const id = await records.upload()
  const data = festivalData(cms.content.organisations.delft, { _status: 'published', pictures: [id] })
  const festival = await records.made('festivals', data)
  expect(await records.isPublic(id)).toBe(true)
  expect(told).not.toContain(`media:${id}`)
  const taken = await editor.patch(`/api/festivals/${festival.id}?unpublishAllLocales=true`, {
    _status: 'draft',
  })
  expect(taken.status).toBe(200)
  expect(await records.isPublic(id)).toBe(false)
  await expect.poll(() => told).toEqual(expect.arrayContaining(['media', `media:${id}`]))
})

it('a picture is hidden with the front page that showed it, and not by a draft of that page', async () => {
  const id = await records.upload()
  const home = (await editor.get('/api/globals/home?depth=0')).body
  const titled = ['callToAction', 'discourse', 'initiatives', 'newsletter', 'why'].map((part) => [
    part,
    { ...home[part], title: 'Kop' },
  ])
  const hero = { ...home.hero, headline: 'Welkom', text: 'Inleiding' }
  const save = async (data: object, query = '') =>
    (await editor.post(`/api/globals/home?depth=0${query}`, data)).status
  expect(
    await save({ ...Object.fromEntries(titled), _status: 'published', hero: { ...hero, portrait: id } }),
  ).toBe(200)
  expect(await records.isPublic(id)).toBe(true)
  expect(await save({ _status: 'draft', hero: { ...hero, portrait: null } }, '&draft=true')).toBe(200)
  expect(await records.isPublic(id)).toBe(true)
  expect(await save({ _status: 'draft' })).toBe(200)
  expect(await records.isPublic(id)).toBe(false)
})

it('another file of a picture asks anew who is in it', async () => {
  const id = await records.upload({ consent: undefined, peopleInPicture: 'none' })
  const data = festivalData(cms.content.organisations.delft, { _status: 'published', pictures: [id] })
  await records.made('festivals', data)
  const replace = async (answer: object) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(answer))
    form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'other.jpg')
    return editor.patch(`/api/media/${id}`, form)
  }
  const { filename } = await records.mediaDoc(id)
  const refused = await replace({})
  expect(refused.status).toBe(400)
  expect(refused.body.errors[0].data.errors).toMatchObject([{ path: 'peopleInPicture' }])
  expect((await records.mediaDoc(id)).filename).toBe(filename)
  expect((await replace({ peopleInPicture: 'recognisable' })).status).toBe(200)
  expect(await records.isPublic(id)).toBe(false)
})

import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { siteSecret } from '../../../tests/settings.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const sent = (subject: string, inArchive: boolean) =>
  cms.payload.create({
    collection: 'newsletters',
    data: { _status: 'published', inArchive, subject },
    overrideAccess: true,
  })

const idsFor = async (api: Api, path: string, headers = {}): Promise<readonly string[]> =>
  (await api.get(path, headers)).body.docs.map(({ id }: { id: string }) => id)

it('a newsletter outside the archive is in no list, and only the site can read it, by its address', async () => {
  const [open, aside] = [await sent('In het archief', true), await sent('Alleen voor lezers', false)]
  const list = '/api/newsletters?limit=100&depth=0'
  const bySlug = `${list}&where[slug][equals]=${aside.slug}`
  for (const api of [cms.anonymous, await cms.as('delft')]) {
    expect(await idsFor(api, list)).toEqual([open.id])
    expect(await idsFor(api, bySlug)).toEqual([])
    expect((await api.get(`/api/newsletters/${aside.id}`)).status).toBe(404)
  }
  expect(await idsFor(cms.anonymous, bySlug, { 'x-site-key': 'guessed' })).toEqual([])
  expect(await idsFor(cms.anonymous, bySlug, { 'x-site-key': siteSecret })).toEqual([aside.id])
  expect(await idsFor(await cms.as('editor'), bySlug)).toEqual([aside.id])
})

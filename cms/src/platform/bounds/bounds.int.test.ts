import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData, picture } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let delft: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  delft = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const long = 'x'.repeat(20_000)
const script = 'javascript:alert(document.cookie)'
const slot = { day: '2055-06-12', endTime: '17:00', startTime: '12:00' }
const ofFestival: readonly [path: string, data: Record<string, unknown>][] = [
  ['title', { title: long }],
  ['summary', { summary: long }],
  ['registration.url', { registration: { url: script } }],
  ['registration.url', { registration: { url: ' java\tscript:alert(1)' } }],
  ['registration.url', { registration: { url: `https://example.org/${long}` } }],
  ['venue.postcode', { venue: { postcode: long } }],
  ['venue.latitude', { venue: { latitude: 912 } }],
  ['timeSlots.0.day', { timeSlots: [{ ...slot, day: '0027-06-12' }] }],
  ['timeSlots.0.startTime', { timeSlots: [{ ...slot, startTime: long }] }],
  ['timeSlots', { timeSlots: Array.from({ length: 15 }, () => slot) }],
  ['programme.0.title', { programme: [{ time: '12:00', title: long }] }],
  ['programme.0.id', { programme: [{ id: long, time: '12:00' }] }],
  ['programme.1.id', { programme: [{ time: '12:00' }, { id: '<b>', time: '13:00' }] }],
  ['programme.1.day', { programme: [{ time: '12:00' }, { day: '0027-06-12', time: '13:00' }] }],
]

const namedBy = ({ body, status, text }: Answer): readonly string[] => {
  expect(`${status} ${text}`).toMatch(/^400/)
  return body.errors[0].data.errors.map((error: { path: string }) => error.path)
}

describe('a draft of a festival', () => {
  it.each(ofFestival)(
    'a draft of a festival holds nothing beyond the bounds of %s, however it is saved',
    async (path, data) => {
      const { delftDraft: id } = cms.content.festivals
      const { delft: organisation } = cms.content.organisations
      for (const api of [delft, editor])
        for (const answer of [
          await api.patch(`/api/festivals/${id}?draft=true`, data),
          await api.patch(`/api/festivals/${id}?draft=true&autosave=true&locale=ar`, data),
          await api.post('/api/festivals?draft=true', { organisation, ...data }),
        ])
          expect(namedBy(answer)).toEqual([path])
      const kept = await editor.get(`/api/festivals/${id}?draft=true&locale=all`)
      expect(kept.text).not.toContain(long)
      expect(kept.text).not.toContain('script:')
    },
  )

  it('a published festival’s dates are checked as well, and one answer names all problems', async () => {
    const data = festivalData(cms.content.organisations.delft, {
      _status: 'published',
      timeSlots: [{ ...slot, day: '0027-06-12' }],
      title: long,
    })
    const answer = await editor.post('/api/festivals', data)
    expect(namedBy(answer).toSorted()).toEqual(['timeSlots.0.day', 'title'])
    expect(answer.text).toContain('vier cijfers')
    expect(answer.text).toContain('hoogstens')
  })

  it('a draft of a festival is saved empty, and with half an address', async () => {
    const { delft: organisation } = cms.content.organisations
    const empty = await delft.post('/api/festivals?draft=true', { organisation, title: 'Leeg' })
    expect(empty.status).toBe(201)
    const half = { registration: { url: 'www.voorb' }, venue: { postcode: '26' } }
    const { status } = await delft.patch(`/api/festivals/${empty.body.doc.id}?draft=true`, half)
    expect(status).toBe(200)
  })

  it('an older draft beyond a bound can be saved once it is shortened, also in parts', async () => {
    const { delft: organisation } = cms.content.organisations
    const { body } = await delft.post('/api/festivals?draft=true', {
      organisation,
      programme: [{ time: '12:00', title: 'Eten' }],
      title: 'Oud',
    })
    const { id, programme } = body.doc
    const { docs } = await cms.payload.db.findVersions({
      collection: 'festivals',
      limit: 1,
      locale: 'all',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    const [version] = docs
    const old = { ...version?.version } as Record<string, unknown>
    const [row] = old.programme as { title: object }[]
    await cms.payload.db.updateVersion({
      collection: 'festivals',
      id: version?.id ?? '',
      versionData: {
        ...version,
        version: { ...old, programme: [{ ...row, title: { nl: long } }], title: { nl: long } },
      } as never,
    })
    const path = `/api/festivals/${id}?draft=true`
    const read = async () => (await editor.get(`${path}&locale=nl`)).body
    expect((await read()).title).toBe(long)
    const rows = [{ ...programme[0], title: long }]
    expect((await delft.patch(path, { programme: rows, summary: 'Anders.', title: long })).status).toBe(200)
    expect(namedBy(await delft.patch(path, { title: `${long}y` }))).toEqual(['title'])
    expect((await delft.patch(path, { programme: rows, title: 'Kort' })).status).toBe(200)
    expect((await read()).title).toBe('Kort')
    const short = [{ ...programme[0], title: 'Kort' }]
    expect((await delft.patch(path, { programme: short })).status).toBe(200)
    expect((await read()).programme[0].title).toBe('Kort')
  })
})

describe('a draft of any other record', () => {
  const link = { type: 'url', url: script }
  it.each([
    ['organisations', 'website', { website: script }],
    ['organisations', 'contact.phone', { contact: { phone: long } }],
    ['stories', 'consent.givenOn', { consent: { givenOn: '0027-06-12T12:00:00.000Z' } }],
    ['pages', 'blocks.0.link.url', { blocks: [{ blockType: 'callToAction', link }] }],
    ['newsletters', 'subject', { subject: long }],
  ])('a draft of %s holds nothing beyond the bounds of %s', async (collection, path, data) => {
    expect(namedBy(await editor.post(`/api/${collection}?draft=true`, data))).toEqual([path])
  })

  it('the texts of the whole site hold nothing beyond their bounds', async () => {
    expect(namedBy(await editor.post('/api/globals/site?draft=true', { name: long }))).toEqual(['name'])
    const social = [{ platform: 'mastodon', url: script }]
    expect(namedBy(await editor.post('/api/globals/site?draft=true', { social }))).toEqual(['social.0.url'])
  })
})

describe('a picture', () => {
  const upload = async (data: object, query = '') => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Een foto', peopleInPicture: 'none', ...data }))
    form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'photo.jpg')
    return editor.post(`/api/media${query}`, form)
  }

  it('has its focal point within itself, however it is set', async () => {
    const point = 'uploadEdits[focalPoint]'
    for (const [x, y, paths] of [
      [101, 50, ['focalX']],
      [50, -1, ['focalY']],
      [1e12, -1e12, ['focalX', 'focalY']],
    ] as const) {
      expect(namedBy(await upload({ focalX: x, focalY: y })).toSorted()).toEqual(paths)
      expect(namedBy(await upload({}, `?${point}[x]=${x}&${point}[y]=${y}`)).toSorted()).toEqual(paths)
    }
    const { body, status } = await upload({ focalX: 0.5, focalY: 100 })
    expect(status).toBe(201)
    const path = `/api/media/${body.doc.id}`
    expect(namedBy(await editor.patch(path, { focalX: 500 }))).toEqual(['focalX'])
    expect(namedBy(await editor.patch(`${path}?${point}[x]=500&${point}[y]=5`, {}))).toEqual(['focalX'])
    expect((await editor.patch(path, { focalX: 20, focalY: 30 })).status).toBe(200)
    expect((await editor.get(path)).body).toMatchObject({ focalX: 20, focalY: 30 })
  })
})

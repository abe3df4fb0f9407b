import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

/** The requests of the admin's “revert to what is on the site”. */
const revert = async (slug: string, id: string) => {
  const address = `/api/${slug}/${id}?locale=nl&fallback-locale=null&depth=0`
  return editor.patch(address, (await editor.get(address)).body)
}

const records = (): readonly (readonly [slug: string, name: string, data: object])[] => [
  ['pages', 'title', { title: 'Gepubliceerd' }],
  [
    'organisations',
    'name',
    { municipality: 'Delft', name: 'Gepubliceerd', province: 'zuid-holland', summary: 'Kort.' },
  ],
  ['festivals', 'title', festivalData(cms.content.organisations.delft, { title: 'Gepubliceerd' })],
]

describe('going back to what is on the site', () => {
  it('going back to what is on the site gives back the published text, in all languages', async () => {
    for (const [slug, name, data] of records()) {
      const made = await editor.post(`/api/${slug}?locale=nl`, { ...data, _status: 'published' })
      expect(`${slug} ${made.status} ${made.status === 201 ? '' : made.text}`).toBe(`${slug} 201 `)
      const { id } = made.body.doc
      const draft = (locale: string) => `/api/${slug}/${id}?draft=true&autosave=true&locale=${locale}`
      const form = (await editor.get(`/api/${slug}/${id}?draft=true&depth=0&locale=nl`)).body
      expect((await editor.patch(draft('nl'), { ...form, [name]: 'Concept', _status: 'draft' })).status).toBe(
        200,
      )
      expect((await editor.patch(draft('en'), { [name]: 'Draft', _status: 'draft' })).status).toBe(200)
      const reverted = await revert(slug, id)
      expect(`${slug} ${reverted.status} ${reverted.status === 200 ? '' : reverted.text}`).toBe(
        `${slug} 200 `,
      )
      for (const isDraft of ['true', 'false']) {
        const { body } = await editor.get(`/api/${slug}/${id}?draft=${isDraft}&locale=all`)
        expect([body._status, body[name].nl ?? body[name], body[name].en ?? '']).toEqual([
          'published',
          'Gepubliceerd',
          '',
        ])
      }
    }
  })

  it('a text that was begun from the published state replaces no newer draft unseen', async () => {
    const made = await editor.post('/api/pages?locale=nl', { _status: 'published', title: 'Gepubliceerd' })
    const address = `/api/pages/${made.body.doc.id}?locale=nl&fallback-locale=null&depth=0`
    const { body } = await editor.get(address)
    await editor.patch(`${address}&draft=true`, { _status: 'draft', title: 'Concept' })
    const { status } = await editor.patch(address, { ...body, title: 'Anders' })
    expect(status).toBe(409)
  })

  it('a global goes back to what is on the site as well', async () => {
    const form = (await editor.get('/api/globals/home?locale=nl&draft=true&depth=0')).body
    const address = '/api/globals/home?locale=nl&fallback-locale=null&depth=0'
    const titled = Object.fromEntries(
      ['callToAction', 'discourse', 'initiatives', 'newsletter', 'why'].map((name) => [
        name,
        { title: 'Kop' },
      ]),
    )
    const hero = { headline: 'Welkom', text: 'Samen.' }
    const live = { ...form, ...titled, _status: 'published', basedOn: undefined, hero }
    const published = await editor.post(address, live)
    expect(`${published.status} ${published.status === 200 ? '' : published.text}`).toBe('200 ')
    const { body: before } = await editor.get(address)
    await editor.post('/api/globals/home?locale=en&draft=true', {
      _status: 'draft',
      hero: { headline: 'Draft' },
    })
    expect((await editor.post(address, before)).status).toBe(200)
    const after = (await editor.get('/api/globals/home?locale=en&draft=true')).body
    expect([after._status, after.hero.headline]).toEqual(['published', before.hero.headline])
  })
})

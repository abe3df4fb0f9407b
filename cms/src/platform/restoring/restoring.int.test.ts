import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { subjects } from '../../../tests/subjects.ts'
import { unique } from '../../../tests/unique.ts'

let cms: Cms
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const made = async (slug: string, data: object): Promise<string> => {
  const answer = await editor.post(`/api/${slug}`, data)
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.doc.id
}

const write = async (path: string, data: object): Promise<void> => {
  const answer = path.startsWith('globals/')
    ? await editor.post(`/api/${path}`, data)
    : await editor.patch(`/api/${path}`, data)
  if (answer.status !== 200) throw new Error(answer.text)
}

/** The oldest version that was published. */
const firstOf = async (path: string, where: string): Promise<string> => {
  const { body } = await editor.get(`/api/${path}/versions?sort=createdAt&limit=100&depth=0${where}`)
  return body.docs.find((one: { version: { _status: string } }) => one.version._status === 'published').id
}

const liveOf = async (path: string): Promise<string> =>
  (await cms.anonymous.get(`/api/${path}?locale=all&depth=0`)).text
const draftOf = async (path: string) =>
  (await editor.get(`/api/${path}?draft=true&locale=all&depth=0&fallback-locale=none`)).body

/** A text field of each collection, by its name. */
const texts: Readonly<Record<string, string>> = {
  festivals: 'summary',
  organisations: 'summary',
  pages: 'title',
  stories: 'intro',
  testimonials: 'quote',
}

describe.each(Object.entries(texts))('an earlier version of %s', (slug, field) => {
  it.each(['', '?draft=false', '?draft=true'])(
    'comes back as a draft beside the live one (%s)',
    async (search) => {
      const id = await made(slug, { ...(await subjects[slug]?.data(cms, 'delft')), [field]: 'Eerst' })
      await write(`${slug}/${id}`, { _status: 'published', [field]: 'Daarna' })
      await write(`${slug}/${id}?locale=en`, { _status: 'published', [field]: 'Afterwards' })
      const live = await liveOf(`${slug}/${id}`)
      expect(live).toContain('Daarna')

      const version = await firstOf(slug, `&where[parent][equals]=${id}`)
      const look = await editor.get(`/api/${slug}/versions/${version}/look`)
      expect(look.body).toMatchObject({ isLive: true, replaces: { isDraft: false } })
      expect(look.body.gaps).toContainEqual(expect.objectContaining({ kept: 1, locale: 'en' }))
      expect(look.body.fields.length).toBeGreaterThan(0)

      expect((await editor.post(`/api/${slug}/versions/${version}${search}`, {})).status).toBe(200)
      expect(await liveOf(`${slug}/${id}`)).toBe(live)
      const draft = await draftOf(`${slug}/${id}`)
      expect(draft._status).toBe('draft')
      expect(draft[field]).toMatchObject({ en: 'Afterwards', nl: 'Eerst' })

      await write(`${slug}/${id}`, { _status: 'published' })
      expect(JSON.parse(await liveOf(`${slug}/${id}`))[field]).toMatchObject({
        en: 'Afterwards',
        nl: 'Eerst',
      })
    },
  )
})

it('an earlier version of the home page waits in a draft, and visitors see no change', async () => {
  const home = await homeData()
  await write('globals/home', { ...home, _status: 'published', hero: { ...home.hero, headline: 'Eerst' } })
  await write('globals/home', { _status: 'published', hero: { ...home.hero, headline: 'Daarna' } })
  await write('globals/home?locale=en', { _status: 'published', hero: { headline: 'Afterwards' } })
  const live = await liveOf('globals/home')
  expect(live).toContain('Daarna')
  const version = await firstOf('globals/home', '')
  expect((await editor.get(`/api/globals/home/versions/${version}/look`)).body.isLive).toBe(true)
  expect((await editor.post(`/api/globals/home/versions/${version}`, {})).status).toBe(200)
  expect(await liveOf('globals/home')).toBe(live)
  const draft = await draftOf('globals/home')
  expect([draft._status, draft.hero.headline]).toEqual([
    'draft',
    expect.objectContaining({ en: 'Afterwards', nl: 'Eerst' }),
  ])
  const operation = cms.payload.restoreGlobalVersion({ slug: 'home', id: version, overrideAccess: true })
  await expect(operation).rejects.toThrow('restoreAsDraft')
  expect(await liveOf('globals/home')).toBe(live)
})

describe('a version', () => {
  it('a version is not published by the program either', async () => {
    const id = await made('pages', { _status: 'published', title: `Eerst ${unique()}` })
    await write(`pages/${id}`, { _status: 'published', title: 'Daarna' })
    const live = await liveOf(`pages/${id}`)
    const version = await firstOf('pages', `&where[parent][equals]=${id}`)
    const operation = cms.payload.restoreVersion({ collection: 'pages', id: version, overrideAccess: true })
    await expect(operation).rejects.toThrow('restoreAsDraft')
    expect(await liveOf(`pages/${id}`)).toBe(live)
  })

  it('a restored version keeps the address that the record has today', async () => {
    const slug = `oud-${unique()}`
    const data = festivalData(cms.content.organisations.delft, { _status: 'published', slug })
    const id = await made('festivals', data)
    await write(`festivals/${id}`, { _status: 'published', slug: `${slug}-nieuw` })
    const version = await firstOf('festivals', `&where[parent][equals]=${id}`)
    await editor.post(`/api/festivals/versions/${version}`, {})
    expect((await draftOf(`festivals/${id}`)).slug).toBe(`${slug}-nieuw`)
  })

  it('only staff read and restore a version, and not from the trash', async () => {
    const id = await made(
      'festivals',
      festivalData(cms.content.organisations.delft, { _status: 'published' }),
    )
    const version = await firstOf('festivals', `&where[parent][equals]=${id}`)
    for (const api of [cms.anonymous, await cms.as('delft'), await cms.as('utrecht')]) {
      expect((await api.get(`/api/festivals/versions/${version}/look`)).status).toBe(403)
      expect((await api.post(`/api/festivals/versions/${version}`, {})).status).toBe(403)
    }
    await editor.delete(`/api/festivals/${id}`)
    expect((await editor.post(`/api/festivals/versions/${version}`, {})).status).toBe(404)
    expect((await editor.get(`/api/festivals/versions/${crypto.randomUUID()}/look`)).status).toBe(404)
  })
})

const homeData = async () => {
  const { body } = await editor.get('/api/globals/home')
  const titles = ['callToAction', 'discourse', 'initiatives', 'newsletter', 'why']
  return {
    ...Object.fromEntries(titles.map((part) => [part, { ...body[part], title: 'Kop' }])),
    hero: { ...body.hero, text: 'Inleiding' },
  }
}

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { body, storiesOf } from '../../../tests/stories.ts'
import { consent } from '../../../tests/subjects.ts'
import type { keepConsents as Keep } from './keep-consents.ts'
import { tombstoneOf } from './tombstone.rules.ts'

let cms: Cms
let editor: Api
let req: PayloadRequest
let records: ReturnType<typeof storiesOf>
// Imported only after the settings of the test are in place.
let keepConsents: typeof Keep

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  records = storiesOf(cms, editor)
  ;({ keepConsents } = await import('./keep-consents.ts'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const homeTexts = Object.fromEntries(
  ['why', 'initiatives', 'discourse', 'callToAction', 'newsletter'].map((part) => [part, { title: 'Kop' }]),
)

const filesOf = (filename: string): string[] => {
  const stem = filename.replace(/\.\w+$/, '')
  return readdirSync(path.join(cms.dataDir, 'media')).filter((name) => name.startsWith(stem))
}

describe('withdrawing consent', () => {
  it('withdrawing consent removes the page, its files, its sizes and its versions, and leaves an unreadable mark', async () => {
    const [inside, shared] = [await records.upload(), await records.upload()]
    await records.made(
      'stories',
      await records.storyData({ _status: 'published', consent, portrait: shared }),
    )
    const story = await records.liveStory({ body: body(inside, shared) })
    await editor.patch(`/api/stories/${story.id}`, { _status: 'published', slug: `${story.slug}-nieuw` })
    await editor.patch(`/api/stories/${story.id}?draft=true`, { portrait: await records.upload() })
    const portraits = await cms.payload.findVersions({
      collection: 'stories',
      depth: 0,
      overrideAccess: true,
      where: { parent: { equals: story.id } },
    })
    const newest = portraits.docs[0]?.version.portrait ?? ''
    const gone = [story.portrait, inside, newest].map((one) => (typeof one === 'string' ? one : one.id))
    const names = await Promise.all(gone.map(async (id) => (await records.mediaDoc(id)).filename))
    for (const name of names) expect(filesOf(name).length).toBeGreaterThan(2)

    const answer = await editor.post(`/api/withdraw-consent/stories/${story.id}`)
    expect(answer.status).toBe(200)

    for (const name of names) expect(filesOf(name)).toEqual([])
    for (const id of gone) expect((await editor.get(`/api/media/${id}`)).status).toBe(404)
    expect((await editor.get(`/api/media/${shared}`)).status).toBe(200)
    expect((await editor.get(`/api/stories/${story.id}`)).status).toBe(404)
    const versions = await cms.payload.db.findVersions({
      collection: 'stories',
      req,
      where: { parent: { equals: story.id } },
    })
    expect(versions.totalDocs).toBe(0)
    for (const slug of [story.slug, `${story.slug}-nieuw`]) {
      const stone = await cms.anonymous.get(
        `/api/tombstones?where[key][equals]=${tombstoneOf('stories', slug)}`,
      )
      expect(stone.body.totalDocs).toBe(1)
      expect(stone.text.toLowerCase()).not.toContain('zahra')
      expect((await cms.anonymous.get(`/api/redirects?where[from][equals]=${slug}`)).body.totalDocs).toBe(0)
    }
    const ledger = await editor.get('/api/withdrawals?limit=100')
    expect(ledger.text.toLowerCase()).not.toContain('zahra')
    expect(ledger.body.docs.filter((one: { state: string }) => one.state !== 'removed')).toEqual([])
  })

  it('withdrawing consent also removes records in the trash: the page, its versions and its pictures', async () => {
    const story = await records.liveStory()
    const { filename } = await records.mediaDoc(story.portrait)
    expect((await editor.delete(`/api/stories/${story.id}`)).status).toBe(200)
    expect((await editor.delete(`/api/media/${story.portrait}`)).status).toBe(200)
    expect(filesOf(filename).length).toBeGreaterThan(2)
    expect((await editor.post(`/api/withdraw-consent/stories/${story.id}`)).status).toBe(200)
    expect(filesOf(filename)).toEqual([])
    expect((await editor.get(`/api/media/${story.portrait}?trash=true`)).status).toBe(404)
    expect((await editor.get(`/api/stories/${story.id}?trash=true`)).status).toBe(404)
    const versions = await cms.payload.db.countVersions({
      collection: 'stories',
      req,
      where: { parent: { equals: story.id } },
    })
    expect(versions.totalDocs).toBe(0)
    const key = tombstoneOf('stories', story.slug)
    const stone = await cms.anonymous.get(`/api/tombstones?where[key][equals]=${key}`)
    expect(stone.body.totalDocs).toBe(1)
  })

  it('withdrawing consent twice at the same time happens once, and a third time changes nothing', async () => {
    const story = await records.liveStory()
    const withdraw = () => editor.post(`/api/withdraw-consent/stories/${story.id}`)
    const answers = await Promise.all([withdraw(), withdraw()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await withdraw()).status).toBe(200)
    const rows = await editor.get('/api/withdrawals?limit=100')
    expect(
      rows.body.docs.filter((one: { by?: unknown; createdAt: string }) => one.createdAt > story.createdAt)
        .length,
    ).toBe(1)
  })

  it('a withdrawal of consent that a crash interrupted is ended by the next run of the job', async () => {
    const story = await records.liveStory()
    const { filename } = await records.mediaDoc(story.portrait)
    await cms.payload.create({
      collection: 'withdrawals',
      data: {
        document: story.id,
        files: [story.portrait],
        key: `stories:${story.id}`,
        kind: 'stories',
        state: 'removing',
      },
      overrideAccess: true,
    })
    await keepConsents(req, new Date(Date.now() + 5 * 60_000))
    expect((await editor.get(`/api/stories/${story.id}`)).status).toBe(404)
    expect(filesOf(filename)).toEqual([])
  })

  it('withdrawing consent for one picture removes it from every page, and leaves the pages whole', async () => {
    const portrait = await records.upload()
    const story = await records.liveStory({ portrait })
    const { filename } = await records.mediaDoc(portrait)
    expect((await editor.post(`/api/withdraw-consent/media/${portrait}`)).status).toBe(200)
    expect(filesOf(filename)).toEqual([])
    const read = await cms.anonymous.get(`/api/stories/${story.id}?depth=1`)
    expect(read.status).toBe(200)
    expect(read.text).not.toContain(filename)
  })

  it('withdrawing consent for a story on the home page leaves the home page whole', async () => {
    const story = await records.liveStory()
    const quote = await records.made('testimonials', {
      _status: 'published',
      attribution: 'Z',
      consent,
      quote: 'Mooi.',
    })
    await cms.payload.updateGlobal({
      slug: 'home',
      data: {
        ...homeTexts,
        _status: 'published',
        firstQuote: quote.id,
        hero: { headline: 'Kop', text: 'Kort', portrait: story.portrait, story: story.id },
      } as never,
      overrideAccess: true,
    })
    await editor.post(`/api/withdraw-consent/stories/${story.id}`)
    await editor.post(`/api/withdraw-consent/testimonials/${quote.id}`)
    const home = await cms.anonymous.get('/api/globals/home?depth=2&locale=all')
    expect(home.status).toBe(200)
    expect(home.body.hero.headline.nl).toBe('Kop')
  })

  it('withdrawing consent is for staff only', async () => {
    const story = await records.liveStory()
    for (const api of [cms.anonymous, await cms.as('delft')]) {
      expect((await api.post(`/api/withdraw-consent/stories/${story.id}`)).status).toBe(403)
    }
    expect(await records.isLive('stories', story.id)).toBe(true)
    expect((await editor.post(`/api/withdraw-consent/stories/${crypto.randomUUID()}`)).status).toBe(404)
    expect(existsSync(path.join(cms.dataDir, 'media'))).toBe(true)
  })
})

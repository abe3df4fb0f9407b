import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { picture } from '../../../tests/content.ts'
import { type Api, type Cms, startCms } from '../../../tests/kit.ts'
import { posted } from '../../../tests/posted.ts'
import { consent } from '../../../tests/subjects.ts'
import { tombstoneOf } from './tombstone.rules.ts'

vi.mock(import('#features/mails/mails.kit.ts'), () => import('../../../tests/posted.ts'))

let cms: Cms
let editor: Api
let req: PayloadRequest
// Read only once the settings of the test stand.
let keepConsents: typeof import('./consent.job.ts').keepConsents
let consentEndingSoon: typeof import('./consent.kit.ts').consentEndingSoon

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  ;({ keepConsents } = await import('./consent.job.ts'))
  ;({ consentEndingSoon } = await import('./consent.kit.ts'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const day = 86_400_000
const homeTexts = Object.fromEntries(
  ['why', 'initiatives', 'discourse', 'callToAction', 'newsletter'].map((part) => [part, { title: 'Kop' }]),
)

const daysFromNow = (days: number): string =>
  `${new Date(Date.now() + days * day).toISOString().slice(0, 10)}T12:00:00.000Z`

const upload = async (api = editor): Promise<string> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: crypto.randomUUID(), peopleInPicture: 'recognisable' }))
  form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'x.jpg')
  const { body } = await api.post('/api/media', form)
  return body.doc.id
}

const paragraph = (text: string) => ({
  children: [{ text, type: 'text', version: 1 }],
  type: 'paragraph',
  version: 1,
})

const body = (...images: readonly string[]) => ({
  root: {
    children: [
      paragraph('Tekst'),
      ...images.map((value) => ({
        fields: {},
        format: '',
        id: crypto.randomUUID(),
        relationTo: 'media',
        type: 'upload',
        value,
        version: 3,
      })),
    ],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

const storyData = async (more: object = {}) => ({
  body: body(),
  intro: 'Kort',
  person: 'Zahra',
  portrait: await upload(),
  title: `Zahra ${crypto.randomUUID().slice(0, 8)}`,
  ...more,
})

const made = async (collection: string, data: object) => {
  const answer = await editor.post(`/api/${collection}`, data)
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc
}

const liveStory = async (more: object = {}) =>
  made('stories', await storyData({ _status: 'published', consent, ...more }))

const isLive = async (collection: string, id: string): Promise<boolean> =>
  (await cms.anonymous.get(`/api/${collection}/${id}`)).status === 200

const filesOf = (filename: string): string[] => {
  const stem = filename.replace(/\.\w+$/, '')
  return readdirSync(path.join(cms.dataDir, 'media')).filter((name) => name.startsWith(stem))
}

const mediaDoc = async (id: string) => (await editor.get(`/api/media/${id}`)).body

describe('a record about a person', () => {
  it('goes live with a consent, and a draft needs none', async () => {
    const draft = await made('stories', await storyData({ _status: 'draft' }))
    expect(await isLive('stories', draft.id)).toBe(false)
    const { status } = await editor.patch(`/api/stories/${draft.id}`, { _status: 'published', consent })
    expect(status).toBe(200)
    expect(await isLive('stories', draft.id)).toBe(true)
  })

  it.each([
    ['nothing', {}, ['consent.givenOn', 'consent.scope', 'consent.proof']],
    ['no proof', { ...consent, proof: '  ' }, ['consent.proof']],
    ['another scope', { ...consent, scope: ['print'] }, ['consent.scope']],
    ['a date to come', { ...consent, givenOn: daysFromNow(3) }, ['consent.givenOn']],
    ['a last day that has passed', { ...consent, expiresOn: daysFromNow(-2) }, ['consent.expiresOn']],
  ])('does not go live with %s, and is told which fields', async (_, given, paths) => {
    const draft = await made('testimonials', { _status: 'draft', attribution: 'Zahra', quote: 'Mooi.' })
    const answer = await editor.patch(`/api/testimonials/${draft.id}`, {
      _status: 'published',
      consent: given,
    })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors.map((one: { path: string }) => one.path)).toEqual(paths)
    expect(answer.text).toContain('Toestemming')
    expect(await isLive('testimonials', draft.id)).toBe(false)
  })

  it('does not go live on any other path either', async () => {
    const refused = await editor.post('/api/stories', await storyData({ _status: 'published' }))
    expect(refused.status).toBe(400)

    const { id } = await made('stories', await storyData({ _status: 'draft' }))
    await editor.patch(`/api/stories?where[id][equals]=${id}`, { _status: 'published' })
    await editor.patch(`/api/stories/${id}?publishAllLocales=true`, {})
    await editor.patch(`/api/stories/${id}?publishSpecificLocale=nl`, { _status: 'published' })
    await editor.post(`/api/stories/${id}/duplicate`, { _status: 'published' })
    const system = cms.payload.update({
      collection: 'stories',
      data: { _status: 'published' },
      id,
      overrideAccess: true,
    })
    await expect(system).rejects.toThrow()
    const live = await cms.anonymous.get('/api/stories?limit=100')
    expect(live.body.docs.map((one: { id: string }) => one.id)).not.toContain(id)
    expect(await isLive('stories', id)).toBe(false)
  })

  it('does not go live by an earlier version of it that had a consent which has run out', async () => {
    const { id } = await liveStory()
    await cms.payload.db.updateOne({
      collection: 'stories',
      data: { _status: 'draft' },
      id,
      req,
    })
    const versions = await cms.payload.findVersions({
      collection: 'stories',
      overrideAccess: true,
      where: { parent: { equals: id } },
    })
    const [version] = versions.docs
    await cms.payload.db.updateVersion({
      collection: 'stories',
      id: String(version?.id),
      req,
      versionData: {
        ...version,
        version: { ...version?.version, consent: { ...consent, expiresOn: daysFromNow(-3) } },
      } as never,
    })
    const answer = await editor.post(`/api/stories/versions/${version?.id}`, {})
    expect(answer.status).toBe(400)
    expect(await isLive('stories', id)).toBe(false)
  })
})

describe('a consent that has run out', () => {
  it('takes the person off the site the day after, and tells every editor once', async () => {
    const { id } = await liveStory({ consent: { ...consent, expiresOn: daysFromNow(0) } })
    await keepConsents(req, new Date())
    expect(await isLive('stories', id)).toBe(true)
    const later = new Date(Date.now() + 2 * day)
    await keepConsents(req, later)
    await keepConsents(req, later)
    expect(await isLive('stories', id)).toBe(false)
    expect((await editor.get(`/api/stories/${id}?draft=true`)).body.person).toBe('Zahra')
    const told = [...posted.values()].filter(({ url }) => url?.endsWith(id))
    expect(told.map(({ to }) => to.email).toSorted()).toEqual(['admin@people.test', 'editor@people.test'])
  })

  it('hides a picture, and shows it again once the consent is prolonged', async () => {
    const portrait = await upload()
    await editor.patch(`/api/media/${portrait}`, { consent: { ...consent, expiresOn: daysFromNow(1) } })
    await liveStory({ portrait })
    const { url } = await mediaDoc(portrait)
    const file = new URL(url, 'http://x').pathname
    expect((await cms.anonymous.get(file)).status).toBe(200)
    await keepConsents(req, new Date(Date.now() + 3 * day))
    expect((await cms.anonymous.get(file)).status).not.toBe(200)
    await editor.patch(`/api/media/${portrait}`, { consent: { ...consent, expiresOn: daysFromNow(300) } })
    expect((await cms.anonymous.get(file)).status).toBe(200)
  })

  it('is announced thirty days ahead, the first one first', async () => {
    const later = await liveStory({ consent: { ...consent, expiresOn: daysFromNow(29) } })
    const sooner = await liveStory({ consent: { ...consent, expiresOn: daysFromNow(5) } })
    const far = await liveStory({ consent: { ...consent, expiresOn: daysFromNow(60) } })
    const ids = (await consentEndingSoon(req)).map((one) => one.id)
    expect(ids.indexOf(sooner.id)).toBeGreaterThanOrEqual(0)
    expect(ids.indexOf(sooner.id)).toBeLessThan(ids.indexOf(later.id))
    expect(ids).not.toContain(far.id)
  })
})

describe('withdrawing consent', () => {
  it('removes the page, its files, its sizes and its versions, and leaves an unreadable tombstone', async () => {
    const [inside, shared] = [await upload(), await upload()]
    await made('stories', await storyData({ _status: 'published', consent, portrait: shared }))
    const story = await liveStory({ body: body(inside, shared) })
    await editor.patch(`/api/stories/${story.id}`, { _status: 'published', slug: `${story.slug}-nieuw` })
    await editor.patch(`/api/stories/${story.id}?draft=true`, { portrait: await upload() })
    const portraits = await cms.payload.findVersions({
      collection: 'stories',
      depth: 0,
      overrideAccess: true,
      where: { parent: { equals: story.id } },
    })
    const newest = String(portraits.docs[0]?.version.portrait)
    const gone = [story.portrait, inside, newest].map((one) => (typeof one === 'string' ? one : one.id))
    const names = await Promise.all(gone.map(async (id) => (await mediaDoc(id)).filename))
    for (const name of names) expect(filesOf(name).length).toBeGreaterThan(2)

    const answer = await editor.post(`/api/withdraw-consent/stories/${story.id}`)
    expect(answer.status, answer.text).toBe(200)

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

  it('happens once when it is asked twice at the same time, and a third time changes nothing', async () => {
    const story = await liveStory()
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

  it('is ended by the next tick when a crash broke it off', async () => {
    const story = await liveStory()
    const { filename } = await mediaDoc(story.portrait)
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

  it('takes one picture away from wherever it stands, and leaves the pages whole', async () => {
    const portrait = await upload()
    const story = await liveStory({ portrait })
    const { filename } = await mediaDoc(portrait)
    expect((await editor.post(`/api/withdraw-consent/media/${portrait}`)).status).toBe(200)
    expect(filesOf(filename)).toEqual([])
    const read = await cms.anonymous.get(`/api/stories/${story.id}?depth=1`)
    expect(read.status).toBe(200)
    expect(read.text).not.toContain(filename)
  })

  it('leaves the home page whole when it told the story', async () => {
    const story = await liveStory()
    const quote = await made('testimonials', {
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

  it('is for staff alone', async () => {
    const story = await liveStory()
    for (const api of [cms.anonymous, await cms.as('delft')]) {
      expect((await api.post(`/api/withdraw-consent/stories/${story.id}`)).status).toBe(403)
    }
    expect(await isLive('stories', story.id)).toBe(true)
    expect((await editor.post(`/api/withdraw-consent/stories/${crypto.randomUUID()}`)).status).toBe(404)
    expect(existsSync(path.join(cms.dataDir, 'media'))).toBe(true)
  })
})

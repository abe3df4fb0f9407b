import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { posted } from '../../../tests/posted.ts'
import { daysFromNow, storiesOf } from '../../../tests/stories.ts'
import { consent } from '../../../tests/subjects.ts'
import type { consentEndingSoon as EndingSoon } from './consent.kit.ts'
import type { keepConsents as Keep } from './keep-consents.ts'

vi.mock(import('#features/mails/mails.kit.ts'), () => import('../../../tests/posted.ts'))

let cms: Cms
let editor: Api
let req: PayloadRequest
let records: ReturnType<typeof storiesOf>
// Imported only after the settings of the test are in place.
let keepConsents: typeof Keep
let consentEndingSoon: typeof EndingSoon

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  records = storiesOf(cms, editor)
  ;({ keepConsents } = await import('./keep-consents.ts'))
  ;({ consentEndingSoon } = await import('./consent.kit.ts'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

describe('a record about a person', () => {
  it('a record about a person goes live with a consent, and a draft needs none', async () => {
    const draft = await records.made('stories', await records.storyData({ _status: 'draft' }))
    expect(await records.isLive('stories', draft.id)).toBe(false)
    const { status } = await editor.patch(`/api/stories/${draft.id}`, { _status: 'published', consent })
    expect(status).toBe(200)
    expect(await records.isLive('stories', draft.id)).toBe(true)
  })

  it('all that an empty record lacks is told at once, its consent too, with names in one form', async () => {
    const draft = await editor.post('/api/stories?draft=true', { title: 'Leeg' })
    const answer = await editor.patch(`/api/stories/${draft.body.doc.id}`, { _status: 'published' })
    const labels = answer.body.errors[0].data.errors.map((one: { label: string }) => one.label)
    expect(labels.toSorted()).toEqual([
      'Toestemming › Bewijs',
      'Toestemming › Gegeven op',
      'Toestemming › Waarvoor',
      'Verhaal',
      'Verhaal › Inleiding',
      'Verhaal › Portret',
      'Verhaal › Wie',
    ])
  })

  it.each([
    ['nothing', {}, ['consent.givenOn', 'consent.scope', 'consent.proof']],
    ['no proof', { ...consent, proof: '  ' }, ['consent.proof']],
    ['another scope', { ...consent, scope: ['print'] }, ['consent.scope']],
    ['a date to come', { ...consent, givenOn: daysFromNow(3) }, ['consent.givenOn']],
    ['a last day that has passed', { ...consent, expiresOn: daysFromNow(-2) }, ['consent.expiresOn']],
  ])(
    'a record about a person does not go live with %s, and the answer names the fields',
    async (_, given, paths) => {
      const draft = await records.made('testimonials', {
        _status: 'draft',
        attribution: 'Zahra',
        quote: 'Mooi.',
      })
      const answer = await editor.patch(`/api/testimonials/${draft.id}`, {
        _status: 'published',
        consent: given,
      })
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].data.errors.map((one: { path: string }) => one.path)).toEqual(paths)
      expect(answer.text).toContain('Toestemming')
      expect(await records.isLive('testimonials', draft.id)).toBe(false)
    },
  )

  it('a record about a person without consent does not go live on any other path either', async () => {
    const refused = await editor.post('/api/stories', await records.storyData({ _status: 'published' }))
    expect(refused.status).toBe(400)

    const { id } = await records.made('stories', await records.storyData({ _status: 'draft' }))
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
    await expect(system).rejects.toThrow('Toestemming')
    const live = await cms.anonymous.get('/api/stories?limit=100')
    expect(live.body.docs.map((one: { id: string }) => one.id)).not.toContain(id)
    expect(await records.isLive('stories', id)).toBe(false)
  })

  it('a record does not go live by an earlier version whose consent has run out', async () => {
    const { id } = await records.liveStory()
    await cms.payload.db.updateOne({
      collection: 'stories',
      data: { _status: 'draft' },
      id,
      req,
    })
    const versions = await cms.payload.findVersions({
      collection: 'stories',
      locale: 'all',
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
    // It comes back as a draft, whose consent is checked when it is published.
    expect(answer.status).toBe(200)
    expect(await records.isLive('stories', id)).toBe(false)
  })
})

describe('a consent that has run out', () => {
  it('an expired consent takes the person off the site the day after, and tells every editor once', async () => {
    const { id } = await records.liveStory({ consent: { ...consent, expiresOn: daysFromNow(0) } })
    await keepConsents(req, new Date())
    expect(await records.isLive('stories', id)).toBe(true)
    const later = new Date(Date.now() + 2 * 86_400_000)
    await keepConsents(req, later)
    await keepConsents(req, later)
    expect(await records.isLive('stories', id)).toBe(false)
    expect((await editor.get(`/api/stories/${id}?draft=true`)).body.person).toBe('Zahra')
    const told = [...posted.values()].filter(({ url }) => url?.endsWith(id))
    expect(told.map(({ to }) => to.email).toSorted()).toEqual(['admin@people.test', 'editor@people.test'])
  })

  it('an expired consent hides a picture, and a prolonged one shows it again', async () => {
    const portrait = await records.upload()
    await editor.patch(`/api/media/${portrait}`, { consent: { ...consent, expiresOn: daysFromNow(1) } })
    await records.liveStory({ portrait })
    const { url } = await records.mediaDoc(portrait)
    const file = new URL(url, 'http://x').pathname
    expect((await cms.anonymous.get(file)).status).toBe(200)
    await keepConsents(req, new Date(Date.now() + 3 * 86_400_000))
    expect((await cms.anonymous.get(file)).status).not.toBe(200)
    await editor.patch(`/api/media/${portrait}`, { consent: { ...consent, expiresOn: daysFromNow(300) } })
    expect((await cms.anonymous.get(file)).status).toBe(200)
  })

  it('the end of a consent is announced thirty days ahead, the earliest first', async () => {
    const later = await records.liveStory({ consent: { ...consent, expiresOn: daysFromNow(29) } })
    const sooner = await records.liveStory({ consent: { ...consent, expiresOn: daysFromNow(5) } })
    const far = await records.liveStory({ consent: { ...consent, expiresOn: daysFromNow(60) } })
    const ids = (await consentEndingSoon(req)).map((one) => one.id)
    expect(ids.indexOf(sooner.id)).toBeGreaterThanOrEqual(0)
    expect(ids.indexOf(sooner.id)).toBeLessThan(ids.indexOf(later.id))
    expect(ids).not.toContain(far.id)
  })
})

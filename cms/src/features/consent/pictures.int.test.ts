import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { type Answer, type Api, type Cms, startCms } from '../../../tests/kit.ts'
import { body, daysFromNow, storiesOf } from '../../../tests/stories.ts'
import { consent } from '../../../tests/subjects.ts'
import type { keepConsents as KeepConsents } from './consent.job.ts'
import type { keepPictures as KeepPictures } from './pictures.job.ts'
import type { waitingPictures as Waiting } from './waiting-pictures.kit.ts'

let cms: Cms
let editor: Api
let organiser: Api
let req: PayloadRequest
let records: ReturnType<typeof storiesOf>
// Read only once the settings of the test stand.
let keepConsents: typeof KeepConsents
let keepPictures: typeof KeepPictures
let waitingPictures: typeof Waiting

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  organiser = await cms.as('delft')
  records = storiesOf(cms, editor)
  ;({ keepConsents } = await import('./consent.job.ts'))
  ;({ keepPictures } = await import('./pictures.job.ts'))
  ;({ waitingPictures } = await import('./waiting-pictures.kit.ts'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

/** Whether visitors get the record of a picture, and its file. */
const isPublic = async (id: string): Promise<boolean> => {
  const { filename } = await records.mediaDoc(id)
  const seen = [
    (await cms.anonymous.get(`/api/media/${id}`)).status,
    (await cms.anonymous.get(`/api/media/file/${filename}`)).status,
  ]
  expect(new Set(seen).size === 1 || seen.every((status) => status !== 200)).toBe(true)
  return seen[0] === 200
}

const unique = (word: string): string => `${word} ${crypto.randomUUID().slice(0, 8)}`
const festival = (picture: string, more: object = {}) =>
  festivalData(cms.content.organisations.delft, { _status: 'published', pictures: [picture], ...more })
const block = (picture: string) => ({ blocks: [{ blockType: 'picture', picture }], title: unique('Pagina') })
const homeTexts = Object.fromEntries(
  ['why', 'initiatives', 'discourse', 'callToAction', 'newsletter'].map((part) => [part, { title: 'Kop' }]),
)
const home = (portrait: string) => ({ ...homeTexts, hero: { headline: 'Kop', portrait, text: 'Kort' } })
const live = { _status: 'published' }

/** Every kind of page on which a picture can stand. */
const places: Readonly<Record<string, (picture: string) => Promise<Answer>>> = {
  'a festival': (picture) => editor.post('/api/festivals', festival(picture)),
  'the home page': (picture) => editor.post('/api/globals/home', { ...home(picture), ...live }),
  'the organise page': (picture) =>
    editor.post('/api/globals/organise', { ...block(picture), ...live, formIntro: 'Kort' }),
  'the site’s settings': (picture) =>
    editor.post('/api/globals/site', { ...live, name: 'Welkom Hier', shareImage: picture }),
  'an organisation': (logo) =>
    editor.post('/api/organisations', {
      ...live,
      logo,
      municipality: 'Delft',
      name: unique('Groep'),
      province: 'zuid-holland',
      summary: 'Een groep.',
    }),
  'a page': (picture) => editor.post('/api/pages', { ...live, ...block(picture) }),
  'a quote': (picture) =>
    editor.post('/api/testimonials', { ...live, attribution: 'Aya', consent, picture, quote: 'Mooi.' }),
  'a portrait': async (portrait) =>
    editor.post('/api/stories', await records.storyData({ ...live, consent, portrait })),
  'a text': async (picture) =>
    editor.post('/api/stories', await records.storyData({ ...live, body: body(picture), consent })),
}

describe('the question whether there are people in a picture', () => {
  it('begins unanswered, and must be answered', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Een foto' }))
    const { picture } = await import('../../../tests/content.ts')
    form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'x.jpg')
    const answer = await editor.post('/api/media', form)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors.map((one: { path: string }) => one.path)).toContain(
      'peopleInPicture',
    )
    const asked = cms.payload.collections.media.config.flattenedFields.find(
      ({ name }) => name === 'peopleInPicture',
    )
    expect(asked).not.toHaveProperty('defaultValue')
    const given = await records.upload({ peopleInPicture: 'none' })
    expect((await editor.patch(`/api/media/${given}`, { peopleInPicture: null })).status).toBe(400)
  })

  it('can be answered with a consent by whoever placed the picture', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Een foto', consent, peopleInPicture: 'recognisable' }))
    const { picture } = await import('../../../tests/content.ts')
    form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'x.jpg')
    const { body: made } = await organiser.post('/api/media', form)
    expect(made.doc.consent.proof).toBe(consent.proof)
    const seen = await (await cms.as('colleague')).get(`/api/media/${made.doc.id}`)
    expect(seen.body.consent).toBeUndefined()
  })
})

describe.each(Object.entries(places))('%s', (_, put) => {
  it('does not show people who did not agree, and shows them once they do', async () => {
    const picture = await records.upload({ consent: undefined })
    const refused = await put(picture)
    expect(`${refused.status} ${refused.text}`).toMatch(/^400 .*toestemming/s)
    expect(await isPublic(picture)).toBe(false)
    await editor.patch(`/api/media/${picture}`, { consent })
    const taken = await put(picture)
    expect(`${taken.status} ${taken.text}`).toMatch(/^20[01] /)
    expect(await isPublic(picture)).toBe(true)
    await editor.patch(`/api/media/${picture}`, { consent: { ...consent, scope: ['print'] } })
    expect(await isPublic(picture)).toBe(false)
  })
})

describe('a picture of people who did not agree', () => {
  let picture: string
  let draft: string
  beforeEach(async () => {
    picture = await records.upload({ consent: undefined })
    draft = (await records.made('festivals', festival(picture, { _status: 'draft' }))).id
  })

  it.each([
    ['by PATCH', () => editor.patch(`/api/festivals/${draft}`, live)],
    ['in bulk', () => editor.patch(`/api/festivals?where[id][equals]=${draft}`, live)],
    ['in one language', () => editor.patch(`/api/festivals/${draft}?publishSpecificLocale=nl`, live)],
    ['in all languages', () => editor.patch(`/api/festivals/${draft}?publishAllLocales=true`, {})],
    ['by a copy', () => editor.post(`/api/festivals/${draft}/duplicate`, live)],
    [
      'by the program',
      () =>
        cms.payload
          .update({
            collection: 'festivals',
            data: { _status: 'published' },
            id: draft,
            overrideAccess: true,
          })
          .catch((error: unknown) => error),
    ],
    [
      'as planned',
      async () => {
        await cms.payload.jobs.queue({
          input: {
            doc: { relationTo: 'festivals', value: draft },
            type: 'publish',
            user: { relationTo: 'users', value: cms.content.users.editor },
          },
          task: 'schedulePublish',
        } as never)
        await cms.payload.jobs.run({ overrideAccess: true })
      },
    ],
    [
      'by an earlier version',
      async () => {
        const { docs } = await cms.payload.findVersions({
          collection: 'festivals',
          overrideAccess: true,
          where: { parent: { equals: draft } },
        })
        await editor.patch(`/api/festivals/${draft}?draft=true`, { pictures: [] })
        await editor.post(`/api/festivals/versions/${docs[0]?.id}`, {})
        await editor.patch(`/api/festivals/${draft}`, live)
      },
    ],
    [
      'by a trusted organisation',
      async () => {
        await editor.patch(`/api/organisations/${cms.content.organisations.delft}`, {
          ...live,
          trusted: true,
        })
        const own = await organiser.post(
          '/api/festivals',
          festivalData(cms.content.organisations.delft, { pictures: [picture] }),
        )
        if (own.status === 201) await organiser.post(`/api/festivals/${own.body.doc.id}/review/submit`)
        await editor.patch(`/api/organisations/${cms.content.organisations.delft}`, {
          ...live,
          trusted: false,
        })
      },
    ],
  ])('does not become public %s', async (_, publish) => {
    await publish()
    expect(await isPublic(picture)).toBe(false)
    const seen = await cms.anonymous.get('/api/festivals?limit=100&depth=1')
    expect(seen.text).not.toContain(picture)
  })

  it('does not hide in another language of a text', async () => {
    const { id } = await records.made('stories', await records.storyData({ _status: 'draft', consent }))
    await editor.patch(`/api/stories/${id}?draft=true&locale=en`, { body: body(picture) })
    expect((await editor.patch(`/api/stories/${id}`, live)).status).toBe(400)
    await editor.patch(`/api/stories/${id}?draft=true&locale=en`, { body: body() })
    expect((await editor.patch(`/api/stories/${id}`, live)).status).toBe(200)
  })
})

describe('the end of a consent', () => {
  it.each([
    [
      'by its date',
      async (id: string) => keepConsents(req, new Date(Date.now() + 4 * 86_400_000)).then(() => id),
    ],
    ['by another answer', (id: string) => editor.patch(`/api/media/${id}`, { consent: { proof: '' } })],
    ['by withdrawal', (id: string) => editor.post(`/api/withdraw-consent/media/${id}`)],
  ])('takes a picture off every page, %s', async (how, end) => {
    const picture = await records.upload({ consent: { ...consent, expiresOn: daysFromNow(2) } })
    const { filename } = await records.mediaDoc(picture)
    for (const put of Object.values(places)) expect((await put(picture)).status).toBeLessThan(300)
    await end(picture)
    expect((await cms.anonymous.get(`/api/media/${picture}`)).status).toBe(404)
    expect((await cms.anonymous.get(`/api/media/file/${filename}`)).status).not.toBe(200)
    for (const page of [
      'festivals?depth=2&limit=100',
      'stories?depth=2&limit=100',
      'testimonials?depth=2&limit=100',
      'organisations?depth=2&limit=100',
      'pages?depth=2&limit=100',
      'globals/home?depth=2',
      'globals/organise?depth=2',
      'globals/site?depth=2',
    ])
      expect((await cms.anonymous.get(`/api/${page}`)).text).not.toContain(filename)
    if (how !== 'by withdrawal')
      expect((await waitingPictures(req, new Date())).map(({ id }) => id)).toContain(picture)
  })

  it('does not hold up a change of the page that showed the picture', async () => {
    const picture = await records.upload()
    const { id } = await records.made('festivals', festival(picture))
    await editor.patch(`/api/media/${picture}`, { peopleInPicture: 'recognisable', consent: { proof: '' } })
    const cancelled = { ...live, eventStatus: 'cancelled', eventStatusReason: 'Storm' }
    expect((await editor.patch(`/api/festivals/${id}`, cancelled)).status).toBe(200)
    expect(await isPublic(picture)).toBe(false)
  })
})

describe('a picture from before the question had to be answered', () => {
  const older = async (data: object = {}): Promise<string> => {
    const picture = await records.upload({ consent: undefined, peopleInPicture: 'none' })
    await records.made('festivals', festival(picture))
    await cms.payload.db.updateOne({
      collection: 'media',
      data: { peopleAnsweredOn: null, ...data },
      id: picture,
      req,
    })
    return picture
  }

  it('stays for thirty days, stands on the start page of staff, and then leaves by itself', async () => {
    const picture = await older()
    await keepPictures(req, new Date())
    expect(await isPublic(picture)).toBe(true)
    expect((await records.mediaDoc(picture)).peopleInPicture).toBeNull()
    const waiting = (await waitingPictures(req, new Date())).find(({ id }) => id === picture)
    expect(waiting).toMatchObject({ lastDay: daysFromNow(30).slice(0, 10), why: null })
    await keepConsents(req, new Date(Date.now() + 32 * 86_400_000))
    expect(await isPublic(picture)).toBe(false)
  })

  it('must be answered before anything else of it changes, and then stays', async () => {
    const picture = await older()
    await keepPictures(req, new Date())
    expect((await editor.patch(`/api/media/${picture}`, { alt: 'Een tafel' })).status).toBe(400)
    expect((await editor.patch(`/api/media/${picture}`, { peopleInPicture: 'none' })).status).toBe(200)
    expect((await records.mediaDoc(picture)).consent?.expiresOn ?? null).toBeNull()
    await keepConsents(req, new Date(Date.now() + 32 * 86_400_000))
    expect(await isPublic(picture)).toBe(true)
  })

  it('leaves at once when people are recognised in it who did not agree', async () => {
    const picture = await older({ peopleInPicture: 'recognisable' })
    await keepPictures(req, new Date())
    expect(await isPublic(picture)).toBe(false)
    expect((await waitingPictures(req, new Date())).find(({ id }) => id === picture)?.why).toBe('no-consent')
  })

  it('does not become public without an answer', async () => {
    const picture = await older({ visible: false })
    const { status, text } = await editor.post('/api/festivals', festival(picture))
    expect(`${status} ${text}`).toMatch(/^400 .*beantwoord die vraag/s)
    expect(await isPublic(picture)).toBe(false)
  })
})

describe('a private picture', () => {
  it('does not become public by its id in a text, a field or a link', async () => {
    const { utrechtHidden } = cms.content.media
    const data = festivalData(cms.content.organisations.delft, {
      ...live,
      eventStatusReason: utrechtHidden,
      programme: [{ time: '12:00', title: utrechtHidden }],
      summary: utrechtHidden,
      title: utrechtHidden,
    })
    const { status, text } = await editor.post('/api/festivals', data)
    expect(`${status} ${text}`).toMatch(/^201 /)
    expect(await isPublic(utrechtHidden)).toBe(false)
  })

  it.each([
    ['', 'an organiser'],
    ['?draft=true&autosave=true', 'an organiser who types'],
  ])('is not taken into a text (%s) by %s', async (query) => {
    const { utrechtHidden } = cms.content.media
    const data = festivalData(cms.content.organisations.delft, { body: body(utrechtHidden) })
    const { status, text } = await organiser.post(`/api/festivals${query}`, data)
    expect(`${status} ${text}`).toMatch(/^400 /)
    const own = await organiser.post('/api/festivals', festivalData(cms.content.organisations.delft))
    const patched = await organiser.patch(`/api/festivals/${own.body.doc.id}${query}`, {
      body: body(utrechtHidden),
    })
    expect(patched.status).toBe(400)
  })

  it('does not become public by a text that can’t show it', async () => {
    const { utrechtHidden } = cms.content.media
    const { id } = await records.made('festivals', festivalData(cms.content.organisations.delft, live))
    await cms.payload.db.updateOne({
      collection: 'festivals',
      data: { body: { nl: body(utrechtHidden) } },
      id,
      locale: 'all',
      req,
    })
    await editor.patch(`/api/festivals/${id}?locale=en`, { ...live, title: 'Other' })
    expect(await isPublic(utrechtHidden)).toBe(false)
  })

  it('is private again when it became public before only real uses counted', async () => {
    const { utrechtHidden } = cms.content.media
    const by = `festivals:${cms.content.festivals.delftLive}`
    await cms.payload.db.create({ collection: 'file-uses', data: { by, media: utrechtHidden }, req })
    await cms.payload.db.updateOne({ collection: 'media', data: { visible: true }, id: utrechtHidden, req })
    expect(await isPublic(utrechtHidden)).toBe(true)
    await keepPictures(req, new Date())
    expect(await isPublic(utrechtHidden)).toBe(false)
    expect(await isPublic(cms.content.media.shown)).toBe(true)
  })

  it('of another organisation is not published by a trusted one, though it was public once', async () => {
    const { delft } = cms.content.organisations
    await editor.patch(`/api/organisations/${delft}`, { ...live, trusted: true })
    const theirs = await records.upload()
    const { id: shown } = await records.made(
      'festivals',
      festivalData(cms.content.organisations.utrecht, { ...live, pictures: [theirs] }),
    )
    const own = await organiser.post('/api/festivals', festivalData(delft, { pictures: [theirs] }))
    expect(own.status).toBe(201)
    await editor.patch(`/api/festivals/${shown}`, { _status: 'draft' })
    const sent = await organiser.post(`/api/festivals/${own.body.doc.id}/review/submit`)
    expect(sent.status).toBe(400)
    expect(await isPublic(theirs)).toBe(false)
    await editor.patch(`/api/organisations/${delft}`, { ...live, trusted: false })
  })
})

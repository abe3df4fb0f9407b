import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { body, daysFromNow, storiesOf } from '../../../tests/stories.ts'
import { consent } from '../../../tests/subjects.ts'
import type { keepConsents as KeepConsents } from './keep-consents.ts'
import type { waitingPictures as Waiting } from './waiting-pictures.kit.ts'

let cms: Cms
let editor: Api
let organiser: Api
let req: PayloadRequest
let records: ReturnType<typeof storiesOf>
// Imported only after the settings of the test are in place.
let keepConsents: typeof KeepConsents
let waitingPictures: typeof Waiting

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  organiser = await cms.as('delft')
  records = storiesOf(cms, editor)
  ;({ keepConsents } = await import('./keep-consents.ts'))
  ;({ waitingPictures } = await import('./waiting-pictures.kit.ts'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const isPublic = (id: string): Promise<boolean> => records.isPublic(id)

const unique = (word: string): string => `${word} ${crypto.randomUUID().slice(0, 8)}`
const festival = (picture: string, more: object = {}) =>
  festivalData(cms.content.organisations.delft, { _status: 'published', pictures: [picture], ...more })
const block = (picture: string) => ({ blocks: [{ blockType: 'picture', picture }], title: unique('Pagina') })
const homeTexts = Object.fromEntries(
  ['why', 'initiatives', 'discourse', 'callToAction', 'newsletter'].map((part) => [part, { title: 'Kop' }]),
)
const home = (portrait: string) => ({ ...homeTexts, hero: { headline: 'Kop', portrait, text: 'Kort' } })
const live = { _status: 'published' }

/** Every kind of page that can show a picture. */
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
  it('the question whether there are people in a picture begins unanswered, and must be answered', async () => {
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

  it('the person who placed the picture can answer its question with a consent', async () => {
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
  it('a page does not show people who did not agree, and shows them once they do', async () => {
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
    // A picture that its organisation may use as well as staff.
    picture = await storiesOf(cms, organiser).upload({ consent: undefined })
    draft = (await records.made('festivals', festival(picture, { _status: 'draft' }))).id
  })

  it.each([
    ['by PATCH', () => editor.patch(`/api/festivals/${draft}`, live)],
    ['in bulk', () => editor.patch(`/api/festivals?where[id][equals]=${draft}`, live)],
    ['in one language', () => editor.patch(`/api/festivals/${draft}?publishSpecificLocale=nl`, live)],
    ['in all languages', () => editor.patch(`/api/festivals/${draft}?publishAllLocales=true`, live)],
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
        const earlier = docs.find(({ version }) => JSON.stringify(version).includes(picture))
        await editor.patch(`/api/festivals/${draft}?draft=true`, { pictures: [] })
        await editor.post(`/api/festivals/versions/${earlier?.id}`, {})
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
  ])('a picture of people does not become public %s before they agree', async (_, publish) => {
    await publish()
    expect(await isPublic(picture)).toBe(false)
    const seen = await cms.anonymous.get('/api/festivals?limit=100&depth=1')
    expect(seen.text).not.toContain(picture)
    await editor.patch(`/api/media/${picture}`, { consent })
    await publish()
    expect(await isPublic(picture)).toBe(true)
  })

  it('a picture of people who did not agree does not hide in another language of a text', async () => {
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
  ])('the end of a consent takes a picture off every page, %s', async (how, end) => {
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
    const waits = (await waitingPictures(req, new Date())).some(({ id }) => id === picture)
    expect(waits).toBe(how !== 'by withdrawal')
  })

  it('the end of a consent does not block a change of the page that showed the picture', async () => {
    const picture = await records.upload()
    const { id } = await records.made('festivals', festival(picture))
    await editor.patch(`/api/media/${picture}`, { peopleInPicture: 'recognisable', consent: { proof: '' } })
    const cancelled = { ...live, eventStatus: 'cancelled', eventStatusReason: 'Storm' }
    expect((await editor.patch(`/api/festivals/${id}`, cancelled)).status).toBe(200)
    expect(await isPublic(picture)).toBe(false)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let organiser: Api
let editor: Api
let source: string

// Last year's edition: none of its dates equals a date of the new record, whenever this test runs.
const year = new Date().getUTCFullYear() - 1
const day = `${year}-06-12`

const programme = (title: string, id?: string) => [
  { day, time: '12:00', title, ...(id === undefined ? {} : { id }) },
]

const whole = (): Record<string, unknown> =>
  festivalData(cms.content.organisations.delft, {
    _status: 'published',
    eventStatus: 'rescheduled',
    eventStatusReason: 'De zaal was bezet.',
    pictures: [cms.content.media.shown],
    practical: { admission: 'free', languages: ['nl', 'ar'], publicTransport: 'Tram 1.' },
    programme: programme('Samen koken'),
    registration: { note: 'Voor vrijdag.', url: 'https://aanmelden.test/2026' },
    report: { approved: true, reach: 400 },
    slug: `lange-tafels-${crypto.randomUUID().slice(0, 8)}-${year}`,
    timeSlots: [{ day, endTime: '17:00', startTime: '12:00' }],
    title: 'Aan lange tafels',
  })

const again = (api: Api, id = source) => api.post(`/api/festivals/${id}/new-edition`)
const draft = (id: string) =>
  cms.payload.findByID({
    collection: 'festivals',
    depth: 0,
    draft: true,
    id,
    locale: 'all',
    overrideAccess: true,
  }) as Promise<unknown>

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

beforeEach(async () => {
  const { body } = await editor.post('/api/festivals', whole())
  source = body.doc.id
  const [row] = body.doc.programme
  await editor.patch(`/api/festivals/${source}?locale=en`, {
    _status: 'published',
    eventStatusReason: 'The hall was taken.',
    programme: programme('Cooking together', row.id),
    title: 'At long tables',
  })
})

describe('a new edition', () => {
  it('a new edition copies the lasting fields, in every language', async () => {
    const { body, status } = await again(organiser)
    expect(status).toBe(201)
    expect(await draft(body.id)).toMatchObject({
      _status: 'draft',
      organisation: cms.content.organisations.delft,
      owner: cms.content.users.delft,
      pictures: [cms.content.media.shown],
      practical: { languages: ['nl', 'ar'], publicTransport: { nl: 'Tram 1.' } },
      previousEdition: source,
      programme: [{ time: '12:00', title: { en: 'Cooking together', nl: 'Samen koken' } }],
      title: { en: 'At long tables', nl: 'Aan lange tafels' },
      venue: { municipality: 'Delft', name: 'Markt' },
    })
  })

  it('a new edition leaves out the fields that belong to one year', async () => {
    const { body } = await again(organiser)
    const { slug } = (await cms.anonymous.get(`/api/festivals/${source}`)).body
    const made = (await draft(body.id)) as Record<string, unknown>
    expect(made).toMatchObject({
      endsAt: null,
      eventStatus: 'scheduled',
      report: { approved: false },
      sequence: 0,
      slug: slug.replace(/\d{4}$/, String(year + 1)),
      startsAt: null,
      timeSlots: [],
    })
    expect(made['report']).not.toMatchObject({ reach: 400 })
    const text = JSON.stringify(made)
    for (const gone of ['De zaal was bezet', 'The hall was taken', 'aanmelden.test', 'Voor vrijdag', day])
      expect(text).not.toContain(gone)
  })

  it('a new edition is made once, however often a person clicks', async () => {
    const answers = await Promise.all([again(organiser), again(organiser), again(editor)])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '200', '201'])
    expect((await again(organiser)).status).toBe(200)
    const { totalDocs } = await cms.payload.count({
      collection: 'festivals',
      overrideAccess: true,
      where: { previousEdition: { equals: source } },
    })
    expect(totalDocs).toBe(1)
  })

  it('a new edition leaves the published festival unchanged', async () => {
    const { text } = await cms.anonymous.get(`/api/festivals/${source}?locale=all`)
    const { body } = await again(organiser)
    expect((await cms.anonymous.get(`/api/festivals/${source}?locale=all`)).text).toBe(text)
    expect((await cms.anonymous.get(`/api/festivals/${body.id}`)).status).toBe(404)
  })

  it('the panel of the previous festival shows its new edition', async () => {
    const { body } = await again(organiser)
    expect((await organiser.get(`/api/festivals/${source}/review`)).body.nextEdition).toBe(body.id)
  })

  it('a new edition is not made by strangers, nor hidden by their drafts', async () => {
    const utrecht = await cms.as('utrecht')
    expect((await again(utrecht)).status).toBe(404)
    expect((await again(cms.anonymous)).status).toBe(401)
    await utrecht.post(
      '/api/festivals',
      festivalData(cms.content.organisations.utrecht, { previousEdition: source }),
    )
    expect((await again(organiser)).status).toBe(201)
  })
})

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { picture } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { reportingAt, reportingDay, tokenOf, told } from '../../../tests/reporting.ts'
import type { followFestivals as Follow } from './follow-festivals.ts'
import type { reportsWaiting as Waiting } from './reports.kit.ts'

vi.mock(import('#features/mails/mails.kit.ts'), () => import('../../../tests/posted.ts'))

let cms: Cms
let editor: Api
let organiser: Api
let req: PayloadRequest
let reporting: ReturnType<typeof reportingAt>
// Imported only after the settings of the test are in place.
let follow: typeof Follow
let reportsWaiting: typeof Waiting

beforeAll(async () => {
  cms = await startCms()
  ;({ followFestivals: follow } = await import('./follow-festivals.ts'))
  ;({ reportsWaiting } = await import('./reports.kit.ts'))
  editor = await cms.as('editor')
  reporting = reportingAt(cms, editor)
  organiser = await cms.as('delft')
  await cms.as('suspended')
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const submitted = async (more: object = {}, date = '2026-06-08') => {
  const festival = await reporting.festivalOn(date)
  await follow(req, reportingDay)
  const pictures = [{ alt: 'Kinderen dansen', consent: true }]
  const report = {
    ...told,
    pictures,
    quote: 'Ik bleef tot het eind.',
    quoteBy: 'Samir',
    quoteConsent: true,
    ...more,
  }
  const answer = await reporting.sendReport({ ...report, token: tokenOf(festival) }, [await picture()])
  expect(answer.body).toEqual({ state: 'received' })
  return { festival, id: (await reporting.reportOf(festival)).id as string }
}

const peopleReached = async (): Promise<number> => (await cms.anonymous.get('/api/counters')).body.people

const quotesOf = async (festival: { id: string }) =>
  (await editor.get(`/api/testimonials?draft=true&depth=0&where[festival][equals]=${festival.id}`)).body.docs

describe('approving a report', () => {
  it('approving a report raises the counter, drafts the quote with its consent and adds the pictures, once', async () => {
    const { festival, id } = await submitted()
    const before = await peopleReached()
    expect((await reportsWaiting(req)).reports.map((one) => one.id)).toContain(id)
    const approve = () => editor.post(`/api/reports/${id}/approve`)
    const answers = await Promise.all([approve(), approve()])
    answers.push(await approve())
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])

    expect(await peopleReached()).toBe(before + 120)
    const live = (await cms.anonymous.get(`/api/festivals/${festival.id}?depth=1`)).body
    expect(live.pictures.map((one: { alt: string }) => one.alt)).toEqual(['Kinderen dansen'])
    const quotes = await quotesOf(festival)
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatchObject({ _status: 'draft', attribution: 'Samir', municipality: 'Delft' })
    const published = await editor.patch(`/api/testimonials/${quotes[0].id}`, { _status: 'published' })
    expect(published.status).toBe(200)
    expect((await reportsWaiting(req)).reports.map((one) => one.id)).not.toContain(id)
  })

  it('approving a report leaves the draft beside the live festival unchanged', async () => {
    const { festival, id } = await submitted()
    await organiser.patch(`/api/festivals/${festival.id}`, { summary: 'Nog niet bekeken.' })
    const answer = await editor.post(`/api/reports/${id}/approve`)
    expect(answer.status).toBe(200)
    const live = (await cms.anonymous.get(`/api/festivals/${festival.id}`)).body
    expect(live.summary).toBe('Samen eten aan lange tafels.')
    expect(live.pictures).toHaveLength(1)
    const draft = (await organiser.get(`/api/festivals/${festival.id}?draft=true`)).body
    expect(draft.summary).toBe('Nog niet bekeken.')
    expect(draft.pictures).toHaveLength(1)
    expect((await editor.get(`/api/festivals/${festival.id}?draft=true`)).body.report).toEqual({
      approved: true,
      reach: 120,
    })
  })

  it('an approval that a crash interrupted is completed by the next run of the job', async () => {
    const { festival, id } = await submitted({ visitors: 45 })
    const before = await peopleReached()
    // The claim of a run counts from its own clock, so the crash is what lies in the past.
    const updatedAt = new Date(Date.now() - 10 * 60_000).toISOString()
    await cms.payload.db.updateOne({
      collection: 'reports',
      data: { state: 'approving', updatedAt },
      id,
      req,
    })
    await Promise.all([follow(req, new Date()), follow(req, new Date())])
    expect((await reporting.reportOf(festival)).state).toBe('approved')
    expect(await peopleReached()).toBe(before + 45)
    expect(await quotesOf(festival)).toHaveLength(1)
  })

  it('an approval of a report can be taken back', async () => {
    const { festival, id } = await submitted()
    const before = await peopleReached()
    await editor.post(`/api/reports/${id}/approve`)
    expect((await editor.post(`/api/reports/${id}/take-back`)).body.state).toBe('submitted')
    expect(await peopleReached()).toBe(before)
    expect((await cms.anonymous.get(`/api/festivals/${festival.id}`)).body.pictures).toEqual([])
    expect(await quotesOf(festival)).toEqual([])
    expect((await editor.post(`/api/reports/${id}/decline`)).body.state).toBe('declined')
    expect((await editor.post(`/api/reports/${id}/approve`)).body.state).toBe('declined')
    expect((await editor.post(`/api/reports/${id}/take-back`)).body.state).toBe('submitted')
  })

  it('only staff approve a report; the organisation reads its own report and writes nothing in it', async () => {
    const { festival, id } = await submitted()
    const other = await cms.as('utrecht')
    for (const api of [cms.anonymous, organiser, other]) {
      expect((await api.post(`/api/reports/${id}/approve`)).status).toBe(403)
      expect((await api.patch(`/api/reports/${id}`, { visitors: 9 })).status).toBe(403)
    }
    expect((await organiser.get(`/api/reports/${id}`)).body.visitors).toBe(120)
    expect((await other.get(`/api/reports/${id}`)).status).toBe(404)
    expect((await cms.anonymous.get(`/api/reports/${id}`)).status).toBe(403)
    expect((await organiser.get(`/api/reports/${id}`)).text).not.toContain('nonce')
    expect((await reporting.reportOf(festival)).state).toBe('submitted')
  })

  it('a report can’t be approved before the organiser has filled it in', async () => {
    const festival = await reporting.festivalOn('2026-06-08')
    await follow(req, reportingDay)
    const { id } = await reporting.reportOf(festival)
    expect((await editor.post(`/api/reports/${id}/approve`)).status).toBe(409)
    expect((await editor.post(`/api/reports/${crypto.randomUUID()}/approve`)).status).toBe(404)
  })
})

it('an interrupted submission of a report leaves no picture behind, and loses none that was stored', async () => {
  const { festival, id } = await submitted()
  const [kept] = (await reporting.reportOf(festival)).pictures
  await cms.payload.db.updateOne({ collection: 'media', data: { submission: 'kept' }, id: kept, req })
  await cms.payload.update({
    collection: 'reports',
    data: { pictures: [], submission: 'kept' },
    id,
    overrideAccess: true,
  })
  const data = await picture()
  const lost = await cms.payload.create({
    collection: 'media',
    data: { alt: 'Verloren', peopleInPicture: 'none', submission: 'lost' },
    file: { data, mimetype: 'image/jpeg', name: 'x.jpg', size: data.byteLength },
    overrideAccess: true,
  })
  await follow(req, new Date(Date.now() + 60 * 60_000))
  expect((await reporting.reportOf(festival)).pictures).toEqual([kept])
  expect((await editor.get(`/api/media/${lost.id}`)).status).toBe(404)
})

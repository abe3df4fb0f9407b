import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import type { Api } from '../../../tests/kit.ts'
import { mailsIn } from './tests/mails.ts'
import { openDesk, type Desk } from './tests/review-desk.ts'

let desk: Desk
/** A complete draft of the organiser, created by the organiser. */
let festival: string

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.cms.stop())

beforeEach(async () => {
  festival = await desk.next()
})

describe('a new festival', () => {
  it('a new festival is a draft with its next steps', async () => {
    expect(await desk.overview(desk.organiser)).toMatchObject({
      isLive: false,
      side: 'organiser',
      state: 'draft',
      steps: ['submit'],
      timeline: [],
      told: { nl: 'Concept' },
    })
  })

  it('a new festival goes to the editors, and stays hidden until one approves it', async () => {
    const submitted = await desk.step(desk.organiser, 'submit')
    expect(submitted).toMatchObject({ body: { state: 'submitted', steps: ['withdraw'] }, status: 200 })
    expect(await desk.published()).toBe(false)
    const { seen, steps } = await desk.overview(desk.editor)
    expect(steps).toEqual(['approve', 'return'])
    const answer = await desk.step(desk.editor, 'approve', { seen })
    expect(answer).toMatchObject({ body: { isLive: true, state: 'approved', steps: [] }, status: 200 })
    expect(await desk.published()).toBe(true)
    expect(await desk.events(desk.organiser)).toEqual(['submitted', 'approved and published'])
  })

  it('a new festival with a mistake can’t be submitted, and the answer names the mistake', async () => {
    const id = await desk.begin({
      timeSlots: [{ day: '2055-06-12', endTime: '17:00', startTime: '25:99' }],
      venue: { municipality: 'Delft', name: 'Markt', postcode: '0999 ZZ', province: 'zuid-holland' },
    })
    const answer = await desk.step(desk.organiser, 'submit', {}, id)
    expect(answer.status).toBe(422)
    const [{ data, message }] = answer.body.errors
    expect(data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'timeSlots.0.startTime',
      'venue.postcode',
    ])
    expect(message).toContain('Er klopt nog iets niet. Dagen en tijden: Begint om: ')
    expect((await desk.overview(desk.organiser, id)).state).toBe('draft')
  })

  it('a new festival with a missing required field can’t be submitted', async () => {
    const id = await desk.begin({ summary: '', timeSlots: [] })
    const answer = await desk.step(desk.organiser, 'submit', {}, id)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'summary',
      'timeSlots',
    ])
    expect(answer.body.errors[0].message).toContain('Het festival in het kort')
    expect((await desk.overview(desk.organiser, id)).state).toBe('draft')
    const missing = (await desk.overview(desk.organiser, id)).completeness.items.filter(
      ({ isDone, level }: { isDone: boolean; level: string }) => level === 'must' && !isDone,
    )
    expect(missing.map(({ field }: { field: string }) => field)).toEqual(['summary', 'timeSlots'])
  })

  it('a new festival can’t be submitted twice', async () => {
    const answers = await Promise.all([
      desk.step(desk.organiser, 'submit'),
      desk.step(desk.colleague, 'submit'),
    ])
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409'])
    expect((await desk.step(desk.organiser, 'submit')).status).toBe(409)
    expect(await desk.events(desk.organiser)).toEqual(['submitted'])
  })

  it('a new festival of staff needs no review', async () => {
    const data = festivalData(desk.cms.content.organisations.delft, { _status: 'published' })
    const { body } = await desk.editor.post('/api/festivals', data)
    expect(await desk.overview(desk.editor, body.doc.id)).toMatchObject({
      isLive: true,
      state: null,
      steps: [],
    })
  })
})

describe('a submitted festival', () => {
  beforeEach(async () => {
    await desk.step(desk.organiser, 'submit')
  })

  it.each([
    ['PATCH', (api: Api) => api.patch(`/api/festivals/${festival}`, { title: 'Toch anders' })],
    [
      'autosave',
      (api: Api) =>
        api.patch(`/api/festivals/${festival}?draft=true&autosave=true`, { title: 'Toch anders' }),
    ],
  ])('no organiser changes a submitted festival: %s', async (_name, write) => {
    for (const api of [desk.organiser, desk.colleague]) {
      const { body, status } = await write(api)
      expect(status).toBe(423)
      expect(body.errors[0].message).toContain('Trek het eerst terug')
    }
    expect((await desk.draftOf()).title).not.toBe('Toch anders')
  })

  it('an organiser can’t change submitted festivals in bulk either', async () => {
    const answer = await desk.organiser.patch(`/api/festivals?where[id][equals]=${festival}`, {
      title: 'Toch anders',
    })
    expect(answer.body.errors[0].message).toContain('Trek het eerst terug')
    expect((await desk.draftOf()).title).not.toBe('Toch anders')
  })

  it('an organiser withdraws a submitted festival and continues to write', async () => {
    expect((await desk.step(desk.organiser, 'withdraw')).body).toMatchObject({
      state: 'draft',
      steps: ['submit'],
    })
    expect((await desk.organiser.patch(`/api/festivals/${festival}`, { title: 'Anders' })).status).toBe(200)
    expect((await desk.step(desk.organiser, 'withdraw')).status).toBe(409)
    expect(await desk.events(desk.organiser)).toEqual(['submitted', 'withdrawn'])
  })

  it('of two members of staff at once, one decides about a submitted festival', async () => {
    const { seen } = await desk.overview(desk.editor)
    const [yes, no] = await Promise.all([
      desk.step(desk.editor, 'approve', { seen }),
      desk.step(desk.admin, 'return', { note: 'Liever niet.' }),
    ])
    expect([yes.status, no.status].map(String).toSorted()).toEqual(['200', '409'])
    const { state } = await desk.overview(desk.editor)
    expect(state).toBe(yes.status === 200 ? 'approved' : 'returned')
    expect(await desk.published()).toBe(state === 'approved')
    expect(await desk.events(desk.editor)).toHaveLength(2)
  })

  it('of two approvals at once, one succeeds, and one mail is sent', async () => {
    const { seen } = await desk.overview(desk.editor)
    const answers = await Promise.all(
      [desk.editor, desk.admin, desk.editor].map((api) => desk.step(api, 'approve', { seen })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2)
    const title = String((await desk.draftOf()).title)
    const mails = await mailsIn(desk.cms, title)
    expect(mails.map(({ to }) => to).toSorted()).toEqual(['colleague@people.test', 'delft@people.test'])
  })

  it('only the version that the editor saw goes live', async () => {
    const { seen } = await desk.overview(desk.admin)
    await desk.editor.patch(`/api/festivals/${festival}?draft=true`, { title: 'Door de redactie veranderd' })
    const late = await desk.step(desk.admin, 'approve', { seen })
    expect(late.status).toBe(409)
    expect(late.body.errors[0].message).toContain('veranderd sinds je het bekeek')
    expect(await desk.published()).toBe(false)
    expect((await desk.step(desk.admin, 'approve', await desk.seenBy(desk.admin))).status).toBe(200)
    expect((await desk.cms.anonymous.get(`/api/festivals/${festival}`)).body.title).toBe(
      'Door de redactie veranderd',
    )
  })

  it('an approval must name the version that was seen', async () => {
    for (const body of [{}, { seen: 'gisteren' }, { seen: null }])
      expect((await desk.step(desk.editor, 'approve', body)).status).toBe(400)
    expect(await desk.published()).toBe(false)
  })

  it('organisers and staff each have their own steps', async () => {
    const { seen } = await desk.overview(desk.editor)
    expect((await desk.step(desk.organiser, 'approve', { seen })).status).toBe(403)
    expect((await desk.step(desk.organiser, 'return', { note: 'x' })).status).toBe(403)
    expect((await desk.step(desk.editor, 'withdraw')).status).toBe(403)
    expect(await desk.overview(desk.editor)).toMatchObject({ state: 'submitted' })
  })

  it('strangers learn nothing of a submitted festival', async () => {
    const { seen } = await desk.overview(desk.editor)
    for (const [api, expected] of [
      [await desk.cms.as('utrecht'), 404],
      [desk.cms.anonymous, 401],
      [await desk.cms.as('suspended'), 401],
    ] as const) {
      for (const name of ['submit', 'withdraw', 'approve', 'return'])
        expect((await desk.step(api, name, { note: 'x', seen })).status).toBe(expected)
      expect((await api.get(`/api/festivals/${festival}/review`)).status).toBe(expected)
    }
  })

  it('staff’s publish button ends the review as well', async () => {
    await desk.editor.patch(`/api/festivals/${festival}`, { _status: 'published' })
    expect(await desk.overview(desk.organiser)).toMatchObject({ isLive: true, state: 'approved' })
    expect(await desk.events(desk.organiser)).toEqual(['submitted', 'published by the editors'])
    expect(await mailsIn(desk.cms, String((await desk.draftOf()).title))).toHaveLength(2)
  })

  it('deleting a festival for good deletes its review', async () => {
    expect((await desk.editor.delete(`/api/festivals/${festival}`)).status).toBe(200)
    expect((await desk.editor.delete(`/api/festivals/${festival}?trash=true`)).status).toBe(200)
    const { totalDocs } = await desk.cms.payload.count({
      collection: 'reviews',
      overrideAccess: true,
      where: { festival: { equals: festival } },
    })
    expect(totalDocs).toBe(0)
  })
})

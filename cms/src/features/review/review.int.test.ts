import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import type { Api } from '../../../tests/kit.ts'
import { mailsIn } from './tests/mails.ts'
import { openReviewClient, type ReviewClient } from './tests/review-client.ts'

let client: ReviewClient
/** A complete draft of the organiser, created by the organiser. */
let festival: string

beforeAll(async () => {
  client = await openReviewClient()
})
afterAll(() => client.cms.stop())

beforeEach(async () => {
  festival = await client.next()
})

describe('a new festival', () => {
  it('a new festival is a draft with its next steps', async () => {
    expect(await client.overview(client.organiser)).toMatchObject({
      isLive: false,
      side: 'organiser',
      state: 'draft',
      steps: ['submit'],
      timeline: [],
      told: { nl: 'Concept' },
    })
  })

  it('a new festival goes to the editors, and stays hidden until one approves it', async () => {
    const submitted = await client.step(client.organiser, 'submit')
    expect(submitted).toMatchObject({ body: { state: 'submitted', steps: ['withdraw'] }, status: 200 })
    expect(await client.published()).toBe(false)
    const { seen, steps } = await client.overview(client.editor)
    expect(steps).toEqual(['approve', 'return'])
    const answer = await client.step(client.editor, 'approve', { seen })
    expect(answer).toMatchObject({ body: { isLive: true, state: 'approved', steps: [] }, status: 200 })
    expect(await client.published()).toBe(true)
    expect(await client.events(client.organiser)).toEqual(['submitted', 'approved and published'])
  })

  it('a new festival with a mistake can’t be submitted, and the answer names the mistake', async () => {
    const id = await client.begin({
      timeSlots: [{ day: '2055-06-12', endTime: '17:00', startTime: '25:99' }],
      venue: { municipality: 'Delft', name: 'Markt', postcode: '0999 ZZ', province: 'zuid-holland' },
    })
    const answer = await client.step(client.organiser, 'submit', {}, id)
    expect(answer.status).toBe(422)
    const [{ data, message }] = answer.body.errors
    expect(data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'timeSlots.0.startTime',
      'venue.postcode',
    ])
    expect(message).toMatch(/^Dagen en tijden › Begint om: .* · Plek › Postcode: /)
    expect((await client.overview(client.organiser, id)).state).toBe('draft')
  })

  it('a new festival with a missing required field can’t be submitted', async () => {
    const id = await client.begin({ summary: '', timeSlots: [] })
    const answer = await client.step(client.organiser, 'submit', {}, id)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'summary',
      'timeSlots',
    ])
    expect(answer.body.errors[0].message).toContain('Het festival in het kort')
    expect((await client.overview(client.organiser, id)).state).toBe('draft')
    const missing = (await client.overview(client.organiser, id)).completeness.items.filter(
      ({ isDone, level }: { isDone: boolean; level: string }) => level === 'must' && !isDone,
    )
    expect(missing.map(({ field }: { field: string }) => field)).toEqual(['summary', 'timeSlots'])
  })

  it('a new festival can’t be submitted twice', async () => {
    const answers = await Promise.all([
      client.step(client.organiser, 'submit'),
      client.step(client.colleague, 'submit'),
    ])
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409'])
    expect((await client.step(client.organiser, 'submit')).status).toBe(409)
    expect(await client.events(client.organiser)).toEqual(['submitted'])
  })

  it('a new festival of staff needs no review', async () => {
    const data = festivalData(client.cms.content.organisations.delft, { _status: 'published' })
    const { body } = await client.editor.post('/api/festivals', data)
    expect(await client.overview(client.editor, body.doc.id)).toMatchObject({
      isLive: true,
      state: null,
      steps: [],
    })
  })
})

describe('a submitted festival', () => {
  beforeEach(async () => {
    await client.step(client.organiser, 'submit')
  })

  it.each([
    ['PATCH', (api: Api) => api.patch(`/api/festivals/${festival}`, { title: 'Toch anders' })],
    [
      'autosave',
      (api: Api) =>
        api.patch(`/api/festivals/${festival}?draft=true&autosave=true`, { title: 'Toch anders' }),
    ],
  ])('no organiser changes a submitted festival: %s', async (_name, write) => {
    for (const api of [client.organiser, client.colleague]) {
      const { body, status } = await write(api)
      expect(status).toBe(423)
      expect(body.errors[0].message).toContain('Trek het eerst terug')
    }
    expect((await client.draftOf()).title).not.toBe('Toch anders')
  })

  it('an organiser can’t change submitted festivals in bulk either', async () => {
    const answer = await client.organiser.patch(`/api/festivals?where[id][equals]=${festival}`, {
      title: 'Toch anders',
    })
    expect(answer.body.errors[0].message).toContain('Trek het eerst terug')
    expect((await client.draftOf()).title).not.toBe('Toch anders')
  })

  it('an organiser withdraws a submitted festival and continues to write', async () => {
    expect((await client.step(client.organiser, 'withdraw')).body).toMatchObject({
      state: 'draft',
      steps: ['submit'],
    })
    expect((await client.organiser.patch(`/api/festivals/${festival}`, { title: 'Anders' })).status).toBe(200)
    expect((await client.step(client.organiser, 'withdraw')).status).toBe(409)
    expect(await client.events(client.organiser)).toEqual(['submitted', 'withdrawn'])
  })

  it('of two members of staff at once, one decides about a submitted festival', async () => {
    const { seen } = await client.overview(client.editor)
    const [yes, no] = await Promise.all([
      client.step(client.editor, 'approve', { seen }),
      client.step(client.admin, 'return', { note: 'Liever niet.' }),
    ])
    expect([yes.status, no.status].map(String).toSorted()).toEqual(['200', '409'])
    const { state } = await client.overview(client.editor)
    expect(state).toBe(yes.status === 200 ? 'approved' : 'returned')
    expect(await client.published()).toBe(state === 'approved')
    expect(await client.events(client.editor)).toHaveLength(2)
  })

  it('of two approvals at once, one succeeds, and one mail is sent', async () => {
    const { seen } = await client.overview(client.editor)
    const answers = await Promise.all(
      [client.editor, client.admin, client.editor].map((api) => client.step(api, 'approve', { seen })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2)
    const title = String((await client.draftOf()).title)
    const mails = await mailsIn(client.cms, title)
    expect(mails.map(({ to }) => to).toSorted()).toEqual(['colleague@people.test', 'delft@people.test'])
  })

  it('only the version that the editor saw goes live', async () => {
    const { seen } = await client.overview(client.admin)
    await client.editor.patch(`/api/festivals/${festival}?draft=true`, {
      title: 'Door de redactie veranderd',
    })
    const late = await client.step(client.admin, 'approve', { seen })
    expect(late.status).toBe(409)
    expect(late.body.errors[0].message).toContain('veranderd sinds je het bekeek')
    expect(await client.published()).toBe(false)
    expect((await client.step(client.admin, 'approve', await client.seenBy(client.admin))).status).toBe(200)
    expect((await client.cms.anonymous.get(`/api/festivals/${festival}`)).body.title).toBe(
      'Door de redactie veranderd',
    )
  })

  it('an approval must name the version that was seen', async () => {
    for (const body of [{}, { seen: 'gisteren' }, { seen: null }])
      expect((await client.step(client.editor, 'approve', body)).status).toBe(400)
    expect(await client.published()).toBe(false)
  })

  it('organisers and staff each have their own steps', async () => {
    const { seen } = await client.overview(client.editor)
    expect((await client.step(client.organiser, 'approve', { seen })).status).toBe(403)
    expect((await client.step(client.organiser, 'return', { note: 'x' })).status).toBe(403)
    expect((await client.step(client.editor, 'withdraw')).status).toBe(403)
    expect(await client.overview(client.editor)).toMatchObject({ state: 'submitted' })
  })

  it('strangers learn nothing of a submitted festival', async () => {
    const { seen } = await client.overview(client.editor)
    for (const [api, expected] of [
      [await client.cms.as('utrecht'), 404],
      [client.cms.anonymous, 401],
      [await client.cms.as('suspended'), 401],
    ] as const) {
      for (const name of ['submit', 'withdraw', 'approve', 'return'])
        expect((await client.step(api, name, { note: 'x', seen })).status).toBe(expected)
      expect((await api.get(`/api/festivals/${festival}/review`)).status).toBe(expected)
    }
  })

  it('staff’s publish button ends the review as well', async () => {
    await client.editor.patch(`/api/festivals/${festival}`, { _status: 'published' })
    expect(await client.overview(client.organiser)).toMatchObject({ isLive: true, state: 'approved' })
    expect(await client.events(client.organiser)).toEqual(['submitted', 'published by the editors'])
    expect(await mailsIn(client.cms, String((await client.draftOf()).title))).toHaveLength(2)
  })

  it('deleting a festival for good deletes its review', async () => {
    expect((await client.editor.delete(`/api/festivals/${festival}`)).status).toBe(200)
    expect((await client.editor.delete(`/api/festivals/${festival}?trash=true`)).status).toBe(200)
    const { totalDocs } = await client.cms.payload.count({
      collection: 'reviews',
      overrideAccess: true,
      where: { festival: { equals: festival } },
    })
    expect(totalDocs).toBe(0)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { type Api, type Cms, startCms } from '../../../tests/kit.ts'
import { mailsIn } from './tests/mails.ts'

let cms: Cms
let organiser: Api
let colleague: Api
let editor: Api
let admin: Api
/** A complete draft of the organiser's, begun by the organiser. */
let festival: string

const step = (api: Api, name: string, body: object = {}, id = festival) =>
  api.post(`/api/festivals/${id}/review/${name}`, body)
const overview = async (api: Api, id = festival) => (await api.get(`/api/festivals/${id}/review`)).body
const draftOf = (id = festival) =>
  cms.payload.findByID({ collection: 'festivals', depth: 0, draft: true, id, overrideAccess: true })
const seenBy = async (api: Api): Promise<{ seen: string }> => ({ seen: (await overview(api)).seen })
const published = async (id = festival) => (await cms.anonymous.get(`/api/festivals/${id}`)).status === 200
const events = async (api: Api, id = festival): Promise<string[]> =>
  (await overview(api, id)).timeline.map(({ event }: { event: { en: string } }) => event.en)

const begin = async (more: Record<string, unknown> = {}): Promise<string> => {
  const { body } = await organiser.post('/api/festivals', festivalData(cms.content.organisations.delft, more))
  return body.doc.id
}

const approved = async (more: Record<string, unknown> = {}): Promise<string> => {
  const id = await begin(more)
  await step(organiser, 'submit', {}, id)
  const { seen } = await overview(editor, id)
  const { status } = await step(editor, 'approve', { seen }, id)
  if (status !== 200) throw new Error(`The festival could not be approved: ${status}`)
  return id
}

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  colleague = await cms.as('colleague')
  editor = await cms.as('editor')
  admin = await cms.as('admin')
  // Gets no mail: the account is suspended once it has logged in.
  await cms.as('suspended')
})
afterAll(() => cms.stop())

beforeEach(async () => {
  festival = await begin()
})

describe('a new festival', () => {
  it('is a draft with what can be done next', async () => {
    expect(await overview(organiser)).toMatchObject({
      isLive: false,
      side: 'organiser',
      state: 'draft',
      steps: ['submit'],
      timeline: [],
      told: { nl: 'Concept' },
    })
  })

  it('goes to the editors, and stays unseen until one approves it', async () => {
    const submitted = await step(organiser, 'submit')
    expect(submitted).toMatchObject({ body: { state: 'submitted', steps: ['withdraw'] }, status: 200 })
    expect(await published()).toBe(false)
    const { seen, steps } = await overview(editor)
    expect(steps).toEqual(['approve', 'return'])
    const answer = await step(editor, 'approve', { seen })
    expect(answer).toMatchObject({ body: { isLive: true, state: 'approved', steps: [] }, status: 200 })
    expect(await published()).toBe(true)
    expect(await events(organiser)).toEqual(['submitted', 'approved and published'])
  })

  it('is not taken while something misses that it must have', async () => {
    const id = await begin({ summary: '', timeSlots: [] })
    const answer = await step(organiser, 'submit', {}, id)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'summary',
      'timeSlots',
    ])
    expect(answer.body.errors[0].message).toContain('Het festival in het kort')
    expect((await overview(organiser, id)).state).toBe('draft')
    const missing = (await overview(organiser, id)).completeness.items.filter(
      ({ isDone, level }: { isDone: boolean; level: string }) => level === 'must' && !isDone,
    )
    expect(missing.map(({ field }: { field: string }) => field)).toEqual(['summary', 'timeSlots'])
  })

  it('can’t be submitted twice', async () => {
    const answers = await Promise.all([step(organiser, 'submit'), step(colleague, 'submit')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await step(organiser, 'submit')).status).toBe(409)
    expect(await events(organiser)).toEqual(['submitted'])
  })

  it('of staff needs no review', async () => {
    const data = festivalData(cms.content.organisations.delft, { _status: 'published' })
    const { body } = await editor.post('/api/festivals', data)
    expect(await overview(editor, body.doc.id)).toMatchObject({ isLive: true, state: null, steps: [] })
  })
})

describe('while the editors have it', () => {
  beforeEach(async () => {
    await step(organiser, 'submit')
  })

  it.each([
    ['PATCH', (api: Api) => api.patch(`/api/festivals/${festival}`, { title: 'Toch anders' })],
    [
      'autosave',
      (api: Api) =>
        api.patch(`/api/festivals/${festival}?draft=true&autosave=true`, { title: 'Toch anders' }),
    ],
  ])('nobody of the organisation writes it: %s', async (_name, write) => {
    for (const api of [organiser, colleague]) {
      const { body, status } = await write(api)
      expect(status).toBe(423)
      expect(body.errors[0].message).toContain('Trek het eerst terug')
    }
    expect((await draftOf()).title).not.toBe('Toch anders')
  })

  it('nor in bulk', async () => {
    const answer = await organiser.patch(`/api/festivals?where[id][equals]=${festival}`, {
      title: 'Toch anders',
    })
    expect(answer.body.errors[0].message).toContain('Trek het eerst terug')
    expect((await draftOf()).title).not.toBe('Toch anders')
  })

  it('the organiser takes it back and goes on writing', async () => {
    expect((await step(organiser, 'withdraw')).body).toMatchObject({ state: 'draft', steps: ['submit'] })
    expect((await organiser.patch(`/api/festivals/${festival}`, { title: 'Anders' })).status).toBe(200)
    expect((await step(organiser, 'withdraw')).status).toBe(409)
    expect(await events(organiser)).toEqual(['submitted', 'withdrawn'])
  })

  it('of two of staff at once, one decides', async () => {
    const { seen } = await overview(editor)
    const [yes, no] = await Promise.all([
      step(editor, 'approve', { seen }),
      step(admin, 'return', { note: 'Liever niet.' }),
    ])
    expect([yes.status, no.status].toSorted()).toEqual([200, 409])
    const { state } = await overview(editor)
    expect(state).toBe(yes.status === 200 ? 'approved' : 'returned')
    expect(await published()).toBe(state === 'approved')
    expect(await events(editor)).toHaveLength(2)
  })

  it('of two who approve at once, one does, and one mail leaves', async () => {
    const { seen } = await overview(editor)
    const answers = await Promise.all([editor, admin, editor].map((api) => step(api, 'approve', { seen })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2)
    const title = String((await draftOf()).title)
    const mails = await mailsIn(cms, title)
    expect(mails.map(({ to }) => to).toSorted()).toEqual(['colleague@people.test', 'delft@people.test'])
  })

  it('only the version that was seen goes live', async () => {
    const { seen } = await overview(admin)
    await editor.patch(`/api/festivals/${festival}?draft=true`, { title: 'Door de redactie veranderd' })
    const late = await step(admin, 'approve', { seen })
    expect(late.status).toBe(409)
    expect(late.body.errors[0].message).toContain('veranderd sinds je het bekeek')
    expect(await published()).toBe(false)
    expect((await step(admin, 'approve', await seenBy(admin))).status).toBe(200)
    expect((await cms.anonymous.get(`/api/festivals/${festival}`)).body.title).toBe(
      'Door de redactie veranderd',
    )
  })

  it('an approval says which version was seen', async () => {
    for (const body of [{}, { seen: 'gisteren' }, { seen: null }])
      expect((await step(editor, 'approve', body)).status).toBe(400)
    expect(await published()).toBe(false)
  })

  it('each side has its own steps', async () => {
    const { seen } = await overview(editor)
    expect((await step(organiser, 'approve', { seen })).status).toBe(403)
    expect((await step(organiser, 'return', { note: 'x' })).status).toBe(403)
    expect((await step(editor, 'withdraw')).status).toBe(403)
    expect(await overview(editor)).toMatchObject({ state: 'submitted' })
  })

  it('strangers learn nothing of it', async () => {
    const { seen } = await overview(editor)
    for (const [api, expected] of [
      [await cms.as('utrecht'), 404],
      [cms.anonymous, 401],
      [await cms.as('suspended'), 401],
    ] as const) {
      for (const name of ['submit', 'withdraw', 'approve', 'return'])
        expect((await step(api, name, { note: 'x', seen })).status).toBe(expected)
      expect((await api.get(`/api/festivals/${festival}/review`)).status).toBe(expected)
    }
  })

  it('staff who use the publish button end the review as well', async () => {
    await editor.patch(`/api/festivals/${festival}`, { _status: 'published' })
    expect(await overview(organiser)).toMatchObject({ isLive: true, state: 'approved' })
    expect(await events(organiser)).toEqual(['submitted', 'published by the editors'])
    expect(await mailsIn(cms, String((await draftOf()).title))).toHaveLength(2)
  })

  it('a festival that is deleted takes its review along', async () => {
    expect((await editor.delete(`/api/festivals/${festival}`)).status).toBe(200)
    const { totalDocs } = await cms.payload.count({
      collection: 'reviews',
      overrideAccess: true,
      where: { festival: { equals: festival } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('returned with reasons', () => {
  const notes = [
    { field: 'title', note: 'Zonder datum graag.' },
    { field: 'venue.street', note: 'Welk nummer?' },
    { field: 'programme.0.title', note: 'Wat gaan mensen doen?' },
  ]

  beforeEach(async () => {
    await step(organiser, 'submit')
  })

  it('the organiser reads each note with its field, and mails it', async () => {
    const { body, status } = await step(editor, 'return', { note: 'Wat leuk!', notes })
    expect(status).toBe(200)
    expect(body.state).toBe('returned')
    const seen = await overview(organiser)
    expect(seen).toMatchObject({ note: 'Wat leuk!', state: 'returned', steps: ['submit'] })
    expect(seen.notes.map(({ label }: { label: { nl: string } }) => label.nl)).toEqual([
      'Titel',
      'Plek: Straat en nummer',
      'Programma: Wat',
    ])
    const [mail] = await mailsIn(cms, String((await draftOf()).title))
    for (const text of [
      'Wat leuk!',
      'Plek: Straat en nummer',
      'Welk nummer?',
      `/admin/collections/festivals/${festival}`,
    ])
      expect(mail?.text).toContain(text)
  })

  it('submitting again clears the notes, and the timeline keeps them', async () => {
    await step(editor, 'return', { notes })
    await organiser.patch(`/api/festivals/${festival}`, { title: 'Aan lange tafels' })
    expect((await overview(organiser)).notes).toHaveLength(3)
    await step(organiser, 'submit')
    const after = await overview(organiser)
    expect(after).toMatchObject({ note: null, notes: [], state: 'submitted' })
    expect(after.timeline.map(({ notes: kept }: { notes: unknown[] }) => kept.length)).toEqual([0, 3, 0])
    expect(after.timeline[1].who).toBe('Editor')
  })

  it.each([
    ['nothing said', {}],
    ['an empty note', { notes: [{ field: 'title', note: ' ' }] }],
    ['no such field', { notes: [{ field: 'titel', note: 'x' }] }],
    ['a field of the program', { notes: [{ field: 'lastChange', note: 'x' }] }],
    ['a field of staff', { notes: [{ field: 'report.reach', note: 'x' }] }],
    ['no list', { notes: 'title' }],
    ['a novel', { note: 'x'.repeat(2001) }],
  ])('is refused with %s', async (_name, body) => {
    expect((await step(editor, 'return', body)).status).toBe(400)
    expect((await overview(editor)).state).toBe('submitted')
  })
})

describe('a live festival with a change', () => {
  let live: string
  const seen = async () => (await cms.anonymous.get(`/api/festivals/${live}?locale=all`)).text
  beforeEach(async () => {
    live = await approved({ title: 'Aan lange tafels' })
  })

  it('is live and waits at once, until the change is approved', async () => {
    const before = await seen()
    await organiser.patch(`/api/festivals/${live}`, { title: 'Aan korte tafels' })
    expect(await overview(organiser, live)).toMatchObject({ isLive: true, isWaiting: true, state: 'draft' })
    await step(organiser, 'submit', {}, live)
    expect(await overview(editor, live)).toMatchObject({ isLive: true, isUrgent: false, state: 'submitted' })
    expect(await seen()).toBe(before)
    const { difference, seen: version } = await overview(editor, live)
    expect(difference).toEqual([
      {
        after: { en: 'Aan korte tafels', nl: 'Aan korte tafels' },
        before: { en: 'Aan lange tafels', nl: 'Aan lange tafels' },
        kind: 'text',
        label: { en: 'Title', nl: 'Titel' },
        locale: 'nl',
        path: 'title',
      },
    ])
    await step(editor, 'return', { note: 'Liever lang.' }, live)
    expect(await seen()).toBe(before)
    await step(organiser, 'submit', {}, live)
    await step(editor, 'approve', { seen: version }, live)
    expect(await seen()).toContain('Aan korte tafels')
  })

  it('can’t be submitted when nothing has changed', async () => {
    const answer = await step(organiser, 'submit', {}, live)
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].message).toContain('niets veranderd')
  })

  it('that is off goes through review too, before all others', async () => {
    await step(organiser, 'submit')
    await organiser.patch(`/api/festivals/${live}`, {
      eventStatus: 'cancelled',
      eventStatusReason: 'Er komt storm.',
    })
    await step(organiser, 'submit', {}, live)
    expect((await overview(editor, live)).isUrgent).toBe(true)
    expect(await seen()).not.toContain('Er komt storm.')
  })

  it('organisers of elsewhere see no difference and no note', async () => {
    const utrecht = await cms.as('utrecht')
    expect((await utrecht.get(`/api/festivals/${live}/review`)).status).toBe(404)
    expect((await utrecht.get(`/api/reviews?where[festival][equals]=${live}`)).body.docs).toEqual([])
  })
})

describe('a trusted organisation', () => {
  const trust = (trusted: boolean) =>
    cms.payload.update({
      collection: 'organisations',
      data: { _status: 'published', trusted },
      id: cms.content.organisations.delft,
      overrideAccess: true,
    })
  beforeEach(() => trust(true))
  afterAll(() => trust(false))

  it('publishes by submitting, and the timeline says so', async () => {
    const { body, status } = await step(organiser, 'submit')
    expect(status).toBe(200)
    expect(body).toMatchObject({ isLive: true, isTrusted: true, state: 'approved' })
    expect(await published()).toBe(true)
    expect((await events(editor))[0]).toContain('published directly')
  })

  it('must fill in the same', async () => {
    const id = await begin({ timeSlots: [] })
    expect((await step(organiser, 'submit', {}, id)).status).toBe(422)
    expect(await published(id)).toBe(false)
  })

  it('still publishes by no other way', async () => {
    await organiser.patch(`/api/festivals/${festival}`, { _status: 'published' })
    expect(await published()).toBe(false)
  })
})

describe('a crash', () => {
  const leaveBehind = async (pending: object) => {
    const { docs } = await cms.payload.find({
      collection: 'reviews',
      overrideAccess: true,
      where: { festival: { equals: festival } },
    })
    await cms.payload.update({
      collection: 'reviews',
      data: { isBusy: true, pending: { actor: cms.content.users.editor, ...pending } },
      id: docs[0]?.id ?? '',
      overrideAccess: true,
    })
  }
  const longAgo = new Date(Date.now() - 10 * 60_000).toISOString()

  beforeEach(async () => {
    await step(organiser, 'submit')
  })

  it('before publishing is made good by the next who looks', async () => {
    await leaveBehind({ at: longAgo, next: 'approved', ...(await seenBy(editor)), step: 'approve' })
    expect(await overview(organiser)).toMatchObject({ isLive: true, state: 'approved' })
    expect(await published()).toBe(true)
  })

  it('between publishing and the change of state is made good as well', async () => {
    const seen = await seenBy(editor)
    await cms.payload.update({
      collection: 'festivals',
      context: { isReviewStep: true },
      data: { _status: 'published' },
      id: festival,
      overrideAccess: true,
    })
    await leaveBehind({ at: longAgo, next: 'approved', ...seen, step: 'approve' })
    expect(await overview(organiser)).toMatchObject({ isLive: true, state: 'approved' })
    expect(await events(organiser)).toEqual(['submitted', 'approved and published'])
  })

  it('of a return loses neither the notes nor the mail', async () => {
    const notes = [{ field: 'title', note: 'Korter graag.' }]
    await leaveBehind({ at: longAgo, next: 'returned', notes, step: 'return' })
    expect(await overview(organiser)).toMatchObject({ notes: [{ note: 'Korter graag.' }], state: 'returned' })
    const [mail] = await mailsIn(cms, String((await draftOf()).title))
    expect(mail?.text).toContain('Korter graag.')
  })

  it('that may not be one yet is left alone', async () => {
    await leaveBehind({
      at: new Date().toISOString(),
      next: 'approved',
      ...(await seenBy(editor)),
      step: 'approve',
    })
    expect((await step(admin, 'return', { note: 'x' })).status).toBe(409)
    expect(await published()).toBe(false)
  })
})

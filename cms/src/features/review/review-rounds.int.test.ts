import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

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

describe('a returned festival', () => {
  const notes = [
    { field: 'title', note: 'Zonder datum graag.' },
    { field: 'venue.street', note: 'Welk nummer?' },
    { field: 'programme.0.title', note: 'Wat gaan mensen doen?' },
  ]

  beforeEach(async () => {
    await client.step(client.organiser, 'submit')
  })

  it('the organiser of a returned festival reads each note with its field, and gets the notes by mail', async () => {
    const { body, status } = await client.step(client.editor, 'return', { note: 'Wat leuk!', notes })
    expect(status).toBe(200)
    expect(body.state).toBe('returned')
    const seen = await client.overview(client.organiser)
    expect(seen).toMatchObject({ note: 'Wat leuk!', state: 'returned', steps: ['submit'] })
    expect(seen.notes.map(({ label }: { label: { nl: string } }) => label.nl)).toEqual([
      'Titel',
      'Plek › Straat en nummer',
      'Programma › Wat',
    ])
    const [mail] = await mailsIn(client.cms, String((await client.draftOf()).title))
    for (const text of [
      'Wat leuk!',
      'Plek › Straat en nummer',
      'Welk nummer?',
      `/admin/collections/festivals/${festival}`,
    ])
      expect(mail?.text).toContain(text)
  })

  it('submitting a returned festival again clears the notes, and the timeline keeps them', async () => {
    await client.step(client.editor, 'return', { notes })
    await client.organiser.patch(`/api/festivals/${festival}`, { title: 'Aan lange tafels' })
    expect((await client.overview(client.organiser)).notes).toHaveLength(3)
    await client.step(client.organiser, 'submit')
    const after = await client.overview(client.organiser)
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
  ])('returning a festival is refused with %s', async (_name, body) => {
    expect((await client.step(client.editor, 'return', body)).status).toBe(400)
    expect((await client.overview(client.editor)).state).toBe('submitted')
  })
})

describe('a live festival with a change', () => {
  let live: string
  const seen = async () => (await client.cms.anonymous.get(`/api/festivals/${live}?locale=all`)).text
  beforeEach(async () => {
    live = await client.approved({ title: 'Aan lange tafels' })
  })

  it('a live festival with a change is live and waits at once, until the change is approved', async () => {
    const before = await seen()
    await client.organiser.patch(`/api/festivals/${live}`, { title: 'Aan korte tafels' })
    expect(await client.overview(client.organiser, live)).toMatchObject({
      isLive: true,
      isWaiting: true,
      state: 'draft',
    })
    await client.step(client.organiser, 'submit', {}, live)
    expect(await client.overview(client.editor, live)).toMatchObject({
      isLive: true,
      isUrgent: false,
      state: 'submitted',
    })
    expect(await seen()).toBe(before)
    const { difference, seen: version } = await client.overview(client.editor, live)
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
    await client.step(client.editor, 'return', { note: 'Liever lang.' }, live)
    expect(await seen()).toBe(before)
    await client.step(client.organiser, 'submit', {}, live)
    await client.step(client.editor, 'approve', { seen: version }, live)
    expect(await seen()).toContain('Aan korte tafels')
  })

  it('a live festival can’t be submitted when nothing has changed', async () => {
    const answer = await client.step(client.organiser, 'submit', {}, live)
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].message).toContain('niets veranderd')
  })

  it('a cancelled live festival is reviewed too, before all others', async () => {
    await client.step(client.organiser, 'submit')
    await client.organiser.patch(`/api/festivals/${live}`, {
      eventStatus: 'cancelled',
      eventStatusReason: 'Er komt storm.',
    })
    await client.step(client.organiser, 'submit', {}, live)
    expect((await client.overview(client.editor, live)).isUrgent).toBe(true)
    expect(await seen()).not.toContain('Er komt storm.')
  })

  it('organisers of another organisation see no difference and no note', async () => {
    const utrecht = await client.cms.as('utrecht')
    expect((await utrecht.get(`/api/festivals/${live}/review`)).status).toBe(404)
    expect((await utrecht.get(`/api/reviews?where[festival][equals]=${live}`)).body.docs).toEqual([])
  })
})

describe('a trusted organisation', () => {
  const trust = (trusted: boolean) =>
    client.cms.payload.update({
      collection: 'organisations',
      data: { _status: 'published', trusted },
      id: client.cms.content.organisations.delft,
      overrideAccess: true,
    })
  beforeEach(() => trust(true))
  afterAll(() => trust(false))

  it('a trusted organisation publishes by submitting, and the timeline says so', async () => {
    const { body, status } = await client.step(client.organiser, 'submit')
    expect(status).toBe(200)
    expect(body).toMatchObject({ isLive: true, isTrusted: true, state: 'approved' })
    expect(await client.published()).toBe(true)
    expect((await client.events(client.editor))[0]).toContain('published directly')
  })

  it('a trusted organisation must fill in the same fields', async () => {
    const id = await client.begin({ timeSlots: [] })
    expect((await client.step(client.organiser, 'submit', {}, id)).status).toBe(422)
    expect(await client.published(id)).toBe(false)
  })

  it('a trusted organisation publishes in no other way', async () => {
    await client.organiser.patch(`/api/festivals/${festival}`, { _status: 'published' })
    expect(await client.published()).toBe(false)
  })
})

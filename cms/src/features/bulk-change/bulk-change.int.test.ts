import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { posted } from '../../../tests/posted.ts'
import type { resumeBulkChanges as Resume } from './resume-bulk-changes.ts'

vi.mock(import('#features/mails/mails.kit.ts'), () => import('../../../tests/posted.ts'))

let cms: Cms
let editor: Api
let organiser: Api
let req: PayloadRequest
// Imported only after the settings of the test are in place.
let resume: typeof Resume

beforeAll(async () => {
  cms = await startCms()
  ;({ resumeBulkChanges: resume } = await import('./resume-bulk-changes.ts'))
  editor = await cms.as('editor')
  organiser = await cms.as('delft')
  await cms.as('suspended')
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const reasonNl = 'Er komt een zware storm.'

type Festival = {
  readonly id: string
  readonly title: string
}

/** Festivals of one test, which no other test chooses: each test has its own municipality. */
const festivalsIn = async (municipality: string, count: number, more: object = {}): Promise<Festival[]> => {
  const festivals: Festival[] = []
  for (let index = 0; index < count; index += 1) {
    const data = festivalData(cms.content.organisations.delft, {
      _status: 'published',
      venue: { municipality, name: 'Markt', province: 'zuid-holland' },
      ...more,
    })
    const answer = await editor.post('/api/festivals', data)
    expect(answer.status).toBe(201)
    festivals.push(answer.body.doc)
  }
  return festivals
}

const ask = (municipality: string, festivals: readonly Festival[], more: object = {}) => ({
  filter: { municipality },
  ids: festivals.map(({ id }) => id),
  key: crypto.randomUUID(),
  reasonNl,
  to: 'cancelled',
  ...more,
})

const start = (body: object, api = editor): Promise<Answer> => api.post('/api/bulk-changes/start', body)

const progressOf = async (
  id: string,
): Promise<{ festivals: { id: string; state: string }[]; state: string }> =>
  (await editor.get(`/api/bulk-changes/${id}/progress`)).body

const ended = async (id: string, state: string): Promise<void> => {
  await expect.poll(async () => (await progressOf(id)).state, { interval: 50 }).toBe(state)
}

/** The texts that visitors read, without empty ones: a removed text counts as never written. */
const live = async (id: string) => {
  const { text } = await cms.anonymous.get(`/api/festivals/${id}?locale=all&fallback-locale=none`)
  return JSON.parse(text, (_, value: unknown) => (isEmpty(value) ? undefined : value))
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0)

const mailsAbout = ({ title }: Festival) =>
  [...posted.values()].filter(({ values }) => values.festival === title)

describe('a bulk change', () => {
  it('a bulk change changes exactly the listed festivals, tells their organisers, and can be undone', async () => {
    const festivals = await festivalsIn('Zwolle', 3)
    const [other] = await festivalsIn('Kampen', 1)
    const before = await Promise.all(festivals.map(({ id }) => live(id)))
    const answer = await start(ask('Zwolle', festivals, { reasonEn: 'A heavy storm is coming.' }))
    expect(answer.status).toBe(202)
    await ended(answer.body.id, 'done')

    for (const festival of festivals) {
      const now = await live(festival.id)
      expect(now.eventStatus).toBe('cancelled')
      expect(now.eventStatusReason).toEqual({ en: 'A heavy storm is coming.', nl: reasonNl })
      expect(
        mailsAbout(festival)
          .map(({ to }) => to.email)
          .toSorted(),
      ).toEqual(['colleague@people.test', 'delft@people.test'])
      expect(mailsAbout(festival)[0]?.values).toMatchObject({ reason: reasonNl, status: 'Gaat niet door' })
    }
    expect((await live(other?.id ?? '')).eventStatus).toBe('scheduled')
    const row = (await editor.get(`/api/bulk-changes/${answer.body.id}?depth=0`)).body
    expect(row).toMatchObject({
      by: cms.content.users.editor,
      count: 3,
      filter: { municipality: 'Zwolle' },
      state: 'done',
    })

    expect((await editor.post(`/api/bulk-changes/${answer.body.id}/undo`)).status).toBe(202)
    await ended(answer.body.id, 'undone')
    for (const [index, { id }] of festivals.entries()) {
      // Calendars learn of the change and of its undoing: the sequence has risen twice.
      const then = { ...before[index], sequence: 2, updatedAt: expect.any(String) }
      expect(await live(id)).toEqual(then)
    }
    expect(mailsAbout(festivals[0] ?? { id: '', title: '' })).toHaveLength(4)
  })

  it('two presses of the button make one bulk change', async () => {
    const festivals = await festivalsIn('Deventer', 2)
    const body = ask('Deventer', festivals)
    const answers = await Promise.all([start(body), start(body), start(body)])
    expect(new Set(answers.map((one) => one.body.id)).size).toBe(1)
    await ended(answers[0]?.body.id, 'done')
    const undo = () => editor.post(`/api/bulk-changes/${answers[0]?.body.id}/undo`)
    expect((await Promise.all([undo(), undo()])).map(({ status }) => status)).toEqual([202, 202])
    await ended(answers[0]?.body.id, 'undone')
    expect((await undo()).status).toBe(202)
    expect(mailsAbout(festivals[0] ?? { id: '', title: '' })).toHaveLength(4)
  })

  it('a bulk change leaves an organiser’s unfinished draft unpublished and as it is', async () => {
    const [festival] = await festivalsIn('Gouda', 1)
    const id = festival?.id ?? ''
    await organiser.patch(`/api/festivals/${id}`, { summary: 'Nog niet bekeken.' })
    const { body } = await start(ask('Gouda', [{ id, title: '' }]))
    await ended(body.id, 'done')
    expect((await live(id)).summary.nl).toBe('Samen eten aan lange tafels.')
    const draft = (await organiser.get(`/api/festivals/${id}?draft=true`)).body
    expect([draft.summary, draft.eventStatus]).toEqual(['Nog niet bekeken.', 'cancelled'])
    await editor.post(`/api/bulk-changes/${body.id}/undo`)
    await ended(body.id, 'undone')
    const after = (await organiser.get(`/api/festivals/${id}?draft=true`)).body
    expect([after.summary, after.eventStatus]).toEqual(['Nog niet bekeken.', 'scheduled'])
  })

  it('undoing a bulk change keeps what people have changed since, and says where', async () => {
    const festivals = await festivalsIn('Assen', 2)
    const { body } = await start(ask('Assen', festivals, { to: 'postponed' }))
    await ended(body.id, 'done')
    const [changed, untouched] = festivals
    await editor.patch(`/api/festivals/${changed?.id}`, {
      _status: 'published',
      eventStatusReason: 'Toch iets anders.',
    })
    expect((await live(changed?.id ?? '')).previousStart).toBeDefined()
    await editor.post(`/api/bulk-changes/${body.id}/undo`)
    await ended(body.id, 'undone')
    const states = Object.fromEntries((await progressOf(body.id)).festivals.map((one) => [one.id, one.state]))
    expect(states).toEqual({ [changed?.id ?? '']: 'kept', [untouched?.id ?? '']: 'undone' })
    expect((await live(changed?.id ?? '')).eventStatus).toBe('postponed')
    const restored = await live(untouched?.id ?? '')
    expect([restored.eventStatus, restored.previousStart]).toEqual(['scheduled', undefined])
  })

  it('a bulk change goes on after a crash, by one of two runners, and mails no organiser twice', async () => {
    const festivals = await festivalsIn('Emmen', 2)
    const row = await cms.payload.create({
      collection: 'bulk-changes',
      data: { count: 2, key: crypto.randomUUID(), reasonNl, state: 'running', to: 'cancelled' },
      overrideAccess: true,
    })
    for (const { id, title } of festivals) {
      await cms.payload.create({
        collection: 'bulk-change-items',
        data: {
          beforeStatus: 'scheduled',
          change: row.id,
          festival: id,
          key: `${row.id}:${id}`,
          state: 'waiting',
          title,
        },
        overrideAccess: true,
      })
    }
    const later = new Date(Date.now() + 5 * 60_000)
    await Promise.all([resume(req, later), resume(req, later)])
    await ended(row.id, 'done')
    for (const festival of festivals) {
      expect((await live(festival.id)).eventStatus).toBe('cancelled')
      expect(mailsAbout(festival)).toHaveLength(2)
    }
  })

  it('a bulk change that crashed while its plan was recorded has changed nothing, and says so', async () => {
    const row = await cms.payload.create({
      collection: 'bulk-changes',
      data: { count: 1, key: crypto.randomUUID(), reasonNl, state: 'preparing', to: 'cancelled' },
      overrideAccess: true,
    })
    await resume(req, new Date(Date.now() + 5 * 60_000))
    expect((await progressOf(row.id)).state).toBe('failed')
  })

  it('a bulk change is refused when its list is outdated or empty, and without a reason', async () => {
    const festivals = await festivalsIn('Hoorn', 2)
    const statusOf = async (body: object): Promise<number> => (await start(body)).status
    expect(await statusOf(ask('Hoorn', festivals.slice(1)))).toBe(409)
    expect(await statusOf(ask('Nergens', []))).toBe(400)
    expect(await statusOf(ask('Hoorn', festivals, { reasonNl: ' ' }))).toBe(400)
    expect(await statusOf(ask('Hoorn', festivals, { to: 'relocated' }))).toBe(400)
    expect(await statusOf(ask('Hoorn', festivals, { key: '' }))).toBe(400)
    expect(await statusOf({})).toBe(400)
    for (const { id } of festivals) expect((await live(id)).eventStatus).toBe('scheduled')
  })

  it('bulk changes are for staff only', async () => {
    const festivals = await festivalsIn('Venlo', 1)
    for (const api of [cms.anonymous, organiser]) {
      expect((await start(ask('Venlo', festivals), api)).status).toBe(403)
      expect((await api.get(`/api/bulk-changes/${crypto.randomUUID()}/progress`)).status).toBe(403)
      expect((await api.post(`/api/bulk-changes/${crypto.randomUUID()}/undo`)).status).toBe(403)
    }
    expect((await editor.post(`/api/bulk-changes/${crypto.randomUUID()}/undo`)).status).toBe(404)
    expect((await live(festivals[0]?.id ?? '')).eventStatus).toBe('scheduled')
  })
})

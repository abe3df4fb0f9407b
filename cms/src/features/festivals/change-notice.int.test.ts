import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let editor: Api
let organiser: Api
let live: string

const later = [{ day: '2055-07-03', endTime: '17:00', startTime: '12:00' }]

const rows = async (id = live): Promise<string[]> => {
  const { docs } = await cms.payload.find({
    collection: 'festival-changes',
    overrideAccess: true,
    pagination: false,
    sort: 'at',
    where: { festival: { equals: id } },
  })
  return docs.map(({ kind, sequence }) => `${sequence} ${kind}`)
}
const seen = async () => (await cms.anonymous.get(`/api/festivals/${live}`)).body
const publish = (data: object, id = live) =>
  editor.patch(`/api/festivals/${id}`, { _status: 'published', ...data })

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  organiser = await cms.as('delft')
})
afterAll(() => cms.stop())

beforeEach(async () => {
  const { body } = await organiser.post('/api/festivals', festivalData(cms.content.organisations.delft))
  live = body.doc.id
  await publish({})
})

describe('a change that affects plans', () => {
  it('a change that affects plans is announced once, whatever is saved after it', async () => {
    expect(await rows()).toEqual(['0 approved-first-time'])
    await publish({ timeSlots: later })
    await publish({ summary: 'Met een typefout minder.' })
    await publish({})
    expect(await rows()).toEqual(['0 approved-first-time', '1 rescheduled'])
    expect((await seen()).sequence).toBe(1)
  })

  it('a change that affects plans is not announced while it is a draft', async () => {
    await organiser.patch(`/api/festivals/${live}`, { timeSlots: later })
    await editor.patch(`/api/festivals/${live}?draft=true`, { eventStatus: 'cancelled' })
    expect(await rows()).toEqual(['0 approved-first-time'])
    expect((await seen()).sequence).toBe(0)
  })

  it('an organiser’s change that affects plans is announced with its approval', async () => {
    await organiser.patch(`/api/festivals/${live}`, {
      eventStatus: 'rescheduled',
      eventStatusReason: 'De zaal is dan vrij.',
      timeSlots: later,
    })
    const before = await seen()
    await organiser.post(`/api/festivals/${live}/review/submit`, {})
    const { body } = await editor.get(`/api/festivals/${live}/review`)
    expect(body.isUrgent).toBe(true)
    await editor.post(`/api/festivals/${live}/review/approve`, { seen: body.seen })
    expect(await rows()).toEqual(['0 approved-first-time', '1 rescheduled'])
    expect(await seen()).toMatchObject({ previousStart: before.startsAt, sequence: 1 })
  })

  it('a bulk change is announced once for each festival', async () => {
    const reason = { eventStatus: 'cancelled', eventStatusReason: 'Er komt storm.' }
    const { body } = await organiser.post('/api/festivals', festivalData(cms.content.organisations.delft))
    await publish({}, body.doc.id)
    const where = `where[id][in][0]=${live}&where[id][in][1]=${body.doc.id}`
    await editor.patch(`/api/festivals?${where}`, { _status: 'published', ...reason })
    for (const id of [live, body.doc.id])
      expect(await rows(id)).toEqual(['0 approved-first-time', '1 cancelled'])
  })

  it('a scheduled publication announces its changes', async () => {
    await editor.patch(`/api/festivals/${live}?draft=true`, {
      venue: { municipality: 'Den Haag', name: 'Spui' },
    })
    await cms.payload.jobs.queue({
      input: {
        doc: { relationTo: 'festivals', value: live },
        type: 'publish',
        user: { relationTo: 'users', value: cms.content.users.editor },
      },
      task: 'schedulePublish',
    } as never)
    await cms.payload.jobs.run({ overrideAccess: true })
    expect(await rows()).toEqual(['0 approved-first-time', '1 relocated'])
  })

  it('a change that a crash left unannounced is announced with the next one', async () => {
    await publish({ timeSlots: later })
    await cms.payload.delete({
      collection: 'festival-changes',
      overrideAccess: true,
      where: { and: [{ festival: { equals: live } }, { kind: { equals: 'rescheduled' } }] },
    })
    await publish({ eventStatus: 'cancelled', eventStatusReason: 'Er komt storm.' })
    expect((await rows()).toSorted()).toEqual(['0 approved-first-time', '1 rescheduled', '2 cancelled'])
  })

  it('no role can write the announcements of changes', async () => {
    await editor.patch(`/api/festivals/${live}`, {
      _status: 'published',
      lastChange: { kinds: [] },
      sequence: 99,
    })
    expect(await seen()).not.toHaveProperty('lastChange')
    expect((await seen()).sequence).toBe(0)
    expect((await organiser.get('/api/festival-changes')).status).toBe(403)
  })
})

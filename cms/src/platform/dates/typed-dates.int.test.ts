import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let editor: Api
let festival: string
let story: string

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  story = (await editor.post('/api/stories?draft=true', { person: 'Zahra', title: 'Zahra' })).body.doc.id
  const made = await editor.post('/api/festivals?draft=true', festivalData(cms.content.organisations.delft))
  festival = made.body.doc.id
})
afterAll(() => cms.stop())

/** What is wrong with which field. */
const told = ({ body, status, text }: Answer): Readonly<Record<string, string>> => {
  expect(`${status} ${text}`).toMatch(/^400/)
  return Object.fromEntries(
    body.errors[0].data.errors.map(({ message, path }: { message: string; path: string }) => [path, message]),
  )
}

const consentOf = async () => (await editor.get(`/api/stories/${story}?draft=true`)).body.consent

describe('the day of a consent', () => {
  it.each([
    ['1-11-2025', '2025-11-01'],
    ['5/3/2026', '2026-03-05'],
    ['za 1 november 2025', '2025-11-01'],
    ['Saturday 1 November 2025', '2025-11-01'],
    ['١ نوفمبر ٢٠٢٥', '2025-11-01'],
    ['2025-11-01', '2025-11-01'],
    ['2025-11-01T00:00:00.000Z', '2025-11-01'],
  ])('the day of a consent is read from %s', async (givenOn, day) => {
    for (const query of ['draft=true', 'draft=true&autosave=true']) {
      const { status } = await editor.patch(`/api/stories/${story}?${query}`, { consent: { givenOn } })
      expect(status).toBe(200)
      expect((await consentOf()).givenOn).toBe(`${day}T12:00:00.000Z`)
    }
  })

  it.each([
    ['de dag na het feest', 'Dit is geen datum die we begrijpen.'],
    ['31-2-2026', 'Deze dag bestaat niet.'],
    ['2026-02-31', 'Deze dag bestaat niet.'],
    ['12/25/2025', 'Deze dag bestaat niet.'],
    ['1-5-0027', 'Dit jaar kan niet kloppen.'],
    ['zo 1 november 2025', 'De dag van de week klopt niet: het is zaterdag 1 november 2025.'],
  ])('no draft, no autosave and no published story takes %s for a day', async (givenOn, message) => {
    await editor.patch(`/api/stories/${story}?draft=true`, { consent: { givenOn: '2025-11-01' } })
    for (const query of ['draft=true', 'draft=true&autosave=true'])
      expect(told(await editor.patch(`/api/stories/${story}?${query}`, { consent: { givenOn } }))).toEqual({
        'consent.givenOn': expect.stringContaining(message),
      })
    const published = await editor.patch(`/api/stories/${story}`, {
      _status: 'published',
      consent: { givenOn },
    })
    expect(told(published)['consent.givenOn']).toContain(message)
    expect((await consentOf()).givenOn).toBe('2025-11-01T12:00:00.000Z')
  })
})

describe('the days and times of a festival', () => {
  const slot = { day: '2055-06-12', endTime: '17:00', startTime: '12:00' }
  const patch = (timeSlots: readonly object[], query = '') =>
    editor.patch(`/api/festivals/${festival}${query}`, {
      ...(query === '' && { _status: 'published' }),
      timeSlots,
    })

  it('they are read as people write them', async () => {
    const typed = { day: 'za 12 juni 2055', endTime: '10 uur ’s avonds', startTime: '18 u' }
    const { body, status } = await patch([typed], '?draft=true')
    expect(status).toBe(200)
    expect(body.doc.timeSlots[0]).toMatchObject({
      day: '2055-06-12T12:00:00.000Z',
      endTime: '22:00',
      startTime: '18:00',
    })
    expect(body.doc.startsAt).toBe('2055-06-12T16:00:00.000Z')
  })

  it.each([
    [{ endTime: '12:00' }, 'endTime', 'Begin en eind zijn gelijk.'],
    [{ endTime: '07:00', startTime: '12:00' }, 'endTime', 'zo duurt het 19 uur. Bedoel je 19:00?'],
    [{ startTime: 'half 8' }, 'startTime', 'Bedoel je 07:30 of 19:30?'],
    [{ startTime: 'na de lunch' }, 'startTime', 'Schrijf een tijd zoals 14:30.'],
    [{ day: '2055-03-28', startTime: '02:30' }, 'startTime', 'een uur vooruit'],
    [{ day: '2055-10-31', startTime: '02:30' }, 'startTime', 'twee keer'],
    [{ day: '2055-02-30' }, 'day', 'Deze dag bestaat niet.'],
  ])('a festival does not go live with %o', async (change, field, message) => {
    expect(told(await patch([{ ...slot, ...change }]))[`timeSlots.0.${field}`]).toContain(message)
  })

  it('a festival does not go live with the same hours twice', async () => {
    expect(told(await patch([slot, { ...slot, startTime: '16:00', endTime: '18:00' }]))).toMatchObject({
      timeSlots: expect.stringContaining('12 juni 2055 staat er twee keer'),
    })
    expect((await patch([slot, { ...slot, startTime: '18:00', endTime: '02:00' }])).status).toBe(200)
  })

  it('the day and time on which it should have been are read together', async () => {
    const change = async (previousStart: string) =>
      editor.patch(`/api/festivals/${festival}?draft=true`, { eventStatus: 'postponed', previousStart })
    expect((await change('za 5 december 2026 10.00 uur')).body.doc.previousStart).toBe(
      '2026-12-05T09:00:00.000Z',
    )
    expect(told(await change('5 december 2026'))['previousStart']).toContain('Schrijf er een tijd bij')
  })
})

describe('a question by date', () => {
  it.each(['2026-02-31', '2026-02-31T12:00:00.000Z', '1-11-2026', '0'])(
    'a question by the day %s is refused, also that of staff',
    async (value) => {
      for (const api of [cms.anonymous, editor])
        for (const field of ['startsAt', 'updatedAt']) {
          const { status } = await api.get(`/api/festivals?where[${field}][greater_than]=${value}`)
          expect([field, status]).toEqual([field, 400])
        }
    },
  )

  it('a question by a day that exists is answered', async () => {
    for (const value of ['2024-02-29', '2024-02-29T12:00:00.000Z'])
      for (const api of [cms.anonymous, editor])
        expect((await api.get(`/api/festivals?where[startsAt][greater_than]=${value}`)).status).toBe(200)
  })
})

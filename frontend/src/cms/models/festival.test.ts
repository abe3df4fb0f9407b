import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { festivalSchema } from './festival.ts'

const read = (more: object) => {
  const result = v.safeParse(festivalSchema('en'), { id: 1, slug: 'delft', title: { nl: 'Delft' }, ...more })
  return result.success ? result.output : null
}

describe('a festival', () => {
  it('a festival needs only a title, a slug and an id', () => {
    expect(read({})).toMatchObject({
      id: '1',
      title: { lang: 'nl' },
      body: null,
      venue: null,
      startsAt: null,
    })
    expect(read({ title: {} })).toBeNull()
    expect(read({ slug: '../x' })).toBeNull()
    expect(read({ slug: null })).toBeNull()
  })

  it('a festival leaves out invalid rows', () => {
    const festival = read({
      timeSlots: [
        { day: '2026-06-20T12:00:00.000Z', startTime: '13:00', endTime: '25:00' },
        { day: 'x' },
        null,
      ],
      practical: { languages: ['nl', 'xx', 'ti'], admission: 'cheap', interpreter: 'yes' },
      programme: ['none'],
    })
    expect(festival).toMatchObject({
      timeSlots: [],
      programme: [],
      practical: { languages: ['nl', 'ti'], admission: null, interpreter: false },
    })
  })

  it('a festival’s date keeps its day and drops its hours', () => {
    const slot = { day: '2026-06-20T12:00:00.000Z', startTime: '13:00', endTime: '17:00' }
    expect(read({ timeSlots: [slot] })?.timeSlots).toEqual([{ ...slot, day: '2026-06-20' }])
  })

  it('a festival has no link to an invalid web address', () => {
    expect(read({ registration: { url: 'javascript:alert(1)' } })?.registration.url).toBeNull()
  })

  it('a festival is in Dutch time unless it names an existing time zone', () => {
    expect(read({ timeZone: 'Mars/Olympus' })?.timeZone).toBe('Europe/Amsterdam')
    expect(read({ timeZone: 'America/Curacao' })?.timeZone).toBe('America/Curacao')
  })
})

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { festivalSchema } from './festival.ts'

const read = (more: object) => {
  const result = v.safeParse(festivalSchema('en'), { id: 1, slug: 'delft', title: { nl: 'Delft' }, ...more })
  return result.success ? result.output : null
}

describe('a festival', () => {
  it('needs a title, a slug and an id; all else may be absent', () => {
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

  it('leaves out rows that are not what they should be', () => {
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

  it('takes the day of a date without its hours', () => {
    const slot = { day: '2026-06-20T12:00:00.000Z', startTime: '13:00', endTime: '17:00' }
    expect(read({ timeSlots: [slot] })?.timeSlots).toEqual([{ ...slot, day: '2026-06-20' }])
  })

  it('does not link to what is not an address of the web', () => {
    expect(read({ registration: { url: 'javascript:alert(1)' } })?.registration.url).toBeNull()
  })

  it('is in the Netherlands unless it names a zone that exists', () => {
    expect(read({ timeZone: 'Mars/Olympus' })?.timeZone).toBe('Europe/Amsterdam')
    expect(read({ timeZone: 'America/Curacao' })?.timeZone).toBe('America/Curacao')
  })
})

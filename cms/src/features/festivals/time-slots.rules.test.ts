import { describe, expect, it } from 'vitest'

import { spanOf } from './time-slots.rules.ts'

const zone = 'Europe/Amsterdam'

describe('the span of a festival', () => {
  it('the span of a festival runs from the first start to the last end, in any order of the slots', () => {
    const slots = [
      { day: '2026-05-17', endTime: '17:00', startTime: '11:00' },
      { day: '2026-05-16', endTime: '22:00', startTime: '13:30' },
    ]
    expect(spanOf(slots, zone)).toEqual({
      endsAt: '2026-05-17T15:00:00.000Z',
      startsAt: '2026-05-16T11:30:00.000Z',
    })
  })

  it('the span of a festival ends on the next day when the end is not after the start', () => {
    expect(spanOf([{ day: '2026-01-10', endTime: '01:00', startTime: '19:00' }], zone)).toEqual({
      endsAt: '2026-01-11T00:00:00.000Z',
      startsAt: '2026-01-10T18:00:00.000Z',
    })
  })

  it('the span of a festival is shorter by an hour in the night the clock goes forward', () => {
    expect(spanOf([{ day: '2026-03-28', endTime: '04:00', startTime: '23:00' }], zone)).toEqual({
      endsAt: '2026-03-29T02:00:00.000Z',
      startsAt: '2026-03-28T22:00:00.000Z',
    })
  })

  it('the span of a festival without slots is null', () => {
    expect(spanOf([], zone)).toBeNull()
  })
})

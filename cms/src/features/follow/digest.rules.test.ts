import { describe, expect, it } from 'vitest'

import { digestOf, digestStart, lastDigestWeek, type DigestChange } from './digest.rules.ts'
import type { Follow } from './follow.rules.ts'

describe('the weekly mail', () => {
  it.each([
    ['on the minute, in winter time', '2026-11-26T07:00:00Z', '2026-W48', '2026-11-26T07:00:00.000Z'],
    ['a minute before', '2026-11-26T06:59:00Z', '2026-W47', '2026-11-19T07:00:00.000Z'],
    ['in summer time', '2027-07-01T06:00:00Z', '2027-W26', '2027-07-01T06:00:00.000Z'],
    ['on the Wednesday after', '2026-12-02T23:00:00Z', '2026-W48', '2026-11-26T07:00:00.000Z'],
    ['in the week of the spring clock', '2027-04-01T06:00:00Z', '2027-W13', '2027-04-01T06:00:00.000Z'],
    ['in the last week of a year', '2027-01-02T12:00:00Z', '2026-W53', '2026-12-31T07:00:00.000Z'],
  ])('the weekly mail is that of the last Thursday at eight in Amsterdam: %s', (_, now, week, until) => {
    expect(lastDigestWeek(new Date(now))).toEqual({ until, week })
  })

  it('the weekly mail begins where the last one ended, also when the clock changes', () => {
    const until = '2027-04-01T06:00:00.000Z'
    expect(digestStart(until, null)).toBe('2027-03-25T07:00:00.000Z')
    expect(digestStart(until, '2027-03-18T07:00:00.000Z')).toBe('2027-03-18T07:00:00.000Z')
    expect(digestStart(until, '2026-03-18T07:00:00.000Z')).toBe('2027-03-04T07:00:00.000Z')
  })
})

const follow = (more: Partial<Follow> = {}): Follow => ({
  confirmedAt: '2026-01-01T00:00:00.000Z',
  id: 'f',
  kind: 'municipality',
  name: 'Delft',
  rhythm: 'weekly',
  subscriber: 's',
  target: 'Delft',
  ...more,
})
const change = (
  kind: DigestChange['kind'],
  at = '2026-11-20T00:00:00.000Z',
  festival = 'x',
): DigestChange => ({
  at,
  festival,
  followable: { municipality: 'Delft', organisation: 'o', province: 'zuid-holland' },
  kind,
})

describe('the content of the weekly mail', () => {
  it('a follower reads what they follow, each festival once', () => {
    const both = [follow(), follow({ kind: 'province', target: 'zuid-holland' })]
    expect(digestOf(both, [change('approved-first-time'), change('rescheduled')])).toEqual([
      { festival: 'x', kinds: ['approved-first-time'] },
    ])
    expect(digestOf([follow({ target: 'Utrecht' })], [change('cancelled')])).toEqual([])
  })

  it('a follower reads the final state of each festival in the week', () => {
    expect(digestOf([follow()], [change('rescheduled'), change('cancelled')])[0]?.kinds).toEqual([
      'cancelled',
    ])
    expect(digestOf([follow()], [change('rescheduled'), change('relocated')])[0]?.kinds).toEqual([
      'rescheduled',
      'relocated',
    ])
  })

  it('a follower reads nothing from before they followed, and nothing that an earlier mail told them', () => {
    const late = follow({ confirmedAt: '2026-11-21T00:00:00.000Z' })
    expect(digestOf([late], [change('cancelled')])).toEqual([])
    const atOnce = follow({ kind: 'organisation', rhythm: 'immediate', target: 'o' })
    expect(digestOf([follow(), atOnce], [change('cancelled')])).toEqual([])
  })
})

import { expect, test } from 'vitest'

import { agoIn, everyWords, wordsOfProblem } from './background-words.rules.ts'
import { byUrgency, failedLately, isWorthNoting, neverRun, standingOf, type Run } from './run.rules.ts'

const now = new Date('2026-11-30T12:00:00.000Z')
const ago = (seconds: number): string => new Date(now.getTime() - seconds * 1000).toISOString()
const run = (known: Partial<Run>): Run => ({ ...neverRun, ...known })
const kindOf = (known: Partial<Run>, everyMs = 10_000, more: { longestTurnMs?: number } = {}): string =>
  standingOf(run(known), { everyMs, ...more }, now).kind

test('a job is judged by its last record', () => {
  expect(kindOf({})).toBe('never')
  expect(kindOf({ succeededAt: ago(5) })).toBe('fine')
  expect(kindOf({ failedAt: ago(5), succeededAt: ago(15) })).toBe('failed')
  expect(kindOf({ failedAt: ago(15), succeededAt: ago(5) })).toBe('fine')
  expect(kindOf({ failedAt: ago(15), startedAt: ago(600), succeededAt: ago(3700) })).toBe('running')
})

test('a turn that does not end counts as stuck, at every interval of its job', () => {
  expect(kindOf({ startedAt: ago(890) })).toBe('running')
  expect(kindOf({ startedAt: ago(910), succeededAt: ago(920) })).toBe('late')
  expect(kindOf({ failedAt: ago(5000), startedAt: ago(910) })).toBe('late')
  expect(kindOf({ startedAt: ago(7100) }, 3_600_000)).toBe('running')
  expect(kindOf({ startedAt: ago(7300) }, 3_600_000)).toBe('late')
  expect(kindOf({ startedAt: ago(7300) }, 10_000, { longestTurnMs: 7_400_000 })).toBe('running')
  expect(kindOf({ startedAt: ago(7500) }, 10_000, { longestTurnMs: 7_400_000 })).toBe('late')
})

test('a job that should have run again counts as stuck, at every interval', () => {
  expect(kindOf({ succeededAt: ago(125) })).toBe('fine')
  expect(kindOf({ succeededAt: ago(135) })).toBe('late')
  expect(kindOf({ succeededAt: ago(7000) }, 3_600_000)).toBe('fine')
  expect(kindOf({ succeededAt: ago(7300) }, 3_600_000)).toBe('late')
})

test('the end of a turn is written down when it is another one, and else once a minute', () => {
  const note = (seconds: number, outcome = 'fine') => ({ at: new Date(seconds * 1000), outcome })
  expect(isWorthNoting(null, note(0), 10_000)).toBe(true)
  expect(isWorthNoting(note(0), note(50.1), 10_000)).toBe(false)
  expect(isWorthNoting(note(0), note(59.9), 10_000)).toBe(true)
  expect(isWorthNoting(note(0), note(1, 'other: x'), 10_000)).toBe(true)
  expect(isWorthNoting(note(0, 'other: x'), note(1, 'other: x'), 10_000)).toBe(false)
  expect(isWorthNoting(note(0), note(3600), 3_600_000)).toBe(true)
})

test('what failed is remembered for a day after it went well again', () => {
  const failedAt = ago(3600)
  expect(failedLately(run({ failedAt, succeededAt: ago(5) }), now)).toBe(failedAt)
  expect(failedLately(run({ failedAt, succeededAt: ago(4000) }), now)).toBeNull()
  expect(failedLately(run({ failedAt: ago(90_000), succeededAt: ago(5) }), now)).toBeNull()
})

test('failed jobs come first', () => {
  const kinds = ['fine', 'never', 'running', 'late', 'failed'] as const
  const standings = kinds.map((kind) => (kind === 'never' ? { kind } : { at: ago(1), kind }))
  expect(standings.toSorted(byUrgency).map(({ kind }) => kind)).toEqual(kinds.toReversed())
})

test('durations are written in both languages', () => {
  expect(everyWords(10_000)).toEqual({ en: 'every 10 seconds', nl: 'elke 10 seconden' })
  expect(everyWords(60_000)).toEqual({ en: 'every minute', nl: 'elke minuut' })
  expect(everyWords(3_600_000)).toEqual({ en: 'every hour', nl: 'elk uur' })
  expect(agoIn('nl', ago(125), now)).toBe('2 minuten geleden')
  expect(agoIn('en', ago(7200), now)).toBe('2 hours ago')
})

test('a problem of a later version is described in general words', () => {
  expect(wordsOfProblem('of-later').nl).toBe('Er ging iets mis in het programma.')
})

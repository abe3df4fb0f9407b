import { describe, expect, it, test } from 'vitest'

import type { Outcome } from '#platform/outbox/outbox.rules.ts'
import { withoutAddresses } from '#platform/outbox/without-addresses.rules.ts'

import { afterTry, afterVerdict, bouncedInARow, bounceOf } from './delivery.rules.ts'
import { isOverdue, isUnderWay, stepsFrom } from './mailing.rules.ts'
import { afterQuiet, intervalOf, reactionTo, waitAfterFailures } from './pace.rules.ts'
import { plannedTime } from './planned-time.rules.ts'
import { doneOf, groupFailures, minutesLeft } from './progress.rules.ts'
import { meaningOf, statusOf } from './refusal.rules.ts'

const now = new Date('2026-11-28T10:00:00.000Z')
const minute = 60_000
const after = (minutes: number): string => new Date(now.getTime() + minutes * minute).toISOString()

const said = (code: number, answer = '', command = 'RCPT TO') => ({ answer, code, command })
const refused = (code: number, answer = '', command = 'RCPT TO'): Outcome => ({
  ...said(code, answer, command),
  kind: 'refused',
  problem: 'refused',
})
const busy = (code: number): Outcome => ({ ...said(code), kind: 'later', problem: 'busy' })
const silent: Outcome = { ...said(0), kind: 'later', problem: 'unreachable' }
const closed: Outcome = { ...said(535), kind: 'later', problem: 'login' }
const lost: Outcome = { ...said(0), kind: 'unknown', problem: 'lost' }

describe('a delivery', () => {
  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 60],
    [5, 60],
  ])('a delivery that fails the %i. time waits %i minutes', (attempt, minutes) => {
    expect(afterTry(busy(451), attempt, now)).toMatchObject({ notBefore: after(minutes), state: 'queued' })
  })

  it('a delivery ends after the sixth try, at a refusal, and when its result is unknown', () => {
    expect(afterTry(busy(451), 6, now)).toMatchObject({ smtpCode: 451, state: 'failed' })
    expect(afterTry(refused(550), 1, now)).toMatchObject({ smtpCode: 550, state: 'failed' })
    expect(afterTry(lost, 1, now)).toMatchObject({ smtpCode: null, state: 'unknown' })
    expect(afterTry({ kind: 'sent' }, 1, now)).toMatchObject({ acceptedAt: after(0), state: 'accepted' })
  })

  it('a delivery does not count a try that failed for a reason other than its reader', () => {
    expect(afterTry(closed, 3, now)).toMatchObject({ attempt: 2, notBefore: null, state: 'queued' })
    expect(afterVerdict('changed', 1)).toMatchObject({ attempt: 0, state: 'queued' })
    expect(afterVerdict('superseded', 1)).toMatchObject({ attempt: 0, state: 'queued' })
    expect(afterVerdict('gone', 1)).toMatchObject({ state: 'skipped' })
  })

  it('a delivery stores the server’s message, without the address in it', () => {
    expect(withoutAddresses('550 5.1.1 <aya@people.test>: no such user aya@people.test')).toBe(
      '550 5.1.1 <…>: no such user …',
    )
  })
})

describe('the meaning of a refusal', () => {
  it.each([
    ['5.1.1', 'hard'],
    ['5.1.2', 'hard'],
    ['5.1.10', 'hard'],
    ['5.1.8', 'none'],
    ['5.1.7', 'none'],
    ['5.7.1', 'none'],
    ['5.7.26', 'none'],
    ['5.2.2', 'soft'],
    ['4.2.2', 'soft'],
    ['2.0.0', 'none'],
  ] as const)('%s: %s', (status, bounce) => {
    expect(meaningOf({ status, text: '' })).toBe(bounce)
  })

  it('the meaning of a refusal comes from the answer, else from the refused command', () => {
    expect(statusOf('550-5.1.1 The email account does not exist')).toBe('5.1.1')
    expect(statusOf('550 version 5.1 of 192.0.2.5.1 says no')).toBeNull()
    expect(bounceOf(refused(550, '550 5.1.1 nobody'))).toBe('hard')
    expect(bounceOf(refused(550, '550 no'))).toBe('soft')
    expect(bounceOf(refused(550, '550 no', 'MAIL FROM'))).toBe('none')
    expect(bounceOf(busy(450))).toBe('none')
    expect(bounceOf({ kind: 'sent' })).toBe('none')
  })

  it('newsletters that bounced in a row are counted from the newest', () => {
    const came = { bouncedAt: null }
    const back = { bouncedAt: after(0) }
    expect(bouncedInARow([back, back, back])).toBe(3)
    expect(bouncedInARow([back, came, back])).toBe(1)
    expect(bouncedInARow([came, back, back])).toBe(0)
    expect(bouncedInARow([])).toBe(0)
  })
})

describe('a mailing', () => {
  it('a mailing offers the steps of its state', () => {
    expect(stepsFrom('scheduled')).toEqual(['cancel'])
    expect(stepsFrom('sending')).toEqual(['pause', 'stop'])
    expect(stepsFrom('paused')).toEqual(['resume', 'stop'])
    expect(stepsFrom('sent')).toEqual([])
  })

  it('a mailing begins at its time or at the first look after it, and is late only when there was no look', () => {
    expect(isUnderWay('scheduled', after(1), now)).toBe(false)
    expect(isUnderWay('scheduled', after(-600), now)).toBe(true)
    expect(isUnderWay('paused', after(-1), now)).toBe(false)
    expect(isOverdue('scheduled', after(-4), now)).toBe(false)
    expect(isOverdue('scheduled', after(-6), now)).toBe(true)
    expect(isOverdue('sending', after(-6), now)).toBe(false)
  })

  it.each([
    ['nothing', undefined, true],
    ['a moment ago', after(-0.5), true],
    ['tomorrow', after(24 * 60), false],
  ])('a mailing may be planned for %s', (_, given, isNow) => {
    expect(plannedTime(given, now)).toMatchObject({ isNow })
  })

  it.each([
    ['yesterday', after(-24 * 60)],
    ['two years', after(2 * 366 * 24 * 60)],
    ['a word', 'morgen'],
    ['a day that does not exist', '2027-02-31T10:00:00.000Z'],
    ['a time of no zone', '2026-12-05T10:00'],
    ['a number', 5],
  ])('a mailing may not be planned for %s', (_, given) => {
    expect(plannedTime(given, now)).toBeNull()
  })
})

describe('the pace', () => {
  const pace = { failuresInARow: 0, messagesPerMinute: null }
  const asked = { allowed: 120, isFresh: true }

  it('the pace halves when the server asks for it, once for all mails that were being sent', () => {
    expect(reactionTo(busy(421), pace, asked)).toMatchObject({ messagesPerMinute: 60, pause: null })
    expect(reactionTo(busy(450), { ...pace, messagesPerMinute: 60 }, asked)).toMatchObject({
      messagesPerMinute: 30,
    })
    expect(
      reactionTo(busy(450), { ...pace, messagesPerMinute: 60 }, { ...asked, isFresh: false }),
    ).toMatchObject({
      messagesPerMinute: 60,
    })
    expect(reactionTo(busy(421), { ...pace, messagesPerMinute: 1 }, asked)).toMatchObject({
      messagesPerMinute: 1,
    })
    expect(reactionTo(busy(451), pace, asked)).toMatchObject({ messagesPerMinute: null })
  })

  it('the pace comes back after ten quiet minutes', () => {
    const quiet = { allowed: 120, quietFor: 10 * minute }
    expect(afterQuiet(30, quiet)).toBe(60)
    expect(afterQuiet(60, quiet)).toBeNull()
    expect(afterQuiet(30, { ...quiet, quietFor: 9 * minute })).toBe(30)
  })

  it('the pace pauses a mailing at the twentieth failure in a row, and at once when our login is refused', () => {
    const nineteen = { ...pace, failuresInARow: 19 }
    expect(reactionTo(silent, { ...pace, failuresInARow: 18 }, asked)).toMatchObject({
      failuresInARow: 19,
      pause: null,
    })
    expect(reactionTo(silent, nineteen, asked).pause).toBe('trouble')
    expect(reactionTo(lost, nineteen, asked).pause).toBe('trouble')
    expect(reactionTo(refused(554, '5.7.1 blocked'), nineteen, asked).pause).toBe('refused')
    expect(reactionTo(refused(550, '5.1.1 nobody'), nineteen, asked)).toMatchObject({
      failuresInARow: 0,
      pause: null,
    })
    expect(reactionTo({ kind: 'sent' }, nineteen, asked)).toMatchObject({ failuresInARow: 0, pause: null })
    expect(reactionTo(closed, pace, asked).pause).toBe('login')
  })

  it('the waits for a silent server become longer and longer', () => {
    expect([0, 1, 2, 3, 6, 19].map(waitAfterFailures)).toEqual([0, 1000, 2000, 4000, 30_000, 30_000])
  })

  it('the pace is the limit of staff, or less', () => {
    expect(intervalOf(120, pace)).toBe(500)
    expect(intervalOf(120, { ...pace, messagesPerMinute: 60 })).toBe(1000)
    expect(intervalOf(30, { ...pace, messagesPerMinute: 60 })).toBe(2000)
  })
})

test('the progress counts finished readers, and tells the time for the rest', () => {
  const counts = { accepted: 10, failed: 1, held: 0, queued: 240, sending: 1, skipped: 2, unknown: 3 }
  expect(doneOf(counts)).toBe(16)
  expect(minutesLeft(counts, 120)).toBe(3)
  expect(minutesLeft({ ...counts, queued: 0, sending: 0 }, 120)).toBeNull()
})

test('refusals with the same message are one group', () => {
  expect(
    groupFailures([
      { answer: '552 5.2.2 Full (in reply to 4d9f8a2b1c)', bounce: 'soft', code: 552 },
      { answer: '550 5.1.1 Nobody', bounce: 'hard', code: 550 },
      { answer: '552 5.2.2 Full (in reply to 77ab12cd90)', bounce: 'soft', code: 552 },
    ]),
  ).toEqual([
    { answer: '552 5.2.2 Full (in reply to …)', bounce: 'soft', code: 552, count: 2 },
    { answer: '550 5.1.1 Nobody', bounce: 'hard', code: 550, count: 1 },
  ])
})

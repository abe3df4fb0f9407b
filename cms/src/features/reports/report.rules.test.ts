import fc from 'fast-check'
import { expect, it } from 'vitest'

import { readReport, reminderDue, startOfDutchDay } from './report.rules.ts'

const at = (day: number): Date => new Date(Date.parse('2027-05-01T12:00:00Z') + day * 86_400_000)
const askedAt = at(0).toISOString()

it.each([
  ['2027-01-15T12:34:56.789Z', '2027-01-14T23:00:00.000Z'],
  ['2027-07-15T12:34:56.789Z', '2027-07-14T22:00:00.000Z'],
  ['2027-07-14T22:00:00.000Z', '2027-07-14T22:00:00.000Z'],
  ['2027-07-14T21:59:59.999Z', '2027-07-13T22:00:00.000Z'],
])('the Dutch day of %s begins at %s', (now, start) =>
  expect(startOfDutchDay(new Date(now)).toISOString()).toBe(start),
)

it('the start of a day is the start of its own day, outside the days on which the clock changes', () => {
  const inMay = fc.date({
    max: new Date('2027-05-31T00:00:00Z'),
    min: new Date('2027-05-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(inMay, (now) => {
      const start = startOfDutchDay(now)
      expect(startOfDutchDay(start)).toEqual(start)
      expect(now.getTime() - start.getTime()).toBeLessThan(86_400_000)
      expect(start <= now).toBe(true)
    }),
  )
})

it('the first reminder comes after a week, the second after three, and never two in one week', () => {
  const none = { askedAt, remindedAt: null, reminders: 0 }
  expect([6.99, 7, 40].map((day) => reminderDue(none, at(day)))).toEqual([null, 1, 1])
  const once = { askedAt, remindedAt: at(7).toISOString(), reminders: 1 }
  expect([20.99, 21, 40].map((day) => reminderDue(once, at(day)))).toEqual([null, 2, 2])
  const late = { ...once, remindedAt: at(20).toISOString() }
  expect([21, 26.99, 27].map((day) => reminderDue(late, at(day)))).toEqual([null, null, 2])
  expect(reminderDue({ ...once, reminders: 2 }, at(90))).toBeNull()
  expect(reminderDue({ ...once, remindedAt: null }, at(21))).toBe(2)
  expect(reminderDue({ ...none, askedAt: null }, at(90))).toBeNull()
})

const report = { pictures: [], quote: '', quoteBy: '', quoteConsent: false, visitors: 0 }

it.each([
  [{}, {}],
  [{ quote: 'Mooi', quoteBy: 'Sam', quoteConsent: true, visitors: 1_000_000 }, {}],
  [{ visitors: 1.5 }, { visitors: 'missing' }],
  [{ visitors: -1 }, { visitors: 'missing' }],
  [{ visitors: '12' }, { visitors: 'missing' }],
  [{ visitors: 1_000_001 }, { visitors: 'too-many' }],
  [{ quote: 'Mooi', quoteConsent: true }, { quoteBy: 'missing' }],
  [{ quote: 'Mooi', quoteBy: 'Sam' }, { quoteConsent: 'needed' }],
  [{ quote: '   ' }, {}],
  [{ quote: 'a'.repeat(401), quoteBy: 'Sam', quoteConsent: true }, { quote: 'too-long' }],
])('a report with %o is wrong in %o', (more, wrong) => {
  const read = readReport({ ...report, ...more })
  expect(read.kind === 'wrong' ? read.fields : {}).toEqual(wrong)
})

it('a report shows at most three pictures, each with a description and a yes', () => {
  const picture = { alt: 'Een tafel', consent: true }
  const wrongIn = (pictures: unknown[]) => {
    const read = readReport({ ...report, pictures })
    return read.kind === 'wrong' ? Object.values(read.fields) : []
  }
  expect(wrongIn([picture, picture, picture])).toEqual([])
  expect(wrongIn([picture, picture, picture, picture])).toEqual(['too-many'])
  expect(wrongIn([{ ...picture, alt: ' ' }])).toEqual(['missing'])
  expect(wrongIn([{ ...picture, consent: false }])).toEqual(['needed'])
})

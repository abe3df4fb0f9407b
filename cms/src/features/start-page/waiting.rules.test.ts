import { describe, expect, it } from 'vitest'

import { words } from '#i18n/words.ts'

import { dayInWords, splitByWaiting, waitingSince, type WaitingList } from './waiting.rules.ts'

const now = new Date('2027-05-10T12:00:00.000Z')

describe('how long something waits', () => {
  it('how long a thing waits is told in days', () => {
    expect(waitingSince('2027-05-10T09:00:00.000Z', now)).toEqual(words('sinds vandaag', 'since today'))
    expect(waitingSince('2027-05-09T09:00:00.000Z', now).nl).toBe('sinds gisteren')
    expect(waitingSince('2027-05-01T09:00:00.000Z', now).nl).toBe('al 9 dagen')
  })

  it('how long a thing waits is empty when its beginning is unknown', () => {
    expect(waitingSince(null, now).nl).toBe('')
    expect(dayInWords('', now).en).toBe('')
  })

  it('a day is named by the calendar of the Netherlands', () => {
    expect(dayInWords('2027-05-10T22:30:00.000Z', now)).toEqual(words('dinsdag 11 mei', 'Tuesday 11 May'))
    expect(dayInWords('2026-05-10T12:00:00.000Z', now).nl).toBe('zondag 10 mei 2026')
  })
})

it('lists with waiting work come before empty ones, each group in its own order', () => {
  const list = (key: string, count: number): WaitingList => ({
    all: words('', ''),
    count,
    help: words('', ''),
    href: '/',
    items: [],
    key,
    title: words('', ''),
  })
  const { done, waiting } = splitByWaiting([list('a', 0), list('b', 2), list('c', 0), list('d', 1)])
  expect(waiting.map(({ key }) => key)).toEqual(['b', 'd'])
  expect(done.map(({ key }) => key)).toEqual(['a', 'c'])
})

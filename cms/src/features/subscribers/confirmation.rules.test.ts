import { expect, it } from 'vitest'

import type { Follow, Subscriber } from '#payload-types.ts'

import { confirmationOf } from './confirmation.rules.ts'

const now = new Date('2027-05-10T12:00:00Z')
const ago = (hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString()

const row = (more: Partial<Subscriber>) =>
  ({ confirmationSentAt: ago(1), newsletter: 'none', requestedAt: null, ...more }) as Subscriber
const follow = (more: Partial<Follow> = {}) =>
  ({ kind: 'municipality', requestedAt: ago(2), state: 'unconfirmed', target: 'Delft', ...more }) as Follow

const subjects = (subscriber: Subscriber, follows: Follow[] = []) => {
  const found = confirmationOf(subscriber, follows, now)
  return found.kind === 'open'
    ? [found.isAsMailed, ...found.pending.map(({ subject }) => subject)]
    : found.kind
}

it('a link lists what waits: the newsletter and each follow', () => {
  const asked = row({ newsletter: 'unconfirmed', requestedAt: ago(2) })
  expect(subjects(asked, [follow(), follow({ state: 'confirmed' }), follow({ state: 'stopped' })])).toEqual([
    true,
    'newsletter',
    'municipality:Delft',
  ])
  expect(subjects(row({ newsletter: 'unconfirmed' }), [follow()])).toEqual([true, 'municipality:Delft'])
})

it('a request that came after the mail makes its owner read the list', () => {
  expect(subjects(row({}), [follow(), follow({ requestedAt: ago(0.5), target: 'Utrecht' })])).toEqual([
    false,
    'municipality:Delft',
    'municipality:Utrecht',
  ])
  expect(subjects(row({}), [follow({ requestedAt: ago(1) })])).toEqual([true, 'municipality:Delft'])
})

it('a link ends a week after its mail, and an older request is no part of it', () => {
  const week = 7 * 24
  expect(subjects(row({ confirmationSentAt: ago(week) }), [follow()])).toBe('expired')
  expect(subjects(row({ confirmationSentAt: null }), [follow()])).toBe('expired')
  expect(subjects(row({}), [follow({ requestedAt: ago(week + 1) }), follow()])).toEqual([
    true,
    'municipality:Delft',
  ])
})

it('a link that confirmed everything is done, until its owner has left', () => {
  expect(subjects(row({ newsletter: 'confirmed' }))).toBe('done')
  expect(subjects(row({}), [follow({ state: 'confirmed' })])).toBe('done')
  expect(subjects(row({ newsletter: 'unsubscribed' }), [follow({ state: 'stopped' })])).toBe('used')
})

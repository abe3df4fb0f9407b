import { expect, it } from 'vitest'

import { stateInWords } from './state-in-words.rules.ts'

const sendAt = '2026-12-12T08:30:00.000Z'
const told = (state: string | null, sentAt: string | null = null): string =>
  stateInWords({ isOnline: sentAt !== null, mailing: state === null ? null : { sendAt, state }, sentAt }).nl

it('the state of a newsletter says how far it is, and when it was or will be sent', () => {
  expect(told(null)).toBe('Concept')
  expect(told('scheduled')).toBe('Gepland op zaterdag 12 december 2026 om 09:30')
  expect(told('freezing')).toBe('Wordt verstuurd')
  expect(told('sending', sendAt)).toBe('Wordt verstuurd')
  expect(told('paused', sendAt)).toBe('Het versturen staat op pauze')
  expect(told('stopped', sendAt)).toBe('Gestopt tijdens het versturen')
  expect(told('sent', sendAt)).toBe('Verstuurd op zaterdag 12 december 2026 om 09:30')
  expect(told(null, '2025-05-01T10:00:00.000Z')).toBe('Verstuurd op donderdag 1 mei 2025 om 12:00')
})

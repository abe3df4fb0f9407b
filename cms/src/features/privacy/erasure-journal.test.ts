import { expect, it } from 'vitest'

import { journalLine, readJournal } from './erasure-journal.rules.ts'

const hash = (letter: string): string => letter.repeat(43)
const day = (number: number): Date => new Date(`2026-05-0${number}T12:00:00.000Z`)

it('the erasure journal lists who was erased after a backup, and skips unreadable lines', () => {
  const text = [1, 2, 3]
    .map((number) => journalLine({ at: day(number), hash: hash(String(number)) }))
    .join('')
  expect([...readJournal(`# notes\n${text}half a li`, day(2))]).toEqual([hash('3')])
  expect(readJournal('', day(1)).size).toBe(0)
})

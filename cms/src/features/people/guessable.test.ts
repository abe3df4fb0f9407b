import { expect, it } from 'vitest'

import { isGuessable } from './guessable.rules.ts'

const known = ['Welkom Hier', 'Marjolein de Wit', 'marjolein.dewit@delft.example']

it.each([
  'password1234',
  'qwertyuiop12',
  'wachtwoord1234',
  '123456789012',
  'aaaaaaaaaaaaaaaa',
  'Welkom Hier 2026',
  'welkomhier!2026',
  'Hier Welkom 1234',
  'Marjolein-de-Wit',
  'Delft! Marjolein 12',
  'marjolein.dewit@delft.example',
])('%s is guessed', (password) => {
  expect(isGuessable(password, known)).toBe(true)
})

it.each([
  'een zin die niemand raadt',
  'P_RNHI-ONjkG',
  'twaalf letters',
  'Marjolein eet graag rijst',
  'زهرة على الجسر القديم',
])('%s is not', (password) => {
  expect(isGuessable(password, known)).toBe(false)
})

import { expect, it } from 'vitest'

import { isGuessable } from './guessable.rules.ts'

const known = ['Welkom Hier', 'Tafelgenoten Delft', 'Marjolein de Wit', 'marjolein.dewit@delft.example']

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
  'Tafelgen0ten Delft',
  'T4felgen0ten D€lft',
  '7@f3lg3n0t3n d3l|t',
  'táfëlgenøten-delft',
  'T a f e l g e n o t e n 13475',
  'W3lk0m H1er 13475',
  'We1komH!er 2026',
  'Mаrjоlein dе Wit',
])('%s is guessed', (password) => {
  expect(isGuessable(password, known)).toBe(true)
})

it.each([
  'een zin die niemand raadt',
  'P_RNHI-ONjkG',
  'twaalf letters',
  'Marjolein eet graag rijst',
  'T4fel zonder buren 86',
  'زهرة على الجسر القديم',
])('%s is no guessable password', (password) => {
  expect(isGuessable(password, known)).toBe(false)
})

import { expect, it } from 'vitest'

import { privacyTask } from './privacy-command.rules.ts'

it.each([
  ['export Aya@Example.org', { address: 'aya@example.org', file: null, kind: 'export', language: 'nl' }],
  [
    'export --out a.json aya@example.org --language en',
    { address: 'aya@example.org', file: 'a.json', kind: 'export', language: 'en' },
  ],
  ['erase aya@example.org', { address: 'aya@example.org', confirmed: false, kind: 'erase' }],
  ['erase --yes aya@example.org', { address: 'aya@example.org', confirmed: true, kind: 'erase' }],
])('the privacy command reads “%s”', (words, task) => {
  expect(privacyTask(words.split(' '))).toEqual(task)
})

it.each([
  '',
  'erase',
  'erase example.org',
  'erase a@example.org b@example.org',
  'export a@example.org --language fr',
  'erase a@example.org --all',
  'delete a@example.org',
])('the privacy command explains itself after “%s”', (words) => {
  expect(privacyTask(words.split(' '))).toMatchObject({ kind: 'mistake' })
})

import { expect, it } from 'vitest'

import { takesRoom } from './takes-room.rules.ts'

it.each([
  ['collection', 'festivals', '/:id', true],
  ['collection', 'media', '/', true],
  ['global', 'site', '/', true],
  ['collection', 'festivals', '/:id/review/submit', true],
  ['collection', 'festivals', '/versions/:id', true],
  ['collection', 'festivals', '/:id/trash', false],
  ['collection', 'festivals', '/access/:id?', false],
  ['collection', 'users', '/login', false],
  ['collection', 'users', '/:id', true],
  ['collection', 'mailings', '/:id/pause', false],
  ['collection', 'payload-preferences', '/:key', false],
  ['root', '', '/privacy/erase', false],
] as const)('of the %s %s, %s: %s', (kind, slug, pattern, answer) => {
  expect(takesRoom({ kind, pattern, slug })).toBe(answer)
})

import { expect, it } from 'vitest'
import { translator } from '#i18n/t.ts'
import { errorWords } from './error.view.ts'

it.each(['not-found', 'gone', 'bad-request', 'too-large', 'preview-expired', 'preview-incomplete'] as const)(
  'does not send a visitor back to a page that stays %s',
  (kind) => {
    expect(errorWords(kind, translator('nl')).mayRetry).toBe(false)
  },
)

it.each(['server-error', 'unavailable'] as const)('offers to try again after %s', (kind) => {
  expect(errorWords(kind, translator('nl')).mayRetry).toBe(true)
})

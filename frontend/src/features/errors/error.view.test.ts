import { expect, it } from 'vitest'

import { translator } from '#i18n/t.ts'

import { errorWords } from './error.view.ts'

it.each(['not-found', 'gone', 'bad-request', 'too-large', 'preview-expired', 'preview-incomplete'] as const)(
  'the page of the lasting error %s does not offer to try again',
  (kind) => {
    expect(errorWords(kind, translator('nl')).mayRetry).toBe(false)
  },
)

it.each(['server-error', 'unavailable'] as const)('the error page %s offers to try again', (kind) => {
  expect(errorWords(kind, translator('nl')).mayRetry).toBe(true)
})

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { expect, it } from 'vitest'

import { spokenToast } from './spoken-toasts.rules.ts'

const ui = path.resolve(createRequire(import.meta.url).resolve('@payloadcms/ui'), '../../..')

const inEnglish = /toast\.\w+\([`'"]([A-Z][^`'"]*)/g
/** Messages of pages and forms that this program doesn't have: lists with an order by hand, and keys of the API. */
const notOurs = /API key|reorder the rows/

it('our toasts cover every message that Payload’s forms write in English only', () => {
  const files = readdirSync(ui, { encoding: 'utf8', recursive: true }).filter(
    (file) => file.endsWith('.js') && !file.includes('exports'),
  )
  const messages = files
    .flatMap((file) => [...readFileSync(path.join(ui, file), 'utf8').matchAll(inEnglish)])
    .map(([, message = '']) => message.replaceAll(/\$\{[^}]*\}/g, '3'))
    .filter((message) => !notOurs.test(message))
  expect(messages.length).toBeGreaterThan(5)
  expect(messages.filter((one) => spokenToast(one, 'nl') === one)).toEqual([])
})

it('a toast with a number says how many, and one as one', () => {
  expect(spokenToast('Failed to save 1 files', 'nl')).toBe(
    '1 bestand is niet bewaard. Kijk wat er bij staat.',
  )
  expect(spokenToast('Failed to save 1 files', 'en')).toBe('1 file was not saved. Look at what it says.')
  expect(spokenToast('Successfully saved 12 files', 'nl')).toBe('12 bestanden bewaard.')
  expect(spokenToast('Concept bewaard.', 'nl')).toBe('Concept bewaard.')
})

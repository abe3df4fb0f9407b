import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { spokenMessage } from './payloads-english.rules.ts'

const { resolve } = createRequire(import.meta.url)

/** The compiled code of a package, without its tests and without what it bundles for browsers a second time. */
const sourcesOf = (entry: string, up: string): readonly string[] => {
  const folder = path.resolve(resolve(entry), up)
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.js') && !/exports|\.spec\.|^bin\//.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
}

const messagesIn = (sources: readonly string[], english: RegExp): readonly string[] =>
  sources
    .flatMap((source) => [...source.matchAll(english)])
    .map(([, , message = '']) => message.replaceAll(/\$\{[^}]*\}/g, '3'))

const notSaid = (messages: readonly string[], notOurs: RegExp): readonly string[] =>
  messages.filter((one) => !notOurs.test(one) && spokenMessage(one, 'nl') === one)

describe('messages that Payload has only in English', () => {
  it('all of its toasts are translated', () => {
    const toasts = messagesIn(sourcesOf('@payloadcms/ui', '../../..'), /toast\.\w+\(([`'"])([A-Z].*?)\1/g)
    expect(toasts.length).toBeGreaterThan(5)
    // Lists with an order by hand, and keys of the API, are not in this program.
    expect(notSaid(toasts, /API key|reorder the rows/)).toEqual([])
  })

  it('all of its refusals that a request can meet are translated', () => {
    const sources = sourcesOf('payload', '..')
    const thrown = messagesIn(sources, /new APIError\(([`'"])([A-Z].*?)\1/g)
    const ofFiles = messagesIn(sources, /(?:errors\.push\(|message: )([`'"])([A-Z][^`"]*?\.)\1/g)
    expect(thrown.length).toBeGreaterThan(40)
    // Parts of Payload that this program doesn't use, and mistakes of a programmer.
    const notOurs =
      /folder|preset|can't be found\.|joins? |client upload|through Payload|SVG and XML|upload(?:Config| handler)|Pasting from URL|Request URL|URL string|isn't linked|no tasks or workflows|No jobs|Inline task|Task with slug/i
    expect(notSaid([...thrown, ...ofFiles], notOurs)).toEqual([])
  })
})

it('a message with a number says how many, and one as one', () => {
  expect(spokenMessage('Failed to save 1 files', 'nl')).toBe(
    '1 bestand is niet bewaard. Kijk wat er bij staat.',
  )
  expect(spokenMessage('Failed to save 1 files', 'en')).toBe('1 file was not saved. Look at what it says.')
  expect(spokenMessage('Successfully saved 12 files', 'nl')).toBe('12 bestanden bewaard.')
})

it('a message of ours stays as it is', () => {
  expect(spokenMessage('Concept bewaard.', 'nl')).toBe('Concept bewaard.')
})

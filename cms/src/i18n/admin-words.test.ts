import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { describe, expect, it } from 'vitest'

import { adminWords } from './admin-words.ts'

type Words = {
  readonly [key: string]: string | Words
}

const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  )

const own = { en: new Map(flat(adminWords.en)), nl: new Map(flat(adminWords.nl)) }
const payloads = { en: new Map(flat(en.translations)), nl: new Map(flat(nl.translations)) }

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}|<\d>/g) ?? []).toSorted()

/** Words that are the same in both languages. */
const inBoth = new Set([
  '–',
  'Account',
  'Document',
  'Filter',
  'Filters',
  'menu',
  'Open',
  'Start',
  'Status',
  'Type',
])

describe('the words of the admin', () => {
  it('our words of the admin are words that Payload knows', () => {
    for (const language of ['en', 'nl'] as const)
      for (const key of own[language].keys()) expect([...payloads.en.keys()]).toContain(key)
  })

  it('are small in the middle of a sentence', () => {
    expect([own.en.get('general.or'), own.nl.get('general.or')]).toEqual(['or', 'of'])
  })

  it('say je and never u', () => {
    const formal = [...new Map([...payloads.nl, ...own.nl])].filter(([, text]) =>
      /\b(?:u|uw)\b/i.test(text.replace(/\bU\+/g, '')),
    )
    expect(formal).toEqual([])
  })

  it('the Dutch words of the admin are Dutch and hold no note to a translator', () => {
    const all = [...new Map([...payloads.nl, ...own.nl])]
    expect(all.filter(([, text]) => /\b(?:you|are|the)\b|Payload|\(e\)|globale?n/i.test(text))).toEqual([])
  })

  it('no word of the admin lacks in Dutch', () => {
    const dutch = new Map([...payloads.nl, ...own.nl])
    const same = [...new Map([...payloads.en, ...own.en])].filter(([key, text]) => dutch.get(key) === text)
    expect(same.map(([, text]) => text).filter((text) => !inBoth.has(text))).toEqual([])
    expect([...payloads.en.keys()].filter((key) => !dutch.has(key))).toEqual([])
  })

  it('the words of the admin use only placeholders that Payload fills in', () => {
    const misfits = [...own.nl].filter(([key, text]) => {
      const known = placeholders(payloads.en.get(key) ?? '')
      return placeholders(text).some((one) => !known.includes(one))
    })
    expect(misfits).toEqual([])
  })
})

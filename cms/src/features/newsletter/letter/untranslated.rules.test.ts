import { expect, it } from 'vitest'

import { exampleLetter } from './letter.examples.ts'
import type { Letter, LetterBlock, LetterLocale } from './letter.rules.ts'
import { untranslatedNote } from './untranslated.rules.ts'

const said = (lang: LetterLocale) => ({ lang, value: 'x' })
const body = (lang: LetterLocale) => ({ lang, value: [] })
const noteOf = (block: LetterBlock | null, more: Partial<Letter> = {}) =>
  untranslatedNote({
    ...exampleLetter('en'),
    blocks: block === null ? [] : [block],
    locale: 'en',
    subject: said('en'),
    ...more,
  })

/** Every kind of block, with its texts in one language. */
const blocks = (lang: LetterLocale): readonly LetterBlock[] => {
  const picture = { alt: said('nl'), credit: null, height: 1, url: 'https://a.test/a.jpg', width: 1 }
  const story = { demo: false, href: '', kind: 'story', person: '', portrait: null } as const
  return [
    { href: '', kind: 'button', label: said(lang) },
    { kind: 'festivals', lines: [], title: said(lang) },
    { caption: said(lang), kind: 'picture', picture },
    { by: [], demo: false, kind: 'quote', quote: said(lang) },
    { ...story, intro: null, title: said(lang) },
    { ...story, intro: said(lang), title: said('en') },
    { body: null, kind: 'text', title: said(lang) },
    { body: body(lang), kind: 'text', title: null },
  ]
}

it.each(blocks('nl').map((block, index) => [block.kind, index] as const))(
  'a text in another language is told: %s (%i)',
  (_kind, index) => {
    const note = noteOf(blocks('nl')[index] ?? null)
    expect(note).toMatch(/Dutch/)
    expect(noteOf(blocks('en')[index] ?? null)).toBeNull()
  },
)

it('a subject in another language is told, and a part without a text is none', () => {
  expect(noteOf(null, { subject: said('nl') })).toMatch(/Dutch/)
  expect(noteOf(null)).toBeNull()
  expect(noteOf({ kind: 'festivals', lines: [], title: null })).toBeNull()
  expect(noteOf({ body: null, kind: 'text', title: null })).toBeNull()
})

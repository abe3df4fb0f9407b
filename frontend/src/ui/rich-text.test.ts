import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import type { Block } from '#cms/models/rich-text.ts'

import { RichText } from './rich-text.tsx'

const plain = (text: string) => ({ kind: 'text', text, bold: false, italic: false }) as const

const shown = (value: readonly Block[], lang: 'nl' | 'ar' = 'nl', under: 1 | 2 = 1): string =>
  renderToStaticMarkup(createElement(RichText, { text: { value, lang }, locale: 'nl', under }))

it('rich text shows every kind of block', () => {
  const html = shown([
    { kind: 'heading', level: 2, children: [plain('Kop')] },
    {
      kind: 'paragraph',
      children: [{ kind: 'text', text: 'vet', bold: true, italic: true }, { kind: 'break' }],
    },
    { kind: 'quote', children: [plain('citaat')] },
    { kind: 'rule' },
    { kind: 'list', ordered: true, items: [{ children: [plain('een')], lists: [] }] },
    { kind: 'paragraph', children: [{ kind: 'link', href: '/festivals', children: [plain('kom')] }] },
  ])
  expect(html).toBe(
    '<div class="prose"><h2>Kop</h2><p><strong><em>vet</em></strong><br/></p><blockquote>citaat</blockquote><hr/>' +
      '<ol><li>een</li></ol><p><a href="/festivals">kom</a></p></div>',
  )
})

it('rich text escapes text that looks like markup', () => {
  expect(shown([{ kind: 'paragraph', children: [plain('<script>alert(1)</script>')] }])).not.toContain(
    '<script>',
  )
})

it('headings in rich text are one level below the heading above it', () => {
  expect(shown([{ kind: 'heading', level: 2, children: [plain('Kop')] }], 'nl', 2)).toContain('<h3>Kop</h3>')
})

it('rich text marks text in another language than the page', () => {
  expect(shown([{ kind: 'paragraph', children: [plain('أهلًا')] }], 'ar')).toContain('lang="ar" dir="rtl"')
})

it('a phone number in an Arabic text keeps its own direction', () => {
  const arabic = [{ kind: 'paragraph', children: [plain('اتصل على +31 70 555 01 00 اليوم')] }] as const
  expect(shown(arabic, 'ar')).toContain('\u2066+31 70 555 01 00\u2069')
  expect(shown([{ kind: 'paragraph', children: [plain('Bel 070 555 01 00')] }])).toContain(
    'Bel 070 555 01 00',
  )
})

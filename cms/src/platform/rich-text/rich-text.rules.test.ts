import { describe, expect, it } from 'vitest'

import { isSafeAddress, richTextProblem, withoutUnfinishedPictures } from './rich-text.rules.ts'

const withChild = (child: unknown) => ({ root: { children: [child], type: 'root' } })
const link = (url: string) =>
  withChild({ children: [{ text: 'hier', type: 'text' }], fields: { linkType: 'custom', url }, type: 'link' })

describe('rich text', () => {
  it('rich text accepts the kinds of text that editors can make', () => {
    expect(
      richTextProblem(withChild({ children: [{ text: 'Welkom', type: 'text' }], type: 'paragraph' })),
    ).toBeNull()
    expect(richTextProblem(link('https://example.org/'))).toBeNull()
    expect(richTextProblem(null)).toBeNull()
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'vbscript:x',
    '',
  ])('rich text refuses a link to %j', (address) => {
    expect(richTextProblem(link(address))).toBe('unsafe-link')
  })

  it.each(['https://example.org', 'mailto:a@example.org', 'tel:+31123456789', '/festivals', '#programma'])(
    'accepts a link to %j',
    (address) => {
      expect(isSafeAddress(address)).toBe(true)
    },
  )

  it('rich text refuses nodes that the site can’t show', () => {
    expect(richTextProblem(withChild({ type: 'block' }))).toBe('unknown-node')
    expect(richTextProblem(withChild({ type: 'text' }))).toBe('malformed')
    expect(richTextProblem('text')).toBe('malformed')
  })

  it('rich text refuses a text that is nested too deeply or too large', () => {
    let deep: unknown = { text: 'x', type: 'text' }
    for (let level = 0; level < 40; level += 1) deep = { children: [deep], type: 'paragraph' }
    expect(richTextProblem(withChild(deep))).toBe('too-deep')
    const many = Array.from({ length: 6000 }, () => ({ text: 'x', type: 'text' }))
    expect(richTextProblem(withChild({ children: many, type: 'paragraph' }))).toBe('too-large')
  })

  it('rich text loses only the pictures that are not uploaded', () => {
    const kept = { relationTo: 'media', type: 'upload', value: 'm1' }
    const text = { children: [{ text: 'Welkom', type: 'text' }], type: 'paragraph' }
    const of = (...children: object[]) => ({ root: { children, type: 'root' } })
    const pending = { pending: { formID: 'f1', src: 'https://other.example/x.png' }, type: 'upload' }
    expect(withoutUnfinishedPictures(of(pending, text, kept))).toEqual(of(text, kept))
    expect(withoutUnfinishedPictures(of({ children: [pending, text], type: 'quote' }))).toEqual(
      of({ children: [text], type: 'quote' }),
    )
    const whole = of(text, kept)
    expect(withoutUnfinishedPictures(whole)).toBe(whole)
    for (const other of [null, undefined, 'text', {}]) expect(withoutUnfinishedPictures(other)).toBe(other)
  })
})

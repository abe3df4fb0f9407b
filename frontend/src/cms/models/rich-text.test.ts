import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { richText } from './rich-text.ts'

const say = (text: string, format = 0) => ({ type: 'text', text, format })
const node = (type: string, children: unknown[] = [], more: object = {}) => ({ type, children, ...more })
const blocks = (...children: unknown[]) => {
  const result = v.safeParse(richText('nl'), { nl: { root: { children } } })
  return result.success ? result.output.value : null
}
const link = (url: string) => node('paragraph', [node('link', [say('hier')], { fields: { url } })])

describe('rich text', () => {
  it('rich text has paragraphs, headings, lists, quotes and rules', () => {
    const result = blocks(
      node('heading', [say('Kop')], { tag: 'h3' }),
      node('paragraph', [say('vet', 1), { type: 'linebreak' }, say('schuin', 2)]),
      node(
        'list',
        [node('listitem', [say('een')]), node('listitem', [node('list', [node('listitem', [say('twee')])])])],
        {
          listType: 'number',
        },
      ),
      node('quote', [say('Mooi')]),
      node('horizontalrule'),
    )
    expect(result?.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'quote', 'rule'])
    expect(result?.[0]).toMatchObject({ level: 3 })
    expect(result?.[1]).toMatchObject({
      children: [{ bold: true, italic: false }, { kind: 'break' }, { italic: true }],
    })
    expect(result?.[2]).toMatchObject({ ordered: true, items: [{}, { lists: [{ ordered: false }] }] })
  })

  it('rich text leaves out unknown and empty elements', () => {
    expect(blocks(node('paragraph'), node('paragraph', [say('  ')]), node('iframe'), null, 'x')).toBeNull()
  })

  it.each(['https://example.org/a', 'mailto:a@example.org', 'tel:+31151234567', '/festivals', '#top'])(
    'rich text keeps a link to %s',
    (url) => {
      expect(blocks(link(url))).toMatchObject([{ children: [{ kind: 'link', href: url }] }])
    },
  )

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'https:///evil',
    'vbscript:x',
    'file:///etc/passwd',
    '',
  ])('rich text keeps the text but not the link of %j', (url) => {
    expect(blocks(link(url))).toMatchObject([{ children: [{ kind: 'text', text: 'hier' }] }])
  })

  it('rich text turns a link to a record into the address of its page', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'festivals', value: { slug: 'delft' } } }
    const result = blocks(node('paragraph', [node('link', [say('hier')], { fields })]))
    expect(result).toMatchObject([{ children: [{ href: '/festivals/delft' }] }])
  })

  it('rich text has a maximum depth', () => {
    let deep: unknown = say('diep')
    for (let level = 0; level < 200; level += 1) deep = node('link', [deep], { fields: { url: '/a' } })
    expect(blocks(node('paragraph', [deep, say('ondiep')]))).toMatchObject([
      { children: [{}, { text: 'ondiep' }] },
    ])
  })

  it('rich text has a maximum length', () => {
    const many = Array.from({ length: 10_000 }, () => node('paragraph', [say('x')]))
    expect(blocks(...many)?.length).toBeLessThan(4_000)
  })
})

import { expect, it } from 'vitest'

import { bold, heading, link, list, paragraph, plainText, toLexical } from './rich-text.ts'

const blocks = [
  heading('Kop'),
  paragraph('Een ', bold('vet'), ' woord en ', link('een link', '/organiseer'), '.'),
  list('een', 'twee'),
]

it('rich text has the form in which Payload’s editor stores it', () => {
  const { root } = toLexical(blocks, 'nl')
  expect(root).toMatchObject({ type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 })
  expect(root.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list'])
  expect(root.children[1]).toMatchObject({
    children: [
      { text: 'Een ', format: 0 },
      { text: 'vet', format: 1 },
      { text: ' woord en ' },
      { type: 'link', fields: { linkType: 'custom', url: '/organiseer', newTab: false } },
      { text: '.' },
    ],
  })
  expect(root.children[2]).toMatchObject({ tag: 'ul', children: [{ value: 1 }, { value: 2 }] })
})

it('Arabic rich text runs from right to left, and is the same in every run', () => {
  expect(toLexical(blocks, 'ar').root.direction).toBe('rtl')
  expect(toLexical(blocks, 'ar')).toEqual(toLexical(blocks, 'ar'))
})

it('plainText gives the text without formatting', () => {
  expect(plainText(blocks)).toBe('Kop\nEen vet woord en een link.\neen\ntwee')
})

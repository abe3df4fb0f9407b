import fc from 'fast-check'
import { expect, it } from 'vitest'

import { fileStem, tombstoneOf, uploadsIn } from './tombstone.rules.ts'

const id = fc.uuid()
const textNode = fc.record({ text: fc.string(), type: fc.constant('text') })

/** Rich text of any depth, with these pictures somewhere in it. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    textNode,
    id.map((value) => ({ type: 'upload', value })),
    fc.array(tie('tree'), { maxLength: 4 }).map((children) => ({ children, type: 'paragraph' })),
  ),
}))

it('every picture of a rich text is found, at any depth', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const written = [...JSON.stringify(root).matchAll(/"type":"upload","value":"([^"]+)"/g)].map(
        ([, one]) => one,
      )
      expect(uploadsIn({ root })).toEqual(new Set(written))
    }),
  )
})

it('only the pictures of upload nodes count, and only by an id', () => {
  const picture = '0b1f5ab4-7a52-4f2e-9f37-5a0f1c1a2b3c'
  expect([
    ...uploadsIn([{ type: 'link', value: picture }, { type: 'upload', value: 'no id' }, null, picture]),
  ]).toEqual([])
  expect([...uploadsIn({ type: 'upload', value: { id: picture } })]).toEqual([])
})

it('the mark of a deleted address is the same each time, differs per collection, and does not hold the name', () => {
  const mark = tombstoneOf('stories', 'amina-kookt')
  expect(mark).toBe(tombstoneOf('stories', 'amina-kookt'))
  expect(mark).not.toBe(tombstoneOf('testimonials', 'amina-kookt'))
  expect(mark).toMatch(/^[0-9a-f]{64}$/)
})

it.each([
  ['0b1f.webp', '0b1f'],
  ['0b1f-400x300.JPG', '0b1f-400x300'],
  ['a.b.png', 'a.b'],
  ['0b1f', '0b1f'],
  ['a.webp.bak2', 'a.webp.bak2'],
])('the stem of %s is %s', (file, stem) => expect(fileStem(file)).toBe(stem))

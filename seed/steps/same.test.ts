import { describe, expect, it } from 'vitest'

import { says, withoutUndefined, withStoredIds } from './same.rules.ts'

describe('the comparison of stored and wanted values', () => {
  it.each([
    { stored: { title: 'a', id: '1' }, wanted: { title: 'a' }, same: true },
    { stored: { title: 'a' }, wanted: { title: 'b' }, same: false },
    { stored: { title: 'a' }, wanted: { title: 'a', note: undefined }, same: true },
    { stored: { rows: [{ id: '1', x: 1 }] }, wanted: { rows: [{ x: 1 }] }, same: true },
    { stored: { rows: [{ x: 1 }, { x: 2 }] }, wanted: { rows: [{ x: 1 }] }, same: false },
    { stored: {}, wanted: { rows: [] }, same: true },
    { stored: null, wanted: { group: { x: undefined } }, same: false },
    { stored: { x: undefined }, wanted: { x: null }, same: true },
  ])('the stored value $stored contains $wanted: $same', ({ stored, wanted, same }) => {
    expect(says(stored, wanted)).toBe(same)
  })
})

describe('rows that are stored', () => {
  it('stored rows keep their ids, also rows inside rows', () => {
    const wanted = { blocks: [{ blockType: 'questions', items: [{ question: 'Why?' }] }] }
    const stored = {
      blocks: [{ blockType: 'questions', id: 'b', items: [{ question: 'Waarom?', id: 'i' }] }],
    }
    expect(withStoredIds(wanted, stored)).toEqual({
      blocks: [{ blockType: 'questions', id: 'b', items: [{ question: 'Why?', id: 'i' }] }],
    })
  })

  it('stored rows do not give their id to a block of another kind', () => {
    const wanted = { blocks: [{ blockType: 'text' }] }
    expect(withStoredIds(wanted, { blocks: [{ blockType: 'quote', id: 'b' }] })).toEqual(wanted)
  })

  it('rich text stays as it is', () => {
    const body = { root: { children: [{ type: 'paragraph' }] } }
    expect(withStoredIds({ body }, { body: { root: { children: [{ id: 'x' }] } } })).toEqual({ body })
  })
})

it('undefined values are not sent', () => {
  expect(withoutUndefined({ a: undefined, b: [{ c: undefined, d: 1 }] })).toEqual({ b: [{ d: 1 }] })
})

import { describe, expect, it } from 'vitest'

import { says, withoutUndefined, withStoredIds } from './same.rules.ts'

describe('whether a record says what is wanted', () => {
  it.each([
    { stored: { title: 'a', id: '1' }, wanted: { title: 'a' }, same: true },
    { stored: { title: 'a' }, wanted: { title: 'b' }, same: false },
    { stored: { title: 'a' }, wanted: { title: 'a', note: undefined }, same: true },
    { stored: { rows: [{ id: '1', x: 1 }] }, wanted: { rows: [{ x: 1 }] }, same: true },
    { stored: { rows: [{ x: 1 }, { x: 2 }] }, wanted: { rows: [{ x: 1 }] }, same: false },
    { stored: {}, wanted: { rows: [] }, same: true },
    { stored: null, wanted: { group: { x: undefined } }, same: false },
    { stored: { x: undefined }, wanted: { x: null }, same: true },
  ])('$stored against $wanted: $same', ({ stored, wanted, same }) => {
    expect(says(stored, wanted)).toBe(same)
  })
})

describe('rows that are stored', () => {
  it('keep their ids, also rows within rows', () => {
    const wanted = { blocks: [{ blockType: 'questions', items: [{ question: 'Why?' }] }] }
    const stored = {
      blocks: [{ blockType: 'questions', id: 'b', items: [{ question: 'Waarom?', id: 'i' }] }],
    }
    expect(withStoredIds(wanted, stored)).toEqual({
      blocks: [{ blockType: 'questions', id: 'b', items: [{ question: 'Why?', id: 'i' }] }],
    })
  })

  it('don’t lend their id to a block of another kind', () => {
    const wanted = { blocks: [{ blockType: 'text' }] }
    expect(withStoredIds(wanted, { blocks: [{ blockType: 'quote', id: 'b' }] })).toEqual(wanted)
  })

  it('leave rich text as it is', () => {
    const body = { root: { children: [{ type: 'paragraph' }] } }
    expect(withStoredIds({ body }, { body: { root: { children: [{ id: 'x' }] } } })).toEqual({ body })
  })
})

it('what is undefined is not sent', () => {
  expect(withoutUndefined({ a: undefined, b: [{ c: undefined, d: 1 }] })).toEqual({ b: [{ d: 1 }] })
})

import { expect, it } from 'vitest'

import { withDraft, type Draft } from './draft.ts'
import { globalOf, listOf, oneOf } from './question.ts'

const draft: Draft = { kind: 'collection', slug: 'testimonials', document: { id: 't1', quote: 'new' } }

it('a draft replaces its published record in a list, or comes first', () => {
  const question = listOf('testimonials', {})
  const body = { docs: [{ id: 't0' }, { id: 't1', quote: 'old' }], totalDocs: 2 }
  expect(withDraft(draft, question, body)).toEqual({ docs: [draft.document, { id: 't0' }], totalDocs: 2 })
})

it('a draft answers the question for its own slug, and not for another record', () => {
  const festival: Draft = { kind: 'collection', slug: 'festivals', document: { id: 'f1' } }
  expect(withDraft(festival, oneOf('festivals', 'slug', 'a'), null)).toEqual({ docs: [{ id: 'f1' }] })
  expect(withDraft(festival, oneOf('festivals', 'previousEdition', 'f1'), { docs: [] })).toEqual({ docs: [] })
})

it('a draft of a global answers only the question for that global', () => {
  const home: Draft = { kind: 'global', slug: 'home', document: { hero: {} } }
  expect(withDraft(home, globalOf('home', 2), {})).toEqual({ hero: {} })
  expect(withDraft(home, globalOf('site', 1), { name: 'x' })).toEqual({ name: 'x' })
})

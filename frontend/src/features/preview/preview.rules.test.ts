import { expect, it } from 'vitest'

import { addressOfDraft, unnamed } from './preview.rules.ts'

const draft = (kind: 'collection' | 'global', slug: string, document = {}) =>
  addressOfDraft({ document, kind, slug } as Parameters<typeof addressOfDraft>[0])

it('a draft of a record is shown on its page, by its own slug or a stand-in', () => {
  expect(draft('collection', 'festivals', { slug: 'parkfeest' })).toEqual({
    page: 'festival',
    slug: 'parkfeest',
  })
  for (const slug of [undefined, null, '', 3])
    expect(draft('collection', 'stories', { slug })).toEqual({ page: 'story', slug: unnamed })
  expect(draft('collection', 'testimonials', { slug: 'x' })).toEqual({ page: 'testimonials', slug: null })
})

it('a global has the page that shows it, and what visitors never see has none', () => {
  expect(draft('global', 'site')).toEqual({ page: 'home', slug: null })
  expect(draft('global', 'organise')).toEqual({ page: 'organise', slug: null })
  for (const slug of ['users', 'constructor', 'toString', '__proto__'])
    expect([draft('collection', slug), draft('global', slug)]).toEqual([null, null])
})

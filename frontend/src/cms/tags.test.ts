import { expect, it } from 'vitest'

import { globalOf, listOf, oneOf } from './question.ts'
import { tagsOf } from './tags.ts'

const festival = {
  id: 'f1',
  organisation: { id: 'o1', logo: { id: 'm2' } },
  pictures: [{ id: 'm1' }, 'm3'],
  previousEdition: null,
  body: { nl: { root: { children: [{ type: 'upload', relationTo: 'media', value: { id: 'm4' } }] } } },
}

it('the tags of an answer name every record in it', () => {
  expect([...tagsOf(oneOf('festivals', 'slug', 'a'), { docs: [festival] })].sort()).toEqual(
    ['festivals:f1', 'media:m1', 'media:m2', 'media:m3', 'media:m4', 'organisations:o1'].sort(),
  )
})

it('the tags name the collection for a list, and for a missing record', () => {
  expect(tagsOf(listOf('stories', {}), { docs: [] })).toEqual(['stories'])
  expect(tagsOf(oneOf('stories', 'slug', 'a'), { docs: [] })).toEqual(['stories'])
})

it('the tags name a global and the records in it', () => {
  expect(tagsOf(globalOf('home', 2), { hero: { story: { id: 's1' }, portrait: { id: 'm1' } } })).toEqual([
    'home',
    'stories:s1',
    'media:m1',
  ])
})

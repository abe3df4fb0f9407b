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

it('names every record in the answer', () => {
  expect([...tagsOf(oneOf('festivals', 'slug', 'a'), { docs: [festival] })].sort()).toEqual(
    ['festivals:f1', 'media:m1', 'media:m2', 'media:m3', 'media:m4', 'organisations:o1'].sort(),
  )
})

it('names the collection of a list, and of a record that is not there', () => {
  expect(tagsOf(listOf('stories', {}), { docs: [] })).toEqual(['stories'])
  expect(tagsOf(oneOf('stories', 'slug', 'a'), { docs: [] })).toEqual(['stories'])
})

it('names a global and the records in it', () => {
  expect(tagsOf(globalOf('home', 2), { hero: { story: { id: 's1' }, portrait: { id: 'm1' } } })).toEqual([
    'home',
    'stories:s1',
    'media:m1',
  ])
})

import * as v from 'valibot'
import { expect, it } from 'vitest'

import { homeSchema } from '#cms/models/home.ts'
import { exampleContext, exampleFestival } from '#features/festivals/festival.examples.ts'

import { homeView } from './home.view.ts'

const home = v.parse(homeSchema('nl'), {
  hero: { headline: { nl: 'Hooman' }, story: { slug: 'hooman', person: 'Hooman' } },
  counters: { festivals: { nl: 'festivals' }, people: { nl: 'mensen' } },
})

const counters = { festivals: 41, organisations: 33, people: 18640 }

it('the home page invites to the next festival that is not cancelled, and names the three after it', () => {
  const upcoming = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug, index) =>
    exampleFestival({ id: slug, slug, eventStatus: index === 0 ? 'cancelled' : 'scheduled' }),
  )
  const view = homeView({ home, counters: null, upcoming }, exampleContext('nl', '/'))
  expect(view.next?.id).toBe('b')
  expect(view.afterNext.map((entry) => entry.id)).toEqual(['c', 'd', 'e'])
})

it('the home page shows the counters that have a label, as formatted numbers', () => {
  const view = homeView({ home, counters, upcoming: [] }, exampleContext('nl', '/'))
  expect(view.counters.map(({ number, label }) => [number, label.value])).toEqual([
    ['41', 'festivals'],
    ['18.640', 'mensen'],
  ])
})

it('the home page names the person of a story when editors did not', () => {
  const view = homeView({ home, counters: null, upcoming: [] }, exampleContext('en', '/en'))
  expect(view.story).toMatchObject({
    href: '/en/stories/hooman',
    label: { value: 'Read the story of Hooman' },
  })
})

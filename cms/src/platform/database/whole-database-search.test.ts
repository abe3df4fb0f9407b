import { expect, it } from 'vitest'

import { replaceWithin, standsIn } from './whole-database-search.rules.ts'

it('an address is found in a text as a whole, in upper or lower case', () => {
  for (const text of [
    'jan@example.org',
    'Mail Jan@Example.org.',
    '"jan@example.org",',
    'mailto:jan@example.org?x',
  ])
    expect([text, standsIn(text, 'jan@example.org')]).toEqual([text, true])
  for (const text of ['marjan@example.org', 'm.jan@example.org', 'jan@example.org.uk', 'jan@example.orgs'])
    expect([text, standsIn(text, 'jan@example.org')]).toEqual([text, false])
})

it('an address that ends alike is left alone', () => {
  const row = { at: new Date(0), json: { to: ['marjan@example.org', 'Jan@example.org'] }, n: 1 }
  expect(replaceWithin(row, 'jan@example.org', 'x')).toEqual({
    at: new Date(0),
    json: { to: ['marjan@example.org', 'x'] },
    n: 1,
  })
})

import { expect, it } from 'vitest'

import { newerDatabase } from './newer.rules.ts'

const [old, ours, theirs, newest] = [
  '20270101_100000',
  '20270201_100000',
  '20270301_100000',
  '20270401_100000_more',
]

it('a database of this program or an older one may be used', () => {
  expect(newerDatabase({ done: [old], known: [old, ours] })).toBeNull()
  expect(newerDatabase({ done: [ours, old], known: [old, ours] })).toBeNull()
  expect(newerDatabase({ done: [], known: [] })).toBeNull()
  // Payload's own mark of a database in development.
  expect(newerDatabase({ done: ['dev'], known: [ours] })).toBeNull()
})

it('a database of a newer program is refused, with the newest that is needed and what there is', () => {
  const why = newerDatabase({ done: [old, newest, theirs], known: [ours, old] })
  expect(why).toContain('the version of 2027-04-01 or later')
  expect(why).toContain(`migration ${newest}; this one knows those up to ${ours}`)
  expect(newerDatabase({ done: [theirs], known: [] })).toContain('this one has none')
})

import { expect, it } from 'vitest'

import { countersFrom } from './counters.rules.ts'

it('the counters add the documented earlier years to the records', () => {
  const counted = { approvedReach: [120, 80], heldFestivals: 2, organisationsWithFestival: 3 }
  expect(countersFrom(counted, { festivals: 10, organisations: 0, people: 1000 })).toEqual({
    festivals: 12,
    organisations: 3,
    people: 1200,
  })
})

import { describe, expect, it } from 'vitest'

import { writtenByOrganiser } from './organiser-guard.rules.ts'

describe('the data of an organiser', () => {
  it('the data of an organiser loses the fields that staff and the program decide', () => {
    const data = {
      _status: 'published',
      createdAt: 'x',
      id: 'x',
      owner: 'x',
      review: {},
      reviewedBy: 'x',
      title: 'Feest',
    }
    expect(writtenByOrganiser(data)).toEqual({ title: 'Feest' })
    expect(writtenByOrganiser(undefined)).toEqual({})
  })
})

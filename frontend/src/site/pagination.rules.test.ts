import { describe, expect, it } from 'vitest'

import { pageNumber, pagesOf } from './pagination.rules.ts'

describe('pageNumber', () => {
  it.each([
    ['3', 3],
    ['0', 1],
    ['-1', 1],
    ['1e9', 1],
    ['', 1],
    ['999999', 1],
  ])('pageNumber reads %j as page %i', (page, expected) => {
    expect(pageNumber({ page })).toBe(expected)
  })

  it('pageNumber is 1 without a parameter', () => {
    expect(pageNumber({})).toBe(1)
  })
})

describe('pagesOf', () => {
  it('pagesOf gives the first page an address without number', () => {
    expect(pagesOf({ page: 2, pages: 3 }, '/festivals')).toEqual({
      number: 2,
      count: 3,
      previous: '/festivals',
      next: '/festivals?page=3',
    })
  })

  it('pagesOf has no neighbours for a single page', () => {
    expect(pagesOf({ page: 1, pages: 1 }, '/festivals')).toMatchObject({ previous: null, next: null })
  })
})

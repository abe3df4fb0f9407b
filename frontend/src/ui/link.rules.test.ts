import { expect, it } from 'vitest'

import { currentMark } from './link.rules.ts'

it.each([
  ['/festivals', '/festivals', 'page'],
  ['/festivals', '/festivals/delft', 'true'],
  ['/festivals', '/festivalsfeest', undefined],
  ['/', '/festivals', undefined],
  ['/', '/', 'page'],
])('the link %s on %s is marked %s', (href, path, mark) => {
  expect(currentMark(href, path, '/')).toBe(mark)
})

it('the home page link of a language is not marked on all its pages', () => {
  expect(currentMark('/en', '/en/festivals', '/en')).toBeUndefined()
})

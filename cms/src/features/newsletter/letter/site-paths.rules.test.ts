import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isSitePlace, pagePath, sitePath, wholeAddress } from './site-paths.rules.ts'

const site = 'https://site.test'

it.each([
  ['/festivals', `${site}/festivals`],
  ['  https://a.test/x  ', 'https://a.test/x'],
  ['HTTP://a.test', 'HTTP://a.test'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['tel:+31701234567', 'tel:+31701234567'],
  ['//a.test', null],
  ['#part', null],
  ['javascript:alert(1)', null],
  ['mailto://a', null],
  ['https://', null],
  ['https://a.test/a b', null],
  ['https://a.test/"onclick', null],
  ['https://a.test/\\x', null],
  ['https://personal-link.invalid/unsubscribe', null],
  [`https://a.test/${'a'.repeat(2000)}`, null],
  ['', null],
])('the link %s becomes %s in a mail', (typed, address) => expect(wholeAddress(typed, site)).toBe(address))

it('a link in a mail always has a known scheme, and no sign that ends an attribute', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.webPath(),
    fc.string().map((text) => `https:${text}`),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const address = wholeAddress(text, site)
      fc.pre(address !== null)
      expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)[^\s"<>\\]*$/i)
    }),
  )
})

it('a page has its language in its path, and its name is one segment', () => {
  expect([pagePath('nl', 'over ons/x'), pagePath('ar', 'over')]).toEqual(['/over%20ons%2Fx', '/ar/over'])
  expect([sitePath('stories', 'nl'), sitePath('stories', 'en', 'a/b')]).toEqual([
    '/verhalen',
    '/en/stories/a%2Fb',
  ])
  expect(['stories', 'toString', 3].map(isSitePlace)).toEqual([true, false, false])
})

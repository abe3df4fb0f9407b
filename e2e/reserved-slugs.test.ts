import { expect, it } from 'vitest'

import { reservedSlugs } from '../cms/src/platform/slugs/reserved-slugs.rules.ts'
import { paths } from '../frontend/src/i18n/paths.ts'

/** The table of pages, and the addresses that are answered before any page. */
const table = Object.values(paths).flatMap((perLocale) => Object.values(perLocale))
const used = [...table, '/healthz', '/metrics', '/oembed', '/preview', '/readyz']
const prefixes = Object.values(paths.home).map((home) => (home === '/' ? '' : home))

/** The fixed parts after a collection's path, where otherwise the slug of a record is. */
const hiddenBehind = (start: string): string[] =>
  prefixes.flatMap((prefix) =>
    used
      .filter((path) => path.startsWith(prefix + start))
      .map((path) => path.slice(prefix.length + start.length))
      .filter((rest) => /^[a-z0-9-]+$/.test(rest)),
  )

it.each([
  ['pages', '/'],
  ['festivals', '/festivals/'],
] as const)('every address that the site itself uses is reserved among the %s', (collection, start) => {
  const slugs = hiddenBehind(start)
  expect(slugs.length).toBeGreaterThan(1)
  expect(slugs.filter((slug) => !reservedSlugs[collection].includes(slug))).toEqual([])
})

it.each(['/organisaties/', '/organisations/', '/verhalen/', '/stories/', '/nieuwsbrief/archief/'])(
  'no address behind %s needs to be reserved',
  (start) => expect(hiddenBehind(start)).toEqual([]),
)

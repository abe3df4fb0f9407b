import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const reserved = read('cms/src/platform/slugs/reserved-slugs.rules.ts')
/** The table of pages, and the addresses that are answered before any page. */
const table = [...read('frontend/src/i18n/paths.ts').matchAll(/: '(\/[^']*)'/g)].map(([, path = '']) => path)
const used = [...table, '/healthz', '/metrics', '/oembed', '/preview', '/readyz']

/** The fixed parts after a collection's path, where otherwise the slug of a record is. */
const hiddenBehind = (start: string): string[] =>
  ['', '/en', '/ar'].flatMap((prefix) =>
    used
      .filter((path) => path.startsWith(prefix + start))
      .map((path) => path.slice(prefix.length + start.length))
      .filter((rest) => /^[a-z0-9-]+$/.test(rest)),
  )

it.each([
  ['pages', '/'],
  ['festivals', '/festivals/'],
])('every address that the site itself uses is reserved among the %s', (collection, start) => {
  const list = new RegExp(`${collection}: \\[([^\\]]*)\\]`).exec(reserved)?.[1] ?? ''
  const slugs = hiddenBehind(start)
  expect(slugs.length).toBeGreaterThan(1)
  expect(slugs.filter((slug) => !list.includes(`'${slug}'`))).toEqual([])
})

it.each(['/organisaties/', '/organisations/', '/verhalen/', '/stories/', '/nieuwsbrief/archief/'])(
  'no address behind %s needs to be reserved',
  (start) => expect(hiddenBehind(start)).toEqual([]),
)

import fc from 'fast-check'
import { expect, inject, it } from 'vitest'

import { rawStatus } from './kit/raw-request.ts'

const product = inject('product')

const part = fc.oneof(
  fc.constantFrom(
    'api',
    'admin',
    'festivals',
    'media',
    'file',
    'en',
    'ar',
    'users',
    'login',
    'reset',
    '_next',
  ),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '%00',
    '..%2f..',
    '..',
    '__proto__',
    'constructor',
    '%FF',
    'a%0d%0ab',
    '\\',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[^!-~]/g, '')),
)
const query = fc.constantFrom(
  '',
  '?%',
  '?where[title][equals][$gt]=',
  '?sort=owner.hash',
  '?page=-1',
  '?q=%E0%A4%A',
  '?near=%00',
)
const shot = fc.record({
  method: fc.constantFrom(
    'GET',
    'GET',
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'OPTIONS',
    'TRACE',
    'TRACK',
    'PROPFIND',
    'DELETE',
  ),
  parts: fc.array(part, { maxLength: 4 }),
  query,
  who: fc.nat(255),
})

it.each([
  ['site', product.siteUrl],
  ['CMS', product.cmsUrl],
])(
  'whatever method and address are sent to the %s, it is no error of ours',
  async (_, url) => {
    await fc.assert(
      fc.asyncProperty(shot, async ({ method, parts, query: asked, who }) => {
        const headers = { 'x-forwarded-for': `10.9.${who}.1` }
        const status = await rawStatus(url, { headers, method, path: `/${parts.join('/')}${asked}` })
        expect(status).toBeLessThan(500)
      }),
      { endOnFailure: true, numRuns: 500, seed: Number(process.env['TEST_SEED']) },
    )
  },
  300_000,
)

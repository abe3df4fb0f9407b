import fc from 'fast-check'
import { expect, inject, it } from 'vitest'

import { signIn } from './kit/api.ts'
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

const admin = `${product.cmsUrl}/admin`
/** The name of the admin's one server function, as its pages give it to the browser. */
const actionOf = async (): Promise<string> => {
  const page = await (await fetch(`${admin}/login`)).text()
  const scripts = [...page.matchAll(/src="(\/_next\/static\/[^"]+\.js)"/g)].map(([, src = '']) => src)
  const sources = await Promise.all(scripts.map(async (src) => (await fetch(product.cmsUrl + src)).text()))
  const named = [page, ...sources].flatMap((text) =>
    [...text.matchAll(/\b[0-9a-f]{42}\b/g)].map(([id]) => id),
  )
  return named[0] ?? ''
}
const ask = (cookie: string, headers: Readonly<Record<string, string>>, body: string): Promise<number> =>
  rawStatus(product.cmsUrl, { body, headers: { cookie, ...headers }, method: 'POST', path: '/admin' })

it('a call of a server function is answered only to people, and only when it is one', async () => {
  const action = await actionOf()
  expect(action).not.toBe('')
  const text = { 'content-type': 'text/plain;charset=UTF-8', 'next-action': action }
  const form = { 'content-type': 'multipart/form-data; boundary=x', 'next-action': action }
  const nothing = '[{"name":"nothing","args":{}}]'
  const cookie = await signIn(product, 'organiser.delft')
  expect(await ask('', { 'content-type': 'multipart/form-data' }, '')).toBe(405)
  for (const one of ['', 'payload-token=a.b.c', 'payload-token=eyJhbGciOiJub25lIn0.e30.'])
    for (const body of ['null', '[]', 'x{', nothing]) expect(await ask(one, text, body)).toBe(401)
  expect(await ask(cookie, { ...text, origin: 'https://other.example' }, nothing)).toBe(403)
  for (const body of ['null', '[]', 'x{', '', '["x"]']) {
    expect(await ask(cookie, text, body)).toBe(400)
    expect(await ask(cookie, form, body)).toBe(400)
  }
  expect(await ask(cookie, text, ' '.repeat(2 * 1024 * 1024))).toBe(413)
  expect(await ask(cookie, text, nothing)).toBe(404)
  const closed = JSON.stringify([{ name: 'render-list', args: { collectionSlug: 'applications' } }])
  expect(await ask(cookie, text, closed)).toBe(404)
  for (const method of ['DELETE', 'OPTIONS', 'PATCH', 'PUT'])
    expect(await rawStatus(product.cmsUrl, { headers: { cookie }, method, path: '/admin' })).toBe(405)
})

it('a request for the whole server is refused', async () => {
  for (const method of ['GET', 'OPTIONS'])
    for (const url of [product.cmsUrl, product.siteUrl])
      expect(await rawStatus(url, { headers: {}, method, path: '*' })).toBeLessThan(500)
})

it('a page of the admin leaves out what it can’t read in its address', async () => {
  const cookie = await signIn(product, 'editor')
  for (const path of [
    'festivals?where[or]=x',
    'festivals?where=x',
    'festivals?sort=[]&limit=x',
    'festivals/trash?where[or]=x',
  ])
    expect(
      await rawStatus(product.cmsUrl, {
        headers: { cookie },
        method: 'GET',
        path: `/admin/collections/${path}`,
      }),
    ).toBe(200)
})

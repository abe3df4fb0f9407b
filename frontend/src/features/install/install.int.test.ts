import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const file = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../../public', name))
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47])

it('a page names the icon for phones and the manifest, which names icons of the site', async () => {
  const { body } = await test.get('/en')
  expect(body).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png"')
  expect(body).toContain('<link rel="manifest" href="/site.webmanifest"')
  const answer = await test.get('/site.webmanifest')
  expect(answer.headers['content-type']).toContain('application/manifest+json')
  const manifest = JSON.parse(answer.body)
  expect(manifest).toMatchObject({ name: 'Welkom Hier', start_url: '/' })
  const drawn = manifest.icons.map(({ src, sizes }: { src: string; sizes: string }) => {
    const width = file(src.slice(1)).readUInt32BE(16)
    return `${width}x${width}` === sizes
  })
  expect(drawn).toEqual([true, true, true, true])
})

it('the policy of a page lets a browser read the manifest', async () => {
  expect((await test.get('/')).headers['content-security-policy']).toContain("manifest-src 'self'")
})

it('favicon.ico is an icon, with pictures of the usual sizes', () => {
  const icon = file('favicon.ico')
  expect([icon.readUInt16LE(0), icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([0, 1, 3])
  const sizes = [0, 1, 2].map((index) => {
    const at = icon.readUInt32LE(6 + 16 * index + 12)
    expect(icon.subarray(at, at + 4)).toEqual(png)
    return icon.readUInt32BE(at + 16)
  })
  expect(sizes).toEqual([16, 32, 48])
  expect(file('apple-touch-icon.png').readUInt32BE(16)).toBe(180)
})

it.each([
  [{ share: 'a-1200x630.jpg', mail: 'a-1120x747.jpg' }, 'a-1200x630.jpg'],
  [{ mail: 'a-1120x747.jpg' }, 'a-1120x747.jpg'],
  [{}, null],
])('the picture beside a link is a JPEG: of %j it is %s', async (files, expected) => {
  const sizes = Object.fromEntries(
    Object.entries(files).map(([name, filename]) => [name, { filename, width: 1200, height: 630 }]),
  )
  const portrait = { id: 'm1', alt: { nl: 'Samira' }, filename: 'a.webp', width: 2000, height: 1000, sizes }
  test.cms.records['stories'] = [{ ...test.cms.records['stories']?.[0], portrait }]
  const { body } = await test.get('/verhalen/samira')
  const image =
    /<meta property="og:image" content="http:\/\/site\.test\/media\/([^"]+)"/.exec(body)?.[1] ?? null
  expect(image).toBe(expected)
})

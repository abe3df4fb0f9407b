import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterEach, beforeEach, expect, inject, test } from 'vitest'

import { locales } from '../frontend/src/i18n/locales.ts'
import { lineTo, secondSite, type Line, type SecondSite } from './kit/second-site.ts'
import { templates } from './kit/templates.ts'

const pages = templates
  .filter(({ status }) => status === 200)
  .flatMap(({ paths }) => locales.map((locale) => paths[locale]))
const documents = [
  '/festivals.ics',
  '/ar/festivals.rss',
  '/en/festivals.json',
  '/provincies/zuid-holland.ics',
  '/festivals/enschede-weeft.ics',
  '/festivals/enschede-weeft.png',
  '/embed?province=utrecht',
  '/api/v1/festivals',
  '/sitemap.xml',
  '/robots.txt',
]

const everything = [...pages, ...documents]

let line: Line
let site: SecondSite
beforeEach(async () => {
  const product = inject('product')
  line = await lineTo(product.cmsUrl)
  site = await secondSite(product, line.url)
})
afterEach(async () => {
  await site.remove()
  await line.cut()
})

/** The answer of each address, without the token that each copy of a form has. */
const answers = async (): Promise<Record<string, string>> => {
  const seen: Record<string, string> = {}
  for (const address of everything) {
    const answer = await fetch(site.url + address, { redirect: 'manual' })
    const text = await answer.text()
    seen[address] = `${answer.status} ${text.replaceAll(/name="form-token" value="[^"]*"/g, '')}`
  }
  return seen
}

const different = (before: Record<string, string>, after: Record<string, string>): string[] =>
  everything.filter((address) => before[address] !== after[address])

const written = (): number => readdirSync(path.join(site.dataDir, 'site/answers')).length

/** The site writes its copies in the background, one after the other. */
const untilWritten = async (): Promise<void> => {
  let before = -1
  await expect
    .poll(
      () => {
        const [last, now] = [before, written()]
        before = now
        return last === now
      },
      { interval: 300 },
    )
    .toBe(true)
}

test('while the CMS is down, cached pages are answered, and other pages say when to come back', async () => {
  await site.open()
  const before = await answers()
  expect(everything.filter((address) => !before[address]?.startsWith('200 '))).toEqual([])
  await untilWritten()

  await line.cut()
  expect(different(before, await answers())).toEqual([])
  const unseen = await fetch(`${site.url}/en/festivals/delft-aan-tafel-brood`)
  expect([unseen.status, unseen.headers.get('retry-after')]).toEqual([503, '30'])
  expect(await unseen.text()).toContain('<html lang="en"')
  const unknown = await fetch(`${site.url}/api/v1/festivals?province=drenthe`)
  expect([unknown.status, unknown.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
  expect(await (await fetch(`${site.url}/readyz`)).json()).toMatchObject({ status: 'degraded' })
  expect((await fetch(`${site.url}/healthz`)).status).toBe(200)

  // The site is killed too, and starts while the CMS is still down.
  expect(await site.end('SIGKILL')).toBeNull()
  await site.open()
  expect(different(before, await answers())).toEqual([])

  // The same with a CMS that hangs.
  await site.end('SIGKILL')
  await line.hang()
  await site.open()
  expect((await fetch(`${site.url}/en/festivals/enschede-weeft`)).status).toBe(200)

  await line.cut()
  await line.mend()
  await expect
    .poll(async () => (await fetch(`${site.url}/en/festivals/delft-aan-tafel-brood`)).status)
    .toBe(200)
})

test('a disk that can’t be written does not affect visitors', async () => {
  // A file with the name of the copies' folder: the site can't write any copy.
  writeFileSync(path.join(site.dataDir, 'site'), 'in the way')
  await site.open()
  const page = await (await fetch(`${site.url}/festivals/enschede-weeft`)).text()
  expect(page).toContain('Enschede weeft')
  const [, picture = ''] = /src="(\/media\/[^"]+)"/.exec(page) ?? []
  expect((await fetch(site.url + picture)).status).toBe(200)
  await line.cut()
  expect((await fetch(`${site.url}/festivals/enschede-weeft`)).status).toBe(200)
  rmSync(path.join(site.dataDir, 'site'))
})

test('the time zone and clock of the machine do not change any page', async () => {
  await site.open({ TZ: 'Europe/Amsterdam' })
  const before = await answers()
  await site.end('SIGTERM')
  await site.open({ TZ: 'Pacific/Auckland' })
  expect(different(before, await answers())).toEqual([])
})

test('when told to stop, the site finishes open requests and exits with 0', async () => {
  await site.open()
  const last = fetch(`${site.url}/festivals`)
  expect((await last).status).toBe(200)
  expect(await site.end('SIGTERM')).toBe(0)
  await expect(fetch(`${site.url}/festivals`)).rejects.toThrow('fetch failed')
})

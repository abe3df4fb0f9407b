import { gzipSync } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { locales } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const page = 'http://site.test/en/festivals/delft-viert'
const ask = (query: Readonly<Record<string, string>>) =>
  test.get(`/oembed?${new URLSearchParams(query).toString()}`)

describe('oEmbed', () => {
  it('a page links to its oEmbed answer, as JSON and as XML', async () => {
    const { body } = await test.get('/en/festivals/delft-viert')
    const links = [...body.matchAll(/type="([^"]+)\+oembed" href="http:\/\/site\.test([^"]+)"/g)]
    expect(links.map(([, type]) => type)).toEqual(['application/json', 'text/xml'])
    for (const [, type, href = ''] of links) {
      const answer = await test.get(href.replaceAll('&amp;', '&'))
      expect([answer.status, answer.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
    }
  })

  it('oEmbed answers with a frame that shows the festival in its language', async () => {
    const answer = JSON.parse((await ask({ url: page })).body)
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Delft celebrates',
      author_name: 'Stichting Samen',
      provider_name: 'Welkom Hier',
      width: 640,
    })
    const [, address = ''] = /src="http:\/\/site\.test([^"]+)"/.exec(answer.html) ?? []
    expect((await test.get(address)).body).toContain('Delft celebrates')
  })

  it('oEmbed keeps to the given size', async () => {
    const answer = JSON.parse((await ask({ url: page, maxwidth: '300', maxheight: '200' })).body)
    expect(answer).toMatchObject({ width: 300, height: 200 })
    expect(answer.html).toContain('width="300" height="200"')
  })

  it.each([
    [404, { url: 'http://site.test/festivals/nothing' }],
    [404, { url: 'http://site.test/privacy' }],
    [200, { url: `${page}/` }],
    [200, { url: 'http://site.test/festivals/' }],
    [404, { url: 'https://evil.test/festivals/delft-viert' }],
    [404, { url: 'http://site.test@evil.test/festivals/delft-viert' }],
    [404, { url: 'not an address' }],
    [404, {}],
    [501, { url: page, format: 'yaml' }],
    [400, { url: page, maxwidth: 'wide' }],
  ])('oEmbed answers %i to %o', async (status, query) => {
    expect((await ask(query)).status).toBe(status)
  })
})

describe('an embed', () => {
  it('any site may show an embed in a frame, but no other page', async () => {
    const policyOf = async (path: string) => String((await test.get(path)).headers['content-security-policy'])
    expect(await policyOf('/embed')).toContain('frame-ancestors *')
    for (const path of ['/', '/festivals', '/op-je-site']) {
      expect(await policyOf(path)).toContain("frame-ancestors 'none'")
    }
  })

  it.each([
    ['/embed', true],
    ['/ar/embed?province=zuid-holland', true],
    ['/embed?province=utrecht', false],
    ['/embed?municipality=Delft', true],
    ['/embed?municipality=Gouda', false],
    ['/embed?organisation=stichting-samen', true],
  ])('the embed %s shows what was chosen, without cookies and scripts', async (path, isShown) => {
    const { status, headers, body } = await test.get(path)
    expect(status).toBe(200)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(body).not.toContain('<script')
    expect(body.includes('festivals/delft-viert"')).toBe(isShown)
  })

  it('an embed uses the given colours when they are readable', async () => {
    const { body } = await test.get('/embed?ground=ffffff&ink=222222&accent=0055aa')
    expect(body).toContain('href="/embed.css?ground=ffffff&amp;ink=222222&amp;accent=0055aa"')
    const style = await test.get('/embed.css?ground=ffffff&ink=222222&accent=0055aa')
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8')
    expect(style.body).toContain('--ink:#222222')
    expect((await test.get('/embed.css?ground=ffffff}*{&ink=222222')).body).toBe(':root{}')
  })

  it('a plain form builds an embed', async () => {
    const { body } = await test.get('/en/on-your-site?province=utrecht&language=ar&ground=ffffff&ink=eeeeee')
    expect(body).toContain('http://site.test/ar/embed?province=utrecht')
    expect(body).toContain('differ enough')
  })

  it('an embed is also available as a small script', async () => {
    const { body, headers } = await test.get('/embed/welkom-hier.js')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(gzipSync(body).length).toBeLessThanOrEqual(3_072)
  })

  it.each(locales)('an embed in %s shows the same change of plan as the site', async (locale) => {
    const { body } = await test.get('/embed/welkom-hier.js')
    const written = body.slice(body.indexOf(`"${locale}":`))
    for (const status of ['cancelled', 'postponed', 'rescheduled', 'relocated'] as const)
      expect(written).toContain(`"${status}":"${translator(locale)(`status.${status}`)}"`)
  })
})

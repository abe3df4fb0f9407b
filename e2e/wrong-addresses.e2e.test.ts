import { request } from 'node:http'

import { describe, expect } from 'vitest'

import { journey } from './kit/journey.ts'

interface Answer {
  location: string | null
  status: number
}

/** Asks for a path letter by letter as given; fetch and browsers tidy it first. */
const ask = (site: string, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site)
    request({ hostname, path, port }, (response) => {
      response.resume()
      resolve({ location: response.headers.location ?? null, status: response.statusCode ?? 0 })
    })
      .on('error', reject)
      .end()
  })

describe('a wrong address', () => {
  journey.for([
    { home: 'Naar de voorpagina', path: '/bestaat-niet', lang: 'nl' },
    { home: '', path: '/en/festivals/nothing-here', lang: 'en' },
    { home: '', path: '/ar/organisations/nothing-here', lang: 'ar' },
  ])('$path gets a page that helps on', async ({ lang, path }, { open, product }) => {
    const page = await open()
    const answer = await page.goto(product.siteUrl + path)
    expect(answer?.status()).toBe(404)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    await page.locator('main a').first().click()
    expect(await page.locator('h1').count()).toBe(1)
  })

  journey('that can not be read is the fault of who asked', async ({ product }) => {
    for (const path of ['/%E0%A4%A', '/festivals/%', '/media/%ff'])
      expect([path, (await ask(product.siteUrl, path)).status]).toEqual([path, 400])
  })

  journey('never sends a visitor to another host', async ({ product }) => {
    for (const path of ['//evil.example', '//evil.example/', '/\\evil.example/', '/en//evil.example/']) {
      const { location } = await ask(product.siteUrl, path)
      const target = new URL(location ?? '/', product.siteUrl)
      expect([path, target.origin]).toEqual([path, product.siteUrl])
    }
  })

  journey('of the API is not found', async ({ product }) => {
    for (const path of ['/api/nope', '/api/festivals/nope/nope', '/api/__proto__'])
      expect([path, (await ask(product.cmsUrl, path)).status]).toEqual([path, 404])
  })
})

import { request } from 'node:http'

import { describe, expect } from 'vitest'

import { journey } from './kit/journey.ts'

type Answer = {
  location: string | null
  status: number
}

/** Requests a path exactly as given; fetch and browsers normalize it first. */
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
  ])('the wrong address $path gets a helpful page', async ({ lang, path }, { open, product }) => {
    const page = await open()
    const answer = await page.goto(product.siteUrl + path)
    expect(answer?.status()).toBe(404)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    await page.locator('main a').first().click()
    expect(await page.locator('h1').count()).toBe(1)
  })

  journey('an unreadable address gets 400', async ({ product }) => {
    for (const path of ['/%E0%A4%A', '/festivals/%', '/media/%ff'])
      expect([path, (await ask(product.siteUrl, path)).status]).toEqual([path, 400])
  })

  journey('a wrong address never redirects to another host', async ({ product }) => {
    for (const path of ['//evil.example', '//evil.example/', '/\\evil.example/', '/en//evil.example/']) {
      const { location } = await ask(product.siteUrl, path)
      const target = new URL(location ?? '/', product.siteUrl)
      expect([path, target.origin]).toEqual([path, product.siteUrl])
    }
  })

  journey('a wrong address of the API gets 404', async ({ product }) => {
    for (const path of ['/api/nope', '/api/festivals/nope/nope', '/api/__proto__'])
      expect([path, (await ask(product.cmsUrl, path)).status]).toEqual([path, 404])
  })
})

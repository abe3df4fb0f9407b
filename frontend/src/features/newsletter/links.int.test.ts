import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { links } from '../../../tests/subscriber-links.ts'
import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startTestSite()
  site.cms.subscribers.links = { ...links }
})
afterEach(() => site.stop())

const acts = () => site.cms.subscribers.acts

describe('opening a link', () => {
  const paths = [
    '/nieuwsbrief/bevestig?token=confirm',
    '/nieuwsbrief/voorkeuren?token=choose',
    '/nieuwsbrief/afmelden?token=leave',
    '/en/newsletter/confirm?token=confirm',
    '/ar/newsletter/preferences?token=choose',
    '/ar/newsletter/unsubscribe?token=leave',
  ]

  it.each(paths)('opening the link %s changes nothing, with any method', async (path) => {
    for (const [method, headers] of [
      ['GET', {}],
      ['HEAD', {}],
      ['GET', { 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' }],
    ] as const)
      expect((await site.get(path, headers, method)).status).toBe(200)
    for (const method of ['PUT', 'DELETE', 'OPTIONS'])
      expect((await site.get(path, {}, method)).status).toBe(405)
    expect(acts()).toEqual([])
  })

  it.each(paths)('the page of the link %s is not cached or indexed, and sends no referrer', async (path) => {
    const page = await site.get(path)
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(page.body).not.toContain('speculationrules')
    expect(page.headers['set-cookie']).toBeUndefined()
    expect(page.body).toContain('<meta name="robots" content="noindex"')
    expect(page.body).not.toMatch(/rel="(?:canonical|alternate)"[^>]*token/)
    expect(site.lines.join('\n')).not.toContain('token=')
    expect(site.cms.requests.join('\n')).not.toContain('token')
  })

  it('a link that does not work says what to do', async () => {
    const pages = [
      ['/nieuwsbrief/bevestig?token=forged', 404, 'Deze link werkt niet'],
      ['/nieuwsbrief/bevestig', 404, 'Deze link werkt niet'],
      ['/nieuwsbrief/bevestig?token=leave', 404, 'Deze link werkt niet'],
      ['/nieuwsbrief/voorkeuren?token=confirm', 404, 'Deze link werkt niet'],
      ['/nieuwsbrief/afmelden?token=confirm', 404, 'Deze link werkt niet'],
      ['/nieuwsbrief/bevestig?token=expired', 410, 'Deze link is te oud'],
      ['/en/newsletter/confirm?token=used', 410, 'This link has been used'],
      ['/ar/newsletter/confirm?token=forged', 404, 'هذا الرابط لا يعمل'],
    ] as const
    for (const [path, status, title] of pages) {
      const page = await site.get(path)
      expect(page.status).toBe(status)
      expect(page.body).toContain(title)
      expect(page.body).toMatch(/href="(?:\/en|\/ar)?\/(?:nieuwsbrief|newsletter)"/)
    }
  })

  it('a link asks to try again later while the CMS is down', async () => {
    site.cms.mood = 'failing'
    const page = await site.get('/nieuwsbrief/bevestig?token=confirm')
    expect(page.status).toBe(503)
    expect(page.headers['retry-after']).toBe('30')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
  })
})

describe('confirming', () => {
  const path = '/nieuwsbrief/bevestig?token=confirm'

  it('the confirmation page shows what is confirmed, has one button, and shows the result', async () => {
    const page = await site.get(path)
    expect(page.body).toContain('<li>de nieuwsbrief</li>')
    expect(page.body).toContain('nieuws over festivals in Delft')
    const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
    expect(main.match(/<button/g)).toHaveLength(1)
    expect(main).toContain('<script type="module" src="/assets/person.js">')
    const answer = await site.post(path, { until: '2026-06-01T10:00:00.000Z' }, { origin: 'null' })
    expect(answer.status).toBe(303)
    expect(answer.headers['location']).toBe('/nieuwsbrief/bevestig?token=confirm#content')
    expect(acts()[0]).toMatchObject({
      body: {
        formUrl: 'http://site.test/nieuwsbrief/bevestig',
        locale: 'nl',
        token: 'confirm',
        until: '2026-06-01T10:00:00.000Z',
      },
      path: '/api/subscribers/confirm',
    })
    const done = await site.get('/nieuwsbrief/bevestig?token=done')
    expect(done.body).toContain('Het is gelukt')
    expect(done.body).toContain('href="/nieuwsbrief/voorkeuren?token=choose"')
  })

  it('the confirmation page does not press its button when more was requested than the mail said', async () => {
    const page = await site.get('/nieuwsbrief/bevestig?token=later')
    expect(page.body).toContain('Ja, dit klopt')
    expect(page.body).not.toContain('person.js')
    expect(page.body).not.toContain('data-presses-itself')
  })

  it('the confirmation page asks to try again when the CMS was not reached', async () => {
    site.cms.subscribers.status = 500
    const answer = await site.post(path, { until: '2026-06-01T10:00:00.000Z' })
    expect(answer.status).toBe(503)
    expect(answer.body).toContain('Het lukte niet')
    expect(answer.body).toContain('Ja, dit klopt')
    expect(answer.body).not.toContain('person.js')
  })
})

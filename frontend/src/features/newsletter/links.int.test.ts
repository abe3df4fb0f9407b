import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let site: TestSite

const delft = {
  id: '0f0f0f0f-0000-4000-8000-000000000001',
  kind: 'municipality',
  name: 'Delft',
  rhythm: 'immediate',
  target: 'Delft',
}
const email = 's•••••@example.org'
const preferencesUrl = 'http://site.test/nieuwsbrief/voorkeuren?token=choose'

const links = {
  confirm: {
    follows: [delft],
    isAsMailed: true,
    newsletter: true,
    purpose: 'confirm',
    state: 'open',
    until: '2026-06-01T10:00:00.000Z',
  },
  later: {
    follows: [],
    isAsMailed: false,
    newsletter: true,
    purpose: 'confirm',
    state: 'open',
    until: '2026-06-01T10:00:00.000Z',
  },
  done: { preferencesUrl, purpose: 'confirm', state: 'done' },
  expired: { purpose: 'confirm', state: 'expired' },
  used: { purpose: 'confirm', state: 'used' },
  choose: {
    email,
    follows: [delft],
    mailLocale: 'nl',
    newsletter: true,
    provinces: ['utrecht'],
    purpose: 'preferences',
    state: 'open',
  },
  leave: {
    email,
    follows: [delft],
    isOnlyFollowing: false,
    newsletter: true,
    preferencesUrl,
    purpose: 'unsubscribe',
    state: 'open',
  },
}

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

  it.each(paths)('%s changes nothing, by whatever means', async (path) => {
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

  it.each(paths)('%s is kept and found nowhere, and told to nobody', async (path) => {
    const page = await site.get(path)
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(page.headers['speculation-rules']).toBeUndefined()
    expect(page.headers['set-cookie']).toBeUndefined()
    expect(page.body).toContain('<meta name="robots" content="noindex"')
    expect(page.body).not.toMatch(/rel="(?:canonical|alternate)"[^>]*token/)
    expect(site.lines.join('\n')).not.toContain('token=')
    expect(site.cms.requests.join('\n')).not.toContain('token')
  })

  it('that opens nothing says kindly what to do', async () => {
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

  it('while the CMS can’t be had is asked to wait', async () => {
    site.cms.mood = 'failing'
    const page = await site.get('/nieuwsbrief/bevestig?token=confirm')
    expect(page.status).toBe(503)
    expect(page.headers['retry-after']).toBe('30')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
  })
})

describe('confirming', () => {
  const path = '/nieuwsbrief/bevestig?token=confirm'

  it('shows what for, has one button, and is done when that is pressed', async () => {
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

  it('presses nothing by itself when more was asked for than the mail said', async () => {
    const page = await site.get('/nieuwsbrief/bevestig?token=later')
    expect(page.body).toContain('Ja, dit klopt')
    expect(page.body).not.toContain('person.js')
    expect(page.body).not.toContain('data-presses-itself')
  })

  it('that did not arrive is asked for once more', async () => {
    site.cms.subscribers.status = 500
    const answer = await site.post(path, { until: '2026-06-01T10:00:00.000Z' })
    expect(answer.status).toBe(503)
    expect(answer.body).toContain('Het lukte niet')
    expect(answer.body).toContain('Ja, dit klopt')
    expect(answer.body).not.toContain('person.js')
  })
})

describe('leaving', () => {
  const path = '/nieuwsbrief/afmelden?token=leave'
  const oneClick = { 'List-Unsubscribe': 'One-Click' }

  it('takes one press', async () => {
    const page = await site.get(path)
    expect(page.body).toContain('Meld me af')
    expect(page.body).toContain(email)
    const answer = await site.post(path, {})
    expect(answer.status).toBe(303)
    expect(acts()[0]).toMatchObject({ body: { token: 'leave' }, path: '/api/subscribers/unsubscribe' })
    site.cms.subscribers.links['leave'] = { ...links.leave, newsletter: false }
    const left = await site.get(path)
    expect(left.body).toContain('Je bent afgemeld')
    expect(left.body).toContain('Je volgt nog wel iets.')
  })

  it('by a mail program needs no cookie, page or redirect, in either form of body, as often as it likes', async () => {
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    for (const body of [oneClick, form, oneClick]) {
      const answer = await site.post(path, body, {
        origin: 'https://mail.example',
        'sec-fetch-site': 'cross-site',
      })
      expect(answer.status).toBe(200)
      expect(answer.headers['location']).toBeUndefined()
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.headers['content-type']).toContain('text/plain')
    }
    expect(acts()).toHaveLength(3)
  })

  it('by a mail program with a link that is not ours tells nothing; when it can’t be done it may come back', async () => {
    const unknown = await site.post('/nieuwsbrief/afmelden?token=forged', oneClick)
    expect(unknown.status).toBe(404)
    expect(unknown.body).not.toMatch(/@|<html/)
    site.cms.mood = 'failing'
    const later = await site.post(path, oneClick)
    expect([later.status, later.headers['retry-after']]).toEqual([503, '300'])
  })

  it('is for who holds the link to their preferences as well', async () => {
    expect((await site.get('/nieuwsbrief/afmelden?token=choose')).body).toContain('Meld me af')
    expect((await site.post('/nieuwsbrief/afmelden?token=choose', {})).status).toBe(303)
  })

  it('stops one follow alone when the link names it', async () => {
    const page = await site.get(`${path}&follow=${delft.id}`)
    expect(page.body).toContain('Wil je Delft niet meer volgen?')
    expect((await site.post(`${path}&follow=${delft.id}`, oneClick)).status).toBe(200)
    expect(acts()[0]?.body).toMatchObject({ follow: delft.id, token: 'leave' })
    site.cms.subscribers.links['leave'] = { ...links.leave, follows: [] }
    expect((await site.get(`${path}&follow=${delft.id}`)).body).toContain('Je volgt dit niet meer')
  })

  it('takes no other kind of body, and none that is too large', async () => {
    const json = await site.post(path, oneClick, { 'content-type': 'application/json' })
    expect(json.status).toBe(400)
    expect((await site.post(path, { x: 'y'.repeat(100_000) })).status).toBe(400)
    expect(acts()).toEqual([])
  })
})

describe('preferences', () => {
  const path = '/nieuwsbrief/voorkeuren?token=choose'

  it('show what is chosen now, and keep what is chosen instead', async () => {
    const page = await site.get(path)
    expect(page.body).toContain(email)
    expect(page.body).toMatch(/name="newsletter"[^>]*checked=""[^>]*value="yes"/)
    expect(page.body).toMatch(/name="near-utrecht"[^>]*checked/)
    const answer = await site.post(path, {
      language: 'ar',
      newsletter: 'no',
      'near-drenthe': 'yes',
      [`follow-${delft.id}`]: 'weekly',
      'follow-of-another': 'stop',
      wording: 'aaaaaaaaaaaa',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers['location']).toBe('/nieuwsbrief/voorkeuren?token=choose&done=saved#content')
    expect(acts()[0]?.body).toMatchObject({
      follows: [{ id: delft.id, rhythm: 'weekly' }],
      leave: false,
      mailLocale: 'ar',
      newsletter: false,
      provinces: ['drenthe'],
    })
    expect((await site.get(`${path}&done=saved`)).body).toContain('Bewaard.')
  })

  it('can all be left at once', async () => {
    const answer = await site.post(path, { leave: 'yes' })
    expect(answer.headers['location']).toContain('done=left')
    expect(acts()[0]?.body).toMatchObject({ leave: true })
    site.cms.subscribers.links['choose'] = { ...links.choose, follows: [], newsletter: false }
    expect((await site.get(`${path}&done=left`)).body).toContain('Je bent overal mee gestopt')
  })

  it('say when they could not be kept, or when the words were changed', async () => {
    site.cms.subscribers.status = 500
    expect((await site.post(path, { newsletter: 'no' })).status).toBe(503)
    Object.assign(site.cms.subscribers, { answer: { fields: ['wording'] }, status: 422 })
    const changed = await site.post(path, { newsletter: 'yes' })
    expect(changed.status).toBe(422)
    expect(changed.body).toContain('De tekst boven de knop is net veranderd.')
    expect((await site.post('/nieuwsbrief/voorkeuren?token=forged', {})).status).toBe(404)
  })
})

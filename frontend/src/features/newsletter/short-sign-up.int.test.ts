import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { goodSignUp as good } from '../../../tests/sign-up.ts'
import { startTestSite, tokenIn, type TestSite } from '../../../tests/test-site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startTestSite()
})
afterEach(() => site.stop())

const lastSent = () => site.cms.posts.at(-1)?.body ?? {}

describe('the short form', () => {
  const short = { ...good, from: '/festivals/delft-viert' }

  it('the short form is in the footer of cached pages', async () => {
    for (const path of [
      '/festivals',
      '/festivals/delft-viert',
      '/en/organisations',
      '/ar/stories',
      '/privacy',
    ]) {
      const [one, other] = [await site.get(path), await site.get(path)]
      expect(one.body.slice(one.body.indexOf('<footer'))).toContain('name="email"')
      expect(one.body).toContain(`name="from" value="${path}"`)
      expect(one.body).not.toContain('form-token')
      expect(other.headers['etag']).toBe(one.headers['etag'])
      expect(one.headers['etag']).toBeTruthy()
    }
    expect((await site.get('/nieuwsbrief')).body).not.toContain('id="footer-email"')
  })

  it('the short form occurs once on a page with its own invitation, and the footer links to the newsletter page', async () => {
    const archive = (await site.get('/nieuwsbrief/archief')).body
    const footer = archive.slice(archive.indexOf('<footer'))
    expect(archive.match(/class="short-sign-up"/g)).toHaveLength(1)
    expect(footer).not.toContain('name="email"')
    expect(footer).toContain('href="/nieuwsbrief"')
  })

  it('the short form needs no token, and stores its page as evidence', async () => {
    const answer = await site.post('/nieuwsbrief', short)
    expect(answer.status).toBe(303)
    expect(lastSent()).toMatchObject({
      formUrl: 'http://site.test/festivals/delft-viert',
      newsletter: true,
      wording: { newsletter: 'aaaaaaaaaaaa' },
    })
    await site.post('/nieuwsbrief', short)
    site.moveClock(26 * 3_600_000)
    await site.post('/nieuwsbrief', short)
    const keys = site.cms.posts.map(({ body }) => body['formKey'])
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
    await site.post('/nieuwsbrief', { ...short, from: 'https://evil.example/?a=samira@example.org' })
    expect(lastSent()['formUrl']).toBe('http://site.test/nieuwsbrief')
  })

  it('the short form with an error comes back as the full form, and can be sent at once', async () => {
    const answer = await site.post('/en/newsletter', { ...short, language: 'en', email: 'samira@' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('value="samira@"')
    const again = await site.post('/en/newsletter', { ...short, 'form-token': tokenIn(answer) })
    expect(again.status).toBe(303)
  })

  it('the short form refuses other origins and filled hidden fields', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])
      expect((await site.post('/nieuwsbrief', short, headers)).status).toBe(400)
    const trapped = await site.post('/nieuwsbrief', { ...short, nickname: 'http://spam.example' })
    expect(trapped.status).toBe(303)
    expect((await site.post('/nieuwsbrief', { ...short, 'form-token': 'forged.x.y' })).status).toBe(422)
    expect(site.cms.posts).toEqual([])
  })

  it('the short form shows a new sentence soon after staff changed it', async () => {
    await site.get('/privacy')
    const wording = { text: 'Ja, mail mij.', version: 'cccccccccccc' }
    site.cms.wording['nl'] = { newsletter: wording, follow: wording }
    await site.notify(['newsletterSettings'])
    await expect.poll(async () => (await site.get('/privacy')).body).toContain('Ja, mail mij.')
    // The sweep finds another change, whose notice got lost.
    await site.site.sweep()
    site.cms.wording['nl'] = { newsletter: { ...wording, text: 'Ja, graag.' }, follow: wording }
    await site.site.sweep()
    await site.site.sweep()
    await expect.poll(async () => (await site.get('/privacy')).body).toContain('Ja, graag.')
  })
})

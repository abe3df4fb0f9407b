import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { goodSignUp as good } from '../../../tests/sign-up.ts'
import { impatient, startTestSite, tokenIn, type TestSite } from '../../../tests/test-site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startTestSite(impatient)
})
afterEach(() => site.stop())

const openForm = async (path = '/nieuwsbrief'): Promise<string> => {
  const page = await site.get(path)
  expect(page.status).toBe(200)
  site.moveClock(20_000)
  return tokenIn(page)
}

const send = async (answers: Record<string, string>, path = '/nieuwsbrief') =>
  site.post(path, { 'form-token': await openForm(path), ...answers })

const lastSent = () => site.cms.posts.at(-1)?.body ?? {}

describe('the form on the page of the newsletter', () => {
  it('the sign-up form sends the choices with the sentence that was agreed to, and leads to a page about the mail', async () => {
    const answer = await send({
      ...good,
      'near-utrecht': 'yes',
      'near-drenthe': 'yes',
      municipality: 'den bosch',
      organisation: 'o1',
    })
    expect(answer.status).toBe(303)
    expect(answer.headers['location']).toBe('/nieuwsbrief/bedankt#content')
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(site.cms.posts[0]?.path).toBe('/api/subscribers/sign-up')
    expect(site.cms.posts[0]?.headers['x-site-key']).toBeTruthy()
    expect(site.cms.posts[0]?.headers['x-visitor-address']).toBe('127.0.0.1')
    expect(lastSent()).toMatchObject({
      email: 'samira@example.org',
      follows: [
        { kind: 'municipality', target: "'s-Hertogenbosch" },
        { kind: 'organisation', target: 'o1' },
      ],
      formUrl: 'http://site.test/nieuwsbrief',
      locale: 'nl',
      newsletter: true,
      provinces: ['drenthe', 'utrecht'],
      wording: { newsletter: 'aaaaaaaaaaaa', follow: 'bbbbbbbbbbbb' },
    })
    const thanks = await site.get('/nieuwsbrief/bedankt')
    expect(thanks.body).toContain('Kijk in je mail')
    expect(thanks.headers['x-robots-tag']).toBe('noindex')
  })

  it('a slip in the address is asked back, and sent again it is taken', async () => {
    const slip = { ...good, email: 'samira@gmial.com' }
    const asked = await send(slip)
    expect(asked.status).toBe(422)
    expect(asked.body).toContain('gmial.com — bedoelde je gmail.com?')
    expect(asked.body).toContain('name="emailAsked" value="samira@gmial.com"')
    expect((await send({ ...slip, emailAsked: slip.email })).status).toBe(303)
  })

  it('the sign-up form sent twice has one key', async () => {
    const token = await openForm()
    for (let time = 0; time < 2; time += 1) await site.post('/nieuwsbrief', { 'form-token': token, ...good })
    const [one, other] = site.cms.posts.map(({ body }) => body['formKey'])
    expect(one).toBe(other)
    expect(one).toMatch(/^[\w-]{20,}$/)
  })

  it('the sign-up form accepts answers that a browser filled in at once', async () => {
    const token = tokenIn(await site.get('/nieuwsbrief'))
    site.moveClock(200)
    expect((await site.post('/nieuwsbrief', { 'form-token': token, ...good })).status).toBe(303)
    const trapped = await site.post('/nieuwsbrief', { 'form-token': token, ...good, nickname: 'x' })
    expect(trapped.status).toBe(303)
    expect(site.cms.posts).toHaveLength(1)
  })

  it('the sign-up form has no box ticked in advance', async () => {
    for (const path of ['/nieuwsbrief', '/nieuwsbrief?municipality=delft']) {
      const boxes = (await site.get(path)).body.match(/<input[^>]+type="checkbox"[^>]*>/g) ?? []
      expect(boxes.length).toBeGreaterThan(0)
      expect(boxes.filter((box) => box.includes('checked'))).toEqual([])
    }
  })

  it('the sign-up form comes back with its errors and all typed answers', async () => {
    const answer = await send({ ...good, email: 'samira@', municipality: 'Delftt', 'near-utrecht': 'yes' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Er kloppen 2 dingen nog niet')
    expect(answer.body).toContain('href="#email"')
    expect(answer.body).toContain('Bedoel je Delft?')
    expect(answer.body).toContain('value="samira@"')
    expect(answer.body).toMatch(/name="near-utrecht"[^>]*checked/)
    expect(answer.body).toContain('value="Delftt"')
    expect(site.cms.posts).toEqual([])
  })

  it('the sign-up form says when the sentence was changed, and shows the new one', async () => {
    const token = await openForm()
    site.cms.postAnswer = { status: 422, body: { fields: ['wording'] } }
    const answer = await site.post('/nieuwsbrief', { 'form-token': token, ...good })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('De tekst boven de knop is net veranderd.')
    expect(answer.body).toContain('href="#wording"')
    expect(answer.body).toContain('value="samira@example.org"')
  })

  it.each(['failing', 'hanging'] as const)('a sign-up is kept while the CMS is %s', async (mood) => {
    const token = await openForm()
    site.cms.mood = mood
    const answer = await site.post('/nieuwsbrief', { 'form-token': token, ...good })
    expect(answer.status).toBe(503)
    expect(answer.body).toContain('value="samira@example.org"')
    site.cms.mood = 'well'
    const again = await site.post('/nieuwsbrief', { 'form-token': tokenIn(answer), ...good })
    expect(again.status).toBe(303)
  })

  it.each([
    ['/en/newsletter', 'Enter your email address.', 'Ja, de nieuwsbrief (en).'],
    ['/ar/newsletter', 'اكتب بريدك الإلكتروني.', 'Ja, de nieuwsbrief (ar).'],
  ])('the sign-up form is in the language of %s', async (path, message, wording) => {
    const answer = await send({ ...good, email: '' }, path)
    expect(answer.body).toContain(message)
    expect(answer.body).toContain(wording)
  })
})

describe('the form to follow something', () => {
  it.each([
    ['municipality=delft', 'Volg Delft per mail', { kind: 'municipality', target: 'Delft' }],
    ['province=zeeland', 'Volg Zeeland per mail', { kind: 'province', target: 'zeeland' }],
    ['organisation=stichting-samen', 'Volg Stichting Samen per mail', { kind: 'organisation', target: 'o1' }],
  ])('the follow form is filled in by ?%s', async (query, title, follow) => {
    const page = await site.get(`/nieuwsbrief?${query}`)
    expect(page.body).toContain(`<h1>${title}</h1>`)
    expect(page.body).toContain(`name="${follow.kind}" value="${follow.target}"`)
    site.moveClock(20_000)
    const { newsletter: _none, ...rest } = good
    const answers = { 'form-token': tokenIn(page), ...rest, about: 'follow', [follow.kind]: follow.target }
    const wrong = await site.post('/nieuwsbrief', { ...answers, email: '' })
    expect(wrong.status).toBe(422)
    expect(wrong.body).toContain(`<h1>${title}</h1>`)
    expect((await site.post('/nieuwsbrief', answers)).status).toBe(303)
    expect(lastSent()).toMatchObject({
      follows: [follow],
      newsletter: false,
      wording: { follow: 'bbbbbbbbbbbb' },
    })
  })

  it('the follow form for an unknown thing is the newsletter form', async () => {
    for (const query of ['municipality=nergens', 'organisation=niemand', 'province=texas', 'email=a@b.nl']) {
      const page = await site.get(`/nieuwsbrief?${query}`)
      expect(page.body).toContain('<h1>Nieuwsbrief</h1>')
      expect(page.body).not.toContain('a@b.nl')
    }
  })

  it('places, organisations and festivals link to the follow form', async () => {
    const pages = [
      ['/festivals/in/delft', '/nieuwsbrief?municipality=delft'],
      ['/festivals/in/urk', '/nieuwsbrief?municipality=urk'],
      ['/festivals/in/utrecht', '/nieuwsbrief?province=utrecht'],
      ['/organisaties/stichting-samen', '/nieuwsbrief?organisation=stichting-samen'],
      ['/festivals/delft-viert', '/nieuwsbrief?municipality=delft'],
      ['/en/festivals/delft-viert', '/en/newsletter?organisation=stichting-samen'],
    ] as const
    for (const [path, href] of pages) expect((await site.get(path)).body).toContain(`href="${href}"`)
  })
})

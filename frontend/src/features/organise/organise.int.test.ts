import { readFileSync } from 'node:fs'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { impatient, startTestSite, tokenIn, type TestSite } from '../../../tests/test-site.ts'

const linesOf = (name: string): readonly string[] =>
  readFileSync(path.join(import.meta.dirname, '../../../../writing/cases', name), 'utf8')
    .split('\n')
    .filter(Boolean)

let site: TestSite

beforeEach(async () => {
  site = await startTestSite(impatient)
})
afterEach(() => site.stop())

const good = {
  organisationName: 'Goudse <Tafels>',
  municipality: 'Gouda',
  province: 'zuid-holland',
  website: 'goudsetafels.nl',
  personName: 'Samira',
  email: 'samira@example.org',
  phone: '',
  language: 'nl',
  plan: 'Samen eten.\nOp de markt.',
  agreement: 'yes',
}

/** Opens the page and takes some time to fill in the form. */
const openForm = async (path = '/organiseer', takesMs = 20_000): Promise<string> => {
  const page = await site.get(path)
  expect(page.status).toBe(200)
  site.moveClock(takesMs)
  return tokenIn(page)
}

const send = async (answers: Record<string, string>, path = '/organiseer') =>
  site.post(path, { 'form-token': await openForm(path), ...answers })

describe('the application form', () => {
  it('the application form is sent to the CMS with the site’s key, and leads to a page that says thank you', async () => {
    const answer = await send(good)
    expect(answer.status).toBe(303)
    expect(answer.headers['location']).toBe('/organiseer/bedankt#content')
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect((await site.get('/organiseer/bedankt')).body).toContain('We hebben je plan ontvangen.')
    const [post] = site.cms.posts
    expect(post?.path).toBe('/api/applications/apply')
    expect(post?.headers['x-site-key']).toBeTruthy()
    expect(post?.headers['x-visitor-address']).toBe('127.0.0.1')
    expect(post?.body).toMatchObject({
      agreement: expect.stringContaining('Ik vind het goed') as string,
      organisationName: 'Goudse <Tafels>',
      plan: 'Samen eten.\nOp de markt.',
      website: 'goudsetafels.nl',
    })
  })

  it.each([
    ['/organiseer', 'gmial.com — bedoelde je gmail.com?'],
    ['/en/organise', 'did you mean gmail.com?'],
    ['/ar/organise', 'هل تقصد'],
  ])('a slip in the address is asked back at %s, and sent again it is taken', async (path, question) => {
    const slip = { ...good, email: 'samira@gmial.com' }
    const asked = await send(slip, path)
    expect(asked.status).toBe(422)
    expect(asked.body.replaceAll(/[\u2066-\u2069]/g, '')).toContain(question)
    const [, emailAsked = ''] = /name="emailAsked" value="([^"]*)"/.exec(asked.body) ?? []
    expect((await send({ ...slip, emailAsked }, path)).status).toBe(303)
    expect(site.cms.posts[0]?.body).toMatchObject({ email: 'samira@gmial.com' })
  })

  it.each([
    ...linesOf('emails.txt').map((email) => ({ email })),
    ...linesOf('phones.txt').map((phone) => ({ phone })),
  ])('what people really have is taken: %j', async (answer) => {
    expect((await send({ ...good, ...answer })).status).toBe(303)
  })

  it('the application form sent twice has one key, and with another answer another key', async () => {
    const token = await openForm()
    await site.post('/organiseer', { 'form-token': token, ...good })
    await site.post('/organiseer', { 'form-token': token, ...good })
    await site.post('/organiseer', { 'form-token': token, ...good, plan: 'Iets anders.' })
    const keys = site.cms.posts.map(({ body }) => body['formKey'])
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('the application form comes back with errors at the top and at the fields, and all typed answers', async () => {
    const answer = await send({ ...good, email: 'samira@', personName: '' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Er kloppen 2 dingen nog niet')
    expect(answer.body).toContain('<title>Er kloppen 2 dingen nog niet')
    expect(answer.body).toContain('href="#email"')
    expect(answer.body).toContain('id="email-error"')
    expect(answer.body).toContain('value="samira@"')
    expect(answer.body).toContain('value="Goudse &lt;Tafels&gt;"')
    expect(answer.body).toContain('Samen eten.\nOp de markt.</textarea>')
    expect(answer.body).toMatch(/<option value="zuid-holland" selected/)
    expect(answer.body).toMatch(/name="agreement"[^>]*checked/)
    expect(site.cms.posts).toEqual([])
  })

  it('the application form gives back a plan of any length, and names the limit', async () => {
    const plan = 'خطة '.repeat(6_250)
    const answer = await send({ ...good, plan: `${plan}einde` })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Dit is te lang: 25.005 tekens. Maak er hooguit 4.000 van.')
    expect(answer.body).toContain(`${plan}einde</textarea>`)
    expect(site.cms.posts).toEqual([])
  })

  it('an application form that came back can be sent at once', async () => {
    const answer = await send({ ...good, personName: '' })
    const again = await site.post('/organiseer', { 'form-token': tokenIn(answer), ...good })
    expect(again.status).toBe(303)
  })

  it.each([
    ['/en/organise', 'Enter your name.', '/en/organise/thanks'],
    ['/ar/organise', 'اكتب اسمك.', '/ar/organise/thanks'],
  ])('the application form is in the language of %s', async (path, message, thanks) => {
    expect((await send({ ...good, personName: '' }, path)).body).toContain(message)
    expect((await send(good, path)).headers['location']).toBe(`${thanks}#content`)
  })

  it('the application form shows errors that the CMS found at their fields', async () => {
    site.cms.postAnswer = { status: 422, body: { fields: ['email'] } }
    const answer = await send(good)
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('id="email-error"')
  })

  it.each([
    ['/organiseer', 'Schrijf hier alleen je naam', 'Schrijf hier alleen de naam'],
    ['/en/organise', 'Write only your name here', 'Write only the name here'],
    ['/ar/organise', 'اكتب هنا اسمك فقط', 'اكتب هنا الاسم فقط'],
  ])('the form on %s says that a name contains an address', async (path, person, organisation) => {
    site.cms.postAnswer = { status: 422, body: { fields: ['personName', 'organisationName'] } }
    const answer = await send({ ...good, personName: 'Jan ga naar evil.example' }, path)
    expect(answer.status).toBe(422)
    expect(answer.body).toMatch(new RegExp(`id="personName-error"[^<]*(?:<[^>]*>[^<]*)*${person}`))
    expect(answer.body).toContain(organisation)
    expect(answer.body).toContain('value="Jan ga naar evil.example"')
  })

  it.each(['failing', 'hanging'] as const)('an application is kept while the CMS is %s', async (mood) => {
    const token = await openForm()
    site.cms.mood = mood
    const answer = await site.post('/organiseer', { 'form-token': token, ...good })
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('30')
    expect(answer.body).toContain('Het versturen lukt nu even niet')
    expect(answer.body).toContain('Samen eten.\nOp de markt.</textarea>')
    site.cms.mood = 'well'
    const again = await site.post('/organiseer', { 'form-token': tokenIn(answer), ...good })
    expect(again.status).toBe(303)
  })

  it('the application form says that it was sent too often, and errors do not count as a try', async () => {
    const token = await openForm()
    for (let time = 0; time < 30; time += 1) {
      const { status } = await site.post('/organiseer', { 'form-token': token, ...good, email: 'samira@' })
      expect(status).toBe(422)
    }
    expect(site.cms.posts).toEqual([])
    site.cms.postAnswer = { status: 429, body: {} }
    const refused = await site.post('/organiseer', { 'form-token': token, ...good })
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '600'])
    expect(refused.body).toContain('Samen eten.')
    site.cms.postAnswer = { status: 201, body: {} }
  })
})

describe('programs that send the form', () => {
  it('a program that fills in the hidden field gets a thank-you, and nothing is sent', async () => {
    const answer = await send({ ...good, nickname: 'http://spam.example' })
    expect(answer.status).toBe(303)
    expect(site.cms.posts).toEqual([])
  })

  it('a form that is sent too fast comes back, and is accepted the second time', async () => {
    const token = await openForm('/organiseer', 500)
    const answer = await site.post('/organiseer', { 'form-token': token, ...good })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Nog één keer, alsjeblieft')
    expect(answer.body).toContain('Samen eten.')
    expect(tokenIn(answer)).not.toBe(token)
    const again = await site.post('/organiseer', { 'form-token': tokenIn(answer), ...good })
    expect(again.status).toBe(303)
  })

  it('a form without a token, or with an old one, gets a new token that works at once', async () => {
    const old = await openForm('/organiseer', 25 * 3_600_000)
    for (const token of ['', 'forged.token.x', old]) {
      const answer = await site.post('/organiseer', { 'form-token': token, ...good })
      expect(answer.status).toBe(422)
      expect(answer.body).toContain('Het formulier stond te lang open')
      expect((await site.post('/organiseer', { 'form-token': tokenIn(answer), ...good })).status).toBe(303)
    }
  })

  it('a form from another site is refused', async () => {
    const token = await openForm()
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await site.post('/organiseer', { 'form-token': token, ...good }, headers)
      expect(answer.status).toBe(400)
    }
    expect(site.cms.posts).toEqual([])
  })

  it('a form that is too large, or has another content type, is refused', async () => {
    const token = await openForm()
    const long = await site.post('/organiseer', { 'form-token': token, ...good, plan: 'x'.repeat(1_100_000) })
    expect(long.status).toBe(413)
    const json = await site.post('/organiseer', good, { 'content-type': 'application/json' })
    expect(json.status).toBe(422)
    expect((await site.get('/organiseer', {}, 'PUT')).status).toBe(405)
    expect((await site.get('/festivals', {}, 'POST')).status).toBe(405)
  })
})

describe('the page', () => {
  it('the page for organisers is rendered for each visitor with a new token, and not cached', async () => {
    const [one, other] = [await site.get('/organiseer'), await site.get('/organiseer')]
    expect(one.headers['cache-control']).toBe('private, no-cache')
    expect(one.headers['set-cookie']).toBeUndefined()
    expect(tokenIn(one)).not.toBe(tokenIn(other))
  })

  it('the page for organisers shows a change of the handbook', async () => {
    await site.get('/organiseer')
    site.cms.globals['organise'] = { ...site.cms.globals['organise'], title: { nl: 'Doe het zelf' } }
    await site.notify(['organise'])
    await expect.poll(async () => (await site.get('/organiseer')).body).toContain('Doe het zelf')
  })

  it('the page for organisers has the form before the handbook is written', async () => {
    site.cms.globals['organise'] = {}
    const page = await site.get('/en/organise')
    expect(page.status).toBe(200)
    expect(page.body).toContain('Organise a festival')
    expect(tokenIn(page)).not.toBe('')
  })
})

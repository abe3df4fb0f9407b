import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../kit.ts'

let cms: Cms
let organiser: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

describe('forbidden queries', () => {
  it.each([
    'sort=owner.hash',
    'sort=owner',
    'sort=-owner.email',
    'sort=organisation.contact.email',
    'sort=nothing',
    'limit=0',
    'limit=-1',
    'limit=251',
    'limit=1e9',
    'limit=ten',
    'limit[]=10',
    'page=0',
    'depth=3',
    'depth=-1',
    'locale=fr',
    'locale[]=nl',
    'where[nothing][equals]=1',
    'where[owner.email][like]=a',
    'where[owner][equals]=00000000-0000-4000-8000-000000000000',
    'where[organisation.contact.email][exists]=true',
    'where[report.reach][greater_than]=1',
    'where[title][near]=1,2,3',
    'where[title][regex]=.*',
    'where[startsAt][greater_than]=soon',
    'where[id][equals]=1',
    'where[and]=x',
    'where=x',
    'where[__proto__][equals]=x',
    'where[constructor][prototype]=x',
    'populate[users][email]=true',
    'joins[managers][limit]=0',
    'trash=true',
    'select[constructor]=true',
    'pagination=false',
    'flattenLocales=true',
  ])('a visitor or an organiser may not ask %s', async (query) => {
    expect((await cms.anonymous.get(`/api/festivals?${query}`)).status).toBe(400)
    expect((await organiser.get(`/api/festivals?${query}`)).status).toBe(400)
  })

  it('a visitor may not ask for more than a hundred documents at once', async () => {
    expect((await cms.anonymous.get('/api/festivals?limit=101')).status).toBe(400)
  })

  it('a query may not name a parameter twice, so that two parsers read different values', async () => {
    expect((await cms.anonymous.get('/api/festivals?limit=10&limit=0')).status).toBe(400)
    expect((await cms.anonymous.get('/api/festivals?locale=nl&locale=xx')).status).toBe(400)
  })
})

describe('the queries of the site and the admin', () => {
  it.each([
    '/api/festivals?where[slug][equals]=delft-live&depth=2&locale=all&limit=1',
    '/api/festivals?where[and][0][endsAt][greater_than]=2026-01-01T00:00:00.000Z&where[and][1][eventStatus][in]=scheduled,cancelled&sort=startsAt&limit=100&page=1&depth=1&locale=all',
    '/api/festivals?where[venue.province][equals]=zuid-holland&where[venue.municipality][like]=del&sort=-startsAt&locale=nl&fallback-locale=nl',
    '/api/festivals?select[title]=true&select[venue][municipality]=true&sort=title,-createdAt&locale=all',
    '/api/festivals/count?where[kind][equals]=festival',
    '/api/organisations?sort=name&limit=100&depth=1&locale=all',
    '/api/redirects?where[collection][equals]=festivals&where[from][equals]=x&limit=1',
    '/api/globals/site?depth=2&locale=all',
    '/api/globals/home?depth=2&locale=all',
    '/api/counters',
    '/api/healthz',
  ])('the site or the admin may ask %s', async (path) => {
    expect((await cms.anonymous.get(path)).status).toBe(200)
  })

  it('the queries of the admin’s pickers, which come by POST, are answered', async () => {
    const question = `depth=0&draft=true&limit=10&locale=nl&page=1&select[title]=true&sort=-startsAt&where[and][0][title][like]=delft`
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    }
    const asked = await organiser.send('/api/festivals', { body: question, headers, method: 'POST' })
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('delft-draft')
    expect(asked.text).not.toContain('utrecht-draft')
    expect(
      (await cms.anonymous.send('/api/festivals', { body: question, headers, method: 'POST' })).status,
    ).toBe(400)
    const sneaky = await organiser.send('/api/festivals', {
      body: 'sort=owner.hash',
      headers,
      method: 'POST',
    })
    expect(sneaky.status).toBe(400)
    const other = { ...headers, 'x-payload-http-method-override': 'DELETE' }
    expect(
      (await editor.send('/api/festivals', { body: question, headers: other, method: 'POST' })).status,
    ).toBe(400)
    const wellKnown = { 'x-http-method-override': 'GET' }
    expect((await editor.send('/api/festivals', { headers: wellKnown, method: 'POST' })).status).toBe(400)
  })

  it('the admin’s table of a relationship, its autosave and its query of permissions are answered', async () => {
    const { delftDraft, delftLive } = cms.content.festivals
    const table = await organiser.get(
      `/api/festivals?depth=0&draft=true&limit=250&locale=nl&where[id][in]=${delftLive},${delftDraft}&select[title]=true`,
    )
    expect(table.body.docs).toHaveLength(2)
    const saved = await organiser.patch(
      `/api/festivals/${delftDraft}?autosave=true&depth=0&draft=true&fallback-locale=null&locale=nl`,
      { _status: 'draft', title: 'delft-draft' },
    )
    expect(saved.status).toBe(200)
    const allowed = await organiser.post(`/api/festivals/access/${delftDraft}?locale=nl`, {
      _status: 'draft',
    })
    expect(allowed.body.update).toBeTruthy()
    const publish = await organiser.post(`/api/festivals/access/${delftDraft}?locale=nl`, {
      _status: 'published',
    })
    expect(publish.body.update).toBeFalsy()
    expect((await organiser.get('/api/access')).status).toBe(200)
  })
})

describe('a misspelt path matches nothing', () => {
  it('a misspelt path matches nothing, for staff too, who could delete every record with it', async () => {
    expect((await editor.get('/api/festivals?where[titel][equals]=x')).status).toBe(400)
    expect((await editor.delete('/api/festivals?where[titel][equals]=x')).status).toBe(400)
    expect((await editor.patch('/api/festivals?where[and][0][titel][equals]=x', { title: 'x' })).status).toBe(
      400,
    )
  })
})

describe('answers', () => {
  it('an error is explained in the language of the person who asks', async () => {
    const dutch = await cms.anonymous.get('/api/festivals?limit=0')
    expect(dutch.body.errors[0].message).toBe('De waarde van “limit” klopt niet.')
    const browser = { 'accept-language': 'en-GB,en;q=0.9', 'sec-fetch-site': 'same-origin' }
    expect((await cms.anonymous.get('/api/festivals?limit=0', browser)).text).toBe(dutch.text)
    const english = await cms.anonymous.get('/api/festivals?limit=0', { 'accept-language': 'en-GB,en;q=0.9' })
    expect(english.body.errors[0].message).toBe('The value of “limit” is not right.')
  })

  it('answers to HEAD have no body, and answers to OPTIONS are harmless', async () => {
    const head = await cms.anonymous.send('/api/festivals', { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    expect((await cms.anonymous.send('/api/festivals', { method: 'OPTIONS' })).status).toBe(200)
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { delft, email, links } from '../../../tests/subscriber-links.ts'
import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startTestSite()
  site.cms.subscribers.links = { ...links }
})
afterEach(() => site.stop())

const acts = () => site.cms.subscribers.acts

describe('leaving', () => {
  const path = '/nieuwsbrief/afmelden?token=leave'
  const oneClick = { 'List-Unsubscribe': 'One-Click' }

  it('one click on the unsubscribe page is enough', async () => {
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

  it('one-click unsubscribe works without cookie, page or redirect, with both content types, any number of times', async () => {
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

  it('one-click unsubscribe with a foreign link reveals nothing; with a CMS that is down it may be repeated', async () => {
    const unknown = await site.post('/nieuwsbrief/afmelden?token=forged', oneClick)
    expect(unknown.status).toBe(404)
    expect(unknown.body).not.toMatch(/@|<html/)
    site.cms.mood = 'failing'
    const later = await site.post(path, oneClick)
    expect([later.status, later.headers['retry-after']]).toEqual([503, '300'])
  })

  it('the link to preferences also opens the unsubscribe page', async () => {
    expect((await site.get('/nieuwsbrief/afmelden?token=choose')).body).toContain('Meld me af')
    expect((await site.post('/nieuwsbrief/afmelden?token=choose', {})).status).toBe(303)
  })

  it('a link that names one followed thing stops only that', async () => {
    const page = await site.get(`${path}&follow=${delft.id}`)
    expect(page.body).toContain('Wil je Delft niet meer volgen?')
    expect((await site.post(`${path}&follow=${delft.id}`, oneClick)).status).toBe(200)
    expect(acts()[0]?.body).toMatchObject({ follows: [delft.id], token: 'leave' })
    site.cms.subscribers.links['leave'] = { ...links.leave, follows: [] }
    expect((await site.get(`${path}&follow=${delft.id}`)).body).toContain('Je volgt dit niet meer')
  })

  it('a link that names all followed things of a mail, or the weekly mail, stops those', async () => {
    const other = { ...delft, id: delft.id.replace('1', '2'), name: 'Urk', rhythm: 'weekly' }
    const third = { ...delft, id: delft.id.replace('1', '3'), name: 'Goes', rhythm: 'weekly' }
    site.cms.subscribers.links['leave'] = { ...links.leave, follows: [delft, other, third] }
    const both = `${path}&follow=${delft.id}.${other.id}`
    const page = await site.get(both)
    expect(page.body).toContain('Wil je Delft en Urk niet meer volgen?')
    expect(page.body).toContain(`follow=${delft.id}.${other.id}`)
    expect((await site.post(both, oneClick)).status).toBe(200)
    expect(acts().at(-1)?.body).toMatchObject({ follows: [delft.id, other.id] })
    const weekly = await site.get(`${path}&follow=weekly`)
    expect(weekly.body).toContain('Wil je de mail van de week niet meer?')
    expect(weekly.body).toContain('Dan volg je dit niet meer: Urk en Goes.')
    const pressed = await site.post(`${path}&follow=weekly`, {})
    expect(pressed.headers['location']).toBe('/nieuwsbrief/afmelden?token=leave&follow=weekly#content')
    expect(acts().at(-1)?.body).toMatchObject({ follows: 'weekly' })
    site.cms.subscribers.links['leave'] = { ...links.leave, follows: [delft] }
    expect((await site.get(`${path}&follow=weekly`)).body).toContain('Je volgt dit niet meer')
  })

  it('unsubscribing refuses other content types and large bodies', async () => {
    const json = await site.post(path, oneClick, { 'content-type': 'application/json' })
    expect(json.status).toBe(400)
    expect((await site.post(path, { x: 'y'.repeat(100_000) })).status).toBe(413)
    expect(acts()).toEqual([])
  })
})

describe('preferences', () => {
  const path = '/nieuwsbrief/voorkeuren?token=choose'

  it('the page of preferences shows the present choices, and saves new ones', async () => {
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

  it('the page of preferences can follow more things, without another mail', async () => {
    const page = await site.get(path)
    expect(page.body).toContain('Ja, volgen (nl).')
    expect(page.body).toContain('name="followWording" value="bbbbbbbbbbbb"')
    expect(page.body).toMatch(/<option value="o1">Stichting Samen/)
    const answer = await site.post(path, {
      municipality: ' den bosch',
      province: 'zeeland',
      organisation: 'o1',
      followWording: 'bbbbbbbbbbbb',
    })
    expect(answer.status).toBe(303)
    expect(acts()[0]?.body).toMatchObject({
      alsoFollow: [
        { kind: 'municipality', target: "'s-Hertogenbosch" },
        { kind: 'province', target: 'zeeland' },
        { kind: 'organisation', target: 'o1' },
      ],
      followWording: 'bbbbbbbbbbbb',
      newsletter: true,
    })
  })

  it('the page of preferences comes back with errors and all choices', async () => {
    const chosen = {
      [`follow-${delft.id}`]: 'stop',
      language: 'ar',
      municipality: 'Delftt',
      'near-drenthe': 'yes',
      newsletter: 'no',
      province: 'zeeland',
    }
    const wrong = await site.post(path, chosen)
    expect(wrong.status).toBe(422)
    expect(acts()).toEqual([])
    expect(wrong.body).toContain('<title>Er klopt één ding nog niet')
    expect(wrong.body).toContain('href="#municipality"')
    expect(wrong.body).toContain('Bedoel je Delft?')
    const isKept = (body: string) => {
      expect(body).toContain('value="Delftt"')
      expect(body).toMatch(/name="near-drenthe"[^>]*checked/)
      expect(body).not.toMatch(/name="near-utrecht"[^>]*checked/)
      expect(body).toMatch(/name="newsletter"[^>]*checked=""[^>]*value="no"/)
      expect(body).toMatch(/name="language"[^>]*checked=""[^>]*value="ar"/)
      expect(body).toContain('<option value="zeeland" selected="">')
      expect(body).toContain('<option value="stop" selected="">')
    }
    isKept(wrong.body)
    Object.assign(site.cms.subscribers, { answer: { fields: ['tooMany'] }, status: 422 })
    const full = await site.post(path, { ...chosen, municipality: 'Delft' })
    expect(full.status).toBe(422)
    expect(full.body).toContain('Je volgt al vijftig')
    site.cms.subscribers.status = 500
    const failed = await site.post(path, { ...chosen, municipality: 'Delft' })
    expect(failed.status).toBe(503)
    isKept(failed.body.replace('value="Delft"', 'value="Delftt"'))
  })

  it('the page of preferences can stop everything at once', async () => {
    const answer = await site.post(path, { leave: 'yes' })
    expect(answer.headers['location']).toContain('done=left')
    expect(acts()[0]?.body).toMatchObject({ leave: true })
    site.cms.subscribers.links['choose'] = { ...links.choose, follows: [], newsletter: false }
    expect((await site.get(`${path}&done=left`)).body).toContain('Je bent overal mee gestopt')
  })

  it('the page of preferences says when choices were not saved, or when the sentence was changed', async () => {
    site.cms.subscribers.status = 500
    expect((await site.post(path, { newsletter: 'no' })).status).toBe(503)
    Object.assign(site.cms.subscribers, { answer: { fields: ['wording'] }, status: 422 })
    const changed = await site.post(path, { newsletter: 'yes' })
    expect(changed.status).toBe(422)
    expect(changed.body).toContain('De tekst boven de knop is net veranderd.')
    expect((await site.post('/nieuwsbrief/voorkeuren?token=forged', {})).status).toBe(404)
  })
})

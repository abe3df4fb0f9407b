import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite
beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const path = '/verslag?token=good'
const photo = (name = 'foto.jpg', type = 'image/jpeg', bytes = 20) =>
  new File([new Uint8Array(bytes)], name, { type })

const filled = (more: Record<string, string | File> = {}): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ visitors: '120', ...more })) form.set(name, value)
  return form
}

/** The report that the CMS received. */
const told = (form: FormData | undefined) => {
  const text = form?.get('_payload')
  return JSON.parse(typeof text === 'string' ? text : '{}')
}

const whole = {
  quote: 'Ik bleef tot het eind.',
  quoteBy: 'Samir',
  quoteConsent: 'yes',
  picture1: photo(),
  alt1: 'Kinderen dansen',
  consent1: 'yes',
}

describe('the link in the mail after a festival', () => {
  it('the report page has a form that needs no script, and does not pass on its address', async () => {
    const { body, headers, status } = await test.get(path)
    expect(status).toBe(200)
    expect(body).toContain('Hoe was Delft viert?')
    expect(body).toContain('action="/verslag?token=good" encType="multipart/form-data" method="post"')
    expect(body).not.toContain('<script')
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(headers['set-cookie']).toBeUndefined()
    expect(body).toContain('<meta name="robots" content="noindex')
  })

  it.each([
    ['/en/report?token=good', 'en', 'How was'],
    ['/ar/report?token=good', 'ar', 'كيف كان'],
  ])('the report page %s is in its own language', async (address, locale, words) => {
    const { body } = await test.get(address)
    expect(body).toContain(`<html lang="${locale}"`)
    expect(body).toContain(words)
    expect(body).toContain('href="/verslag?token=good"')
  })

  it('opening or prefetching the report page changes nothing', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) await test.get(path, {}, method)
    expect(test.cms.report.received).toEqual([])
    expect((await test.get(path)).body).toContain('<form')
    expect((await test.get(path, {}, 'PUT')).status).toBe(405)
  })

  it('a report with an invalid link is refused before its body is read', async () => {
    for (const address of ['/verslag', '/verslag?token=', '/verslag?token=bad', '/verslag?token=%00<b>']) {
      const { body, status } = await test.get(address)
      expect([status, body.includes('Deze link werkt niet')]).toEqual([404, true])
    }
    expect((await test.post('/verslag?token=bad', filled())).status).toBe(404)
    expect(test.cms.report.received).toEqual([])
  })

  it('the secret link of a report page is in no log line', async () => {
    await test.get(path)
    await test.post(path, filled({ visitors: '' }))
    test.cms.mood = 'failing'
    await test.get(path)
    await test.post(path, filled())
    expect(test.lines.join('')).toContain('/verslag')
    expect(test.lines.join('')).not.toContain('good')
  })
})

describe('a report', () => {
  it('a report is sent to the CMS once, with its pictures, and the page says thank you', async () => {
    const first = await test.post(path, filled(whole))
    expect([first.status, first.headers['location']]).toEqual([303, path])
    const again = await test.post(path, filled(whole))
    expect([again.status, again.headers['location']]).toEqual([303, path])
    expect(test.cms.report.received).toHaveLength(1)
    const [sent] = test.cms.report.received
    expect(told(sent)).toEqual({
      pictures: [{ alt: 'Kinderen dansen', consent: true }],
      quote: 'Ik bleef tot het eind.',
      quoteBy: 'Samir',
      quoteConsent: true,
      token: 'good',
      visitors: 120,
    })
    expect(sent?.get('picture1')).toBeInstanceOf(File)
    const { body } = await test.get(path)
    expect(body).toContain('Bedankt, we hebben je verslag')
    expect(body).not.toMatch(/<form[^>]*multipart/)
  })

  it.each([
    ['no number', { visitors: '' }, 'visitors'],
    ['words for a number', { visitors: 'veel' }, 'visitors'],
    ['a quote of nobody', { quote: 'Mooi.', quoteConsent: 'yes' }, 'quoteBy'],
    ['a quote without consent', { quote: 'Mooi.', quoteBy: 'Samir' }, 'quoteConsent'],
    ['a picture without words', { picture1: photo(), consent1: 'yes' }, 'alt1'],
    ['a picture without consent', { picture2: photo(), alt2: 'Dansen' }, 'consent2'],
    [
      'a file that is no picture',
      { picture3: photo('x.pdf', 'application/pdf'), alt3: 'X', consent3: 'yes' },
      'picture3',
    ],
    ['words without their picture', { alt1: 'Dansen' }, 'picture1'],
    [
      'pictures that are too large',
      { ...whole, picture1: photo('x.jpg', 'image/jpeg', 11_600_000) },
      'picture1',
    ],
    ['a quote that is too long', { ...whole, quote: 'x'.repeat(401) }, 'quote'],
  ])('a report comes back with %s, the error at its field and all answers', async (_, more, field) => {
    const { body, status } = await test.post(path, filled(more))
    expect(status).toBe(422)
    expect(body).toContain(`href="#${field}"`)
    expect(body).toContain(`id="${field}-error"`)
    const typed = Object.values(more).filter((value) => typeof value === 'string')
    expect(typed.filter((value) => !body.includes(value))).toEqual([])
    expect(test.cms.report.received).toEqual([])
  })

  it('a report takes a picture whose kind the browser does not know, such as HEIC', async () => {
    const form = filled({ ...whole, picture1: photo('IMG_1.HEIC', '') })
    expect((await test.post(path, form)).status).toBe(303)
    expect(test.cms.report.received).toHaveLength(1)
  })

  it('a report that comes back asks for its pictures again', async () => {
    const { body } = await test.post(path, filled({ ...whole, visitors: '' }))
    expect(body).toContain('Kies deze foto nog een keer.')
    expect(body).toMatch(
      /name="consent1" type="checkbox"[^>]*checked=""|type="checkbox"[^>]*name="consent1"[^>]*checked=""/,
    )
  })

  it('a report accepts numbers as people write them', async () => {
    await test.post(path, filled({ visitors: ' ١٬٢٠٠ ' }))
    expect(told(test.cms.report.received[0]).visitors).toBe(1200)
  })

  it('a report keeps its answers when the CMS can’t save it', async () => {
    test.cms.report.status = 500
    const { body, status } = await test.post(path, filled(whole))
    expect(status).toBe(503)
    expect(body).toContain('Het is niet verstuurd')
    expect(body).toContain('Ik bleef tot het eind.')
    test.cms.report.status = 422
    test.cms.report.answer = { errors: [], fields: { pictures: 'unreadable' } }
    const refused = await test.post(path, filled(whole))
    expect([refused.status, refused.body.includes('kunnen we niet openen')]).toEqual([422, true])
  })

  it('a report shows the CMS’s error about a picture at that picture', async () => {
    test.cms.report.status = 422
    test.cms.report.answer = { errors: [], fields: { 'pictures.1': 'long' } }
    const third = { picture3: photo(), alt3: 'Een lijn', consent3: 'yes' }
    const { body, status } = await test.post(path, filled({ ...whole, ...third }))
    expect(status).toBe(422)
    expect(body).toMatch(/id="picture3-error"[^<]*(?:<[^>]*>)*[^<]*Deze foto is te smal/)
    expect(body).toMatch(/id="picture1-error"[^<]*(?:<[^>]*>)*[^<]*Kies deze foto nog een keer/)
  })

  it('a report that was sent too often says so, and keeps its answers', async () => {
    test.cms.report.status = 429
    const { body, headers, status } = await test.post(path, filled(whole))
    expect([status, headers['retry-after']]).toEqual([429, '600'])
    expect(body).toContain('Ik bleef tot het eind.')
    test.cms.report.status = 200
    expect((await test.post(path, filled(whole))).status).toBe(303)
  })

  it('a report with another content type is refused', async () => {
    const send = await test.get(path, { 'content-type': 'text/plain' }, 'POST')
    expect(send.status).toBe(400)
    const damaged = await test.get(path, { 'content-type': 'multipart/form-data; boundary=x' }, 'POST')
    expect(damaged.status).toBe(400)
  })
})

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { siteSecret } from '../../../tests/settings.ts'
import { delft, newSignUp, signingUp } from '../../../tests/signing-up.ts'
import { firstWordings, versionOf } from './wording.rules.ts'

let cms: Cms
let client: ReturnType<typeof signingUp>

beforeAll(async () => {
  cms = await startCms()
  client = signingUp(cms)
})
afterAll(() => cms.stop())

describe('signing up', () => {
  it('a sign-up is accepted from the site only', async () => {
    const form = newSignUp()
    for (const path of ['sign-up', 'link', 'confirm', 'preferences', 'unsubscribe'])
      for (const api of [cms.anonymous, await cms.as('admin')]) {
        const answer = await api.post(`/api/subscribers/${path}`, form, { 'x-site-key': 'guessed' })
        expect(answer.status).toBe(403)
      }
    expect(await client.rowOf(form.email)).toBeUndefined()
  })

  it('a sign-up gets one row, evidence of the request, and one mail that asks for confirmation', async () => {
    const { email, mail } = await client.signedUp({ follows: [delft], provinces: ['utrecht', 'drenthe'] })
    expect(await client.rowOf(email)).toMatchObject({
      email,
      locale: 'nl',
      newsletter: 'unconfirmed',
      provinces: ['drenthe', 'utrecht'],
    })
    expect(await client.followsOf(email)).toMatchObject([
      { kind: 'municipality', name: 'Delft', rhythm: 'immediate', state: 'unconfirmed', target: 'Delft' },
    ])
    const evidence = await client.consentsOf(email)
    expect(new Set(evidence.map(({ subject }) => subject))).toEqual(
      new Set(['municipality:Delft', 'newsletter']),
    )
    expect(evidence.find(({ subject }) => subject === 'newsletter')).toMatchObject({
      event: 'requested',
      formUrl: 'http://localhost:3000/nieuwsbrief',
      ipPrefix: '2001:db8:7::/48',
      locale: 'nl',
      wording: firstWordings.nl.newsletter,
      wordingVersion: versionOf(firstWordings.nl.newsletter),
    })
    expect(mail.subject).toContain('Bevestig je aanmelding')
    expect(mail.text).toContain('– de nieuwsbrief\n– nieuws over festivals in Delft')
    expect(mail.url).toMatch(/^http:\/\/localhost:3000\/nieuwsbrief\/bevestig\?token=/)
    expect(mail.headers['auto-submitted']).toBe('auto-generated')
    expect(mail.headers['list-unsubscribe']).toBeUndefined()
  })

  it.each([
    ['en', 'Confirm your sign-up', '/en/newsletter/confirm?token=', 'dir="ltr"'],
    ['ar', 'أكّد اشتراكك', '/ar/newsletter/confirm?token=', 'dir="rtl"'],
  ])('a sign-up gets a mail in the language of the reader: %s', async (locale, subject, path, direction) => {
    const { mail } = await client.signedUp({ locale })
    expect(mail.subject).toContain(subject)
    expect(mail.url).toContain(path)
    expect(mail.html).toContain(direction)
  })

  it('a sign-up of a known, an unknown and a suppressed address gets the same answer', async () => {
    const { email, id, links } = await client.confirmed()
    const { markBounced } = await import('./subscribers.kit.ts')
    const bounced = await client.confirmed()
    await markBounced(await createLocalReq({}, cms.payload), bounced.id)
    const gone = await client.confirmed()
    await client.leave(gone.links.unsubscribe)
    const answers = []
    for (const address of [email, bounced.email, gone.email, `${crypto.randomUUID()}@people.test`]) {
      const { headers, status, text } = await client.post('sign-up', newSignUp({ email: address }))
      answers.push(`${status} ${text} ${headers.get('content-type')} ${headers.get('cache-control')}`)
    }
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('202')
    expect([id, links.preferences]).not.toContain('')
  })

  it('a hundred sign-ups at once are one row and one mail', async () => {
    const email = `${crypto.randomUUID()}@people.test`
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        client.post('sign-up', newSignUp({ email, follows: [delft], provinces: ['utrecht'] })),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    expect((await client.rowOf(email))?.provinces).toEqual(['utrecht'])
    expect(await client.followsOf(email)).toHaveLength(1)
    expect(await client.consentsOf(email)).toHaveLength(2)
    expect(await client.mailsTo(email)).toHaveLength(1)
  })

  it('a second sign-up before confirming stores the newest choices', async () => {
    const { email } = await client.signedUp({ provinces: ['utrecht', 'drenthe'] })
    await client.post('sign-up', newSignUp({ email, locale: 'en', provinces: ['limburg'] }))
    expect(await client.rowOf(email)).toMatchObject({ locale: 'en', provinces: ['limburg'] })
  })

  it('a sign-up in another spelling of the address is for the same person', async () => {
    const { email } = await client.signedUp()
    await client.post('sign-up', newSignUp({ email: `  ${email.toUpperCase()} ` }))
    expect((await client.rowOf(email))?.newsletter).toBe('unconfirmed')
    expect(await client.mailsTo(email)).toHaveLength(1)
  })

  it('a repeated sign-up causes another mail, but not on the same day', async () => {
    const { email } = await client.signedUp()
    const id = (await client.rowOf(email))?.id ?? ''
    await client.longAgo(id, 2, 'confirmationSentAt', 'requestedAt')
    await Promise.all([1, 2, 3].map(() => client.post('sign-up', newSignUp({ email }))))
    expect(await client.mailsTo(email)).toHaveLength(2)
  })

  it('sign-ups by many programs at the same moment cause one mail', async () => {
    const { email } = await client.signedUp()
    const id = (await client.rowOf(email))?.id ?? ''
    await client.longAgo(id, 2, 'confirmationSentAt')
    const { mailAboutSignUp } = await import('./sign-up-mail.ts')
    const req = await createLocalReq({}, cms.payload)
    const now = Date.now()
    await Promise.all(Array.from({ length: 20 }, (_, step) => mailAboutSignUp(req, id, new Date(now + step))))
    expect(await client.mailsTo(email)).toHaveLength(2)
  })

  it('a sign-up of a confirmed subscriber changes nothing and says so by mail, once a day', async () => {
    const { email, mail } = await client.confirmed({ provinces: ['utrecht'] })
    expect(mail.subject).toContain('Bevestig')
    for (let time = 0; time < 3; time += 1)
      await client.post('sign-up', newSignUp({ email, locale: 'en', provinces: ['drenthe'] }))
    const mails = await client.mailsTo(email)
    expect(mails).toHaveLength(2)
    expect(mails[1]?.subject).toContain('Je bent al aangemeld')
    expect(mails[1]?.text).toContain('– de nieuwsbrief')
    expect(mails[1]?.url).toContain('/nieuwsbrief/voorkeuren?token=')
    expect(await client.rowOf(email)).toMatchObject({
      locale: 'nl',
      newsletter: 'confirmed',
      provinces: ['utrecht'],
    })
  })

  it('a sign-up stores staff’s sentences and their version; with an older version the form must be read again', async () => {
    const editor = await cms.as('editor')
    const own = 'Ja, mail mij maar.'
    const settings = '/api/globals/newsletterSettings?locale=nl'
    expect((await editor.post(settings, { newsletterWording: own })).status).toBe(200)
    const told = (await cms.anonymous.get('/api/sign-up-wording')).body
    expect(told.nl.newsletter).toEqual({ text: own, version: versionOf(own) })
    expect(told.en.newsletter.text).toBe(firstWordings.en.newsletter)

    const old = await client.post('sign-up', newSignUp())
    expect(old.status).toBe(422)
    expect(old.body.fields).toEqual(['wording'])
    const form = newSignUp({ wording: { newsletter: versionOf(own) } })
    expect((await client.post('sign-up', form)).status).toBe(202)
    expect(await client.consentsOf(form.email)).toMatchObject([
      { wording: own, wordingVersion: versionOf(own) },
    ])
    await editor.post(settings, { newsletterWording: '' })
  })

  it.each([
    [{ email: 'samira@' }, 'email'],
    [{ email: 7 }, 'email'],
    [{ formKey: 'x' }, 'formKey'],
    [{ formUrl: 'javascript:alert(1)' }, 'formUrl'],
    [{ formUrl: 'http://localhost:3000/?email=a@b.nl' }, 'formUrl'],
    [{ locale: 'xx' }, 'locale'],
    [{ newsletter: false }, 'newsletter'],
    [{ provinces: ['texas'] }, 'provinces'],
    [{ follows: [{ kind: 'municipality', target: 'http://evil.example' }] }, 'follows'],
    [{ follows: [{ kind: 'organisation', target: 'x' }] }, 'follows'],
    [{ state: 'confirmed' }, 'state'],
    [{ wording: {} }, 'wording'],
  ])('a sign-up with %j is refused with the name of the field', async (more, field) => {
    const { locale: _locale, ...rest } = newSignUp()
    const answer = await client.post('sign-up', { locale: 'nl', ...rest, ...more })
    expect(answer.status).toBe(422)
    expect(answer.body.fields).toContain(field)
  })

  it('sign-ups are accepted from 300 people on the wifi of one festival, and then from those elsewhere', async () => {
    const visitor = { 'x-site-key': siteSecret, 'x-visitor-address': '203.0.113.9' }
    const { createLimit } = await import('#platform/limits/limit.ts')
    const twin = createLimit('sign-up', { duration: 600, points: 300 })
    for (let time = 0; time < 299; time += 1) await twin.take(cms.payload, '203.0.113.9')
    expect((await client.post('sign-up', newSignUp(), visitor)).status).toBe(202)
    expect((await client.post('sign-up', newSignUp(), visitor)).status).toBe(429)
    expect((await client.post('sign-up', newSignUp())).status).toBe(202)
  })

  it('a sign-up follows an organisation on the site, and no other', async () => {
    const { delft: live } = cms.content.organisations
    const { email, mail } = await client.signedUp({
      follows: [
        { kind: 'organisation', target: live },
        { kind: 'organisation', target: crypto.randomUUID() },
        { kind: 'province', target: 'noord-holland' },
      ],
      newsletter: false,
    })
    const followed = await client.followsOf(email)
    expect(new Set(followed.map(({ kind }) => kind))).toEqual(new Set(['organisation', 'province']))
    expect(mail.text).toContain('in de provincie Noord-Holland')
    expect((await client.rowOf(email))?.newsletter).toBe('none')
  })
})

describe('a request on a day that had its mail', () => {
  it('a request on a day that had its mail gets its own mail the next day, once', async () => {
    const { email, id } = await client.confirmed()
    await client.post('sign-up', newSignUp({ email, follows: [delft], newsletter: false }))
    expect(await client.mailsTo(email)).toHaveLength(1)
    const { mailLateRequests } = await import('./mail-late-requests.ts')
    const req = await createLocalReq({}, cms.payload)
    await mailLateRequests(req, new Date())
    expect(await client.mailsTo(email)).toHaveLength(1)
    const tomorrow = new Date(Date.now() + 25 * 60 * 60_000)
    await Promise.all([mailLateRequests(req, tomorrow), mailLateRequests(req, tomorrow)])
    await mailLateRequests(req, new Date(tomorrow.getTime() + 60_000))
    const mails = await client.mailsTo(email)
    expect(mails).toHaveLength(2)
    expect(mails[1]?.text).toContain('– nieuws over festivals in Delft')
    expect(mails[1]?.text).not.toContain('– de nieuwsbrief')
    expect(id).not.toBe('')
  })
})

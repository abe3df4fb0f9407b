import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { mailTo, tokenIn } from '../../../tests/mail-to.ts'
import { readMails } from '../../../tests/outbox.ts'
import { siteSecret } from '../../../tests/settings.ts'

let cms: Cms
let editor: Api
let admin: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  admin = await cms.as('admin')
})
afterAll(() => cms.stop())

const newForm = (more: Record<string, unknown> = {}) => ({
  agreement: 'Ik ga akkoord met de privacyverklaring.',
  email: `${crypto.randomUUID()}@people.test`,
  formKey: crypto.randomUUID(),
  language: 'nl',
  municipality: 'Gouda',
  organisationName: 'Goudse Tafels',
  personName: 'Samira',
  plan: 'Samen eten op de markt.',
  province: 'zuid-holland',
  ...more,
})

const apply = (form: object, headers: Record<string, string> = {}): Promise<Answer> =>
  cms.anonymous.post('/api/applications/apply', form, {
    'x-site-key': siteSecret,
    'x-visitor-address': `2001:db8:7:${crypto.randomUUID().slice(0, 4)}::1`,
    ...headers,
  })

const applicationOf = async (email: string) => {
  const { body } = await editor.get(`/api/applications?where[email][equals]=${email}`)
  return body.docs as { id: string; organisation: string | null; state: string }[]
}

/** Sends an application. */
const applied = async (more: Record<string, unknown> = {}) => {
  const form = newForm(more)
  expect((await apply(form)).status).toBe(201)
  const [found] = await applicationOf(form.email)
  return { email: form.email, id: found?.id ?? '' }
}

const step = (api: Api, id: string, name: string, data: object = {}) =>
  api.post(`/api/applications/${id}/${name}`, data)

describe('an application', () => {
  it('an application is accepted from the site only', async () => {
    const form = newForm()
    expect((await apply(form, { 'x-site-key': 'guessed' })).status).toBe(403)
    expect((await cms.anonymous.post('/api/applications/apply', form)).status).toBe(403)
    expect((await editor.post('/api/applications', form)).status).toBe(403)
    expect(await applicationOf(form.email)).toEqual([])
  })

  it('an application sent twice is stored once and mailed once', async () => {
    const form = newForm({ organisationName: 'Dubbelklik' })
    const answers = await Promise.all([apply(form), apply(form), apply(form)])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(await applicationOf(form.email)).toHaveLength(1)
    const mail = await mailTo(cms, form.email)
    expect(mail.subject).toContain('ontvangen')
    expect(mail.text).toContain('Dag Samira')
    expect(mail.text).toContain('Dubbelklik')
  })

  it('an application gets the same answer whether the address is known or not', async () => {
    const known = await apply(newForm({ email: 'delft@people.test' }))
    const unknown = await apply(newForm())
    expect(`${known.status} ${known.text}`).toBe(`${unknown.status} ${unknown.text}`)
  })

  it('an application with invalid answers is refused with their names, and nothing is stored', async () => {
    const form = newForm({ email: 'samira@', plan: '' })
    const answer = await apply(form)
    expect(answer.status).toBe(422)
    expect(answer.body.fields.toSorted()).toEqual(['email', 'plan'])
  })

  it('applications are limited for each person, on every network', async () => {
    const { email } = newForm()
    for (let time = 0; time < 10; time += 1) expect((await apply(newForm({ email }))).status).toBe(201)
    expect((await apply(newForm({ email: email.toUpperCase() }))).status).toBe(429)
  })

  it('applications are limited for each network separately, after as many as a whole meeting sends', async () => {
    const visitor = { 'x-visitor-address': '203.0.113.9' }
    for (let time = 0; time < 40; time += 1) expect((await apply(newForm(), visitor)).status).toBe(201)
    expect((await apply(newForm(), visitor)).status).toBe(429)
    expect((await apply(newForm())).status).toBe(201)
  })

  it('no role can change an application by hand', async () => {
    const { id } = await applied()
    for (const api of [editor, admin])
      expect((await api.patch(`/api/applications/${id}`, { state: 'approved' })).status).toBe(403)
    expect((await editor.get(`/api/applications/${id}`)).body.state).toBe('new')
  })

  it('only staff can read applications', async () => {
    const { id } = await applied()
    const organiser = await cms.as('delft')
    for (const api of [organiser, cms.anonymous]) {
      expect((await api.get(`/api/applications/${id}`)).status).not.toBe(200)
      expect((await step(api, id, 'approve')).status).toBe(403)
      expect((await step(api, id, 'ask', { question: 'Wie ben je?' })).status).toBe(403)
      expect((await step(api, id, 'decline', { reason: 'Nee.' })).status).toBe(403)
      expect((await api.get('/api/application-events')).body?.docs ?? []).toEqual([])
    }
  })
})

describe('staff', () => {
  it('staff ask an applicant more than once, and each question is on the timeline', async () => {
    const { email, id } = await applied({ language: 'en' })
    expect((await step(editor, id, 'ask', { question: '  ' })).status).toBe(400)
    expect((await step(editor, id, 'ask', { question: 'Where exactly?' })).status).toBe(200)
    expect((await step(admin, id, 'ask', { question: 'And when?' })).status).toBe(200)
    const mail = await mailTo(cms, email, 3)
    expect(mail.subject).toBe('A question about your festival plan')
    expect(mail.text).toContain('And when?')
    const { body } = await editor.get(
      `/api/application-events?where[application][equals]=${id}&sort=at&depth=1`,
    )
    expect(body.docs.map((one: { event: string }) => one.event)).toEqual(['received', 'asked', 'asked'])
    expect(body.docs[2]).toMatchObject({ actor: { name: 'Admin' }, note: 'And when?' })
  })

  it('staff decline an application with a reason, once', async () => {
    const { email, id } = await applied()
    const answers = await Promise.all([
      step(editor, id, 'decline', { reason: 'Dit is een braderie.' }),
      step(admin, id, 'decline', { reason: 'Iets anders.' }),
    ])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    await mailTo(cms, email, 2)
    expect((await readMails(cms)).filter(({ to }) => to.includes(email))).toHaveLength(2)
    expect((await step(editor, id, 'approve')).status).toBe(409)
    expect((await editor.get(`/api/applications/${id}`)).body.state).toBe('declined')
  })

  it('staff approve an application: a new organisation as a draft, one invitation, one winner', async () => {
    const { email, id } = await applied({ organisationName: 'Nieuw in Gouda' })
    const answers = await Promise.all([1, 2, 3].map(() => step(editor, id, 'approve')))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
    const { body } = await editor.get('/api/organisations?draft=true&where[name][equals]=Nieuw in Gouda')
    expect(body.docs).toHaveLength(1)
    expect(body.docs[0]).toMatchObject({ _status: 'draft', municipality: 'Gouda', province: 'zuid-holland' })
    expect((await cms.anonymous.get(`/api/organisations/${body.docs[0].id}`)).status).toBe(404)
    expect((await editor.get(`/api/applications/${id}`)).body).toMatchObject({
      organisation: body.docs[0].id,
      state: 'approved',
    })
    const mail = await mailTo(cms, email, 2)
    expect(mail.url).toContain('http://localhost:3001/admin/invitation?token=')
    expect(mail.text).toContain('Nieuw in Gouda')
    const invitations = await editor.get(`/api/invitations?where[email][equals]=${email}`)
    expect(invitations.body.docs).toHaveLength(1)
    expect(invitations.text).not.toContain('tokenHash')
  })

  it('staff need a province for a new organisation, and none for an existing one', async () => {
    const { id } = await applied({ province: '' })
    const refused = await step(editor, id, 'approve')
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('provincie')
    const { delft } = cms.content.organisations
    expect((await step(editor, id, 'approve', { organisation: delft })).status).toBe(200)
    expect((await editor.get(`/api/applications/${id}`)).body.organisation).toBe(delft)
  })

  it('approve: whoever was so slow that somebody else took over hears so, and notes nothing', async () => {
    const { id } = await applied({ organisationName: 'Trage Tafels' })
    const { hooks } = cms.payload.collections.organisations.config
    const takeOver: (typeof hooks.afterChange)[number] = async ({ doc, req }) => {
      if (doc.fromApplication !== id) return
      await req.payload.db.updateOne({ collection: 'applications', data: { step: 9 }, id, req })
    }
    hooks.afterChange.push(takeOver)
    expect((await step(editor, id, 'approve')).status).toBe(409)
    expect((await editor.get(`/api/applications/${id}`)).body.state).toBe('approving')
    const events = await editor.get(`/api/application-events?where[application][equals]=${id}`)
    expect(events.text).not.toContain('"event":"approved"')
  })

  it('approve an organiser who has an account: no second account, a mail to log in', async () => {
    const { id } = await applied({ email: 'utrecht@people.test', organisationName: 'Utrecht erbij' })
    expect((await step(editor, id, 'approve')).status).toBe(200)
    const [application] = (await applicationOf('utrecht@people.test')).filter((one) => one.id === id)
    const me = await (await cms.as('utrecht')).get('/api/users/me')
    expect(me.body.user.organisations).toEqual([cms.content.organisations.utrecht, application?.organisation])
    const mail = await mailTo(cms, 'utrecht@people.test', 2)
    expect(mail.subject).toContain('Utrecht erbij')
    expect(mail.url).toBe('http://localhost:3001/admin')
  })

  it('staff are told when the applicant’s address belongs to staff, or is suspended', async () => {
    await cms.as('suspended')
    for (const [email, word] of [
      ['editor@people.test', 'redactie'],
      ['suspended@people.test', 'geblokkeerd'],
    ] as const) {
      const { id } = await applied({ email })
      const answer = await step(admin, id, 'approve')
      expect(answer.status).toBe(409)
      expect(answer.text).toContain(word)
      expect((await editor.get(`/api/applications/${id}`)).body.state).toBe('new')
    }
  })

  it('staff resume an approval that was cut off, without a second organisation', async () => {
    const { email, id } = await applied({ organisationName: 'Halverwege' })
    expect((await step(editor, id, 'approve')).status).toBe(200)
    const first = await mailTo(cms, email, 2)
    await cms.payload.db.updateOne({
      collection: 'applications',
      data: { leaseUntil: '2026-01-01T00:00:00.000Z', organisation: null, state: 'approving' },
      id,
    })
    expect((await step(editor, id, 'approve')).status).toBe(200)
    const { body } = await editor.get('/api/organisations?draft=true&where[name][equals]=Halverwege')
    expect(body.docs).toHaveLength(1)
    expect((await editor.get(`/api/applications/${id}`)).body.state).toBe('approved')
    // The link may be a newer one; a person with both mails has one invitation.
    const accepted = await cms.anonymous.post('/api/invitations/accept', {
      name: 'Samira',
      password: 'een zin die niemand raadt',
      token: tokenIn(await mailTo(cms, email, 3)),
    })
    expect(accepted.status).toBe(201)
    expect(first.url).not.toBe('')
  })

  it('staff get a clear answer for an application that doesn’t exist', async () => {
    const answer = await step(editor, crypto.randomUUID(), 'approve')
    expect(answer.status).toBe(404)
    expect(answer.text).toContain('niet (meer)')
    const { id } = await applied()
    expect((await step(editor, id, 'approve', { organisation: crypto.randomUUID() })).status).toBe(400)
    expect((await editor.get(`/api/applications/${id}`)).body.state).toBe('new')
  })
})

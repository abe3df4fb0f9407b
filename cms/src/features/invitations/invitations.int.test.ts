import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { mailTo, tokenIn } from '../../../tests/mail-to.ts'
import { readMails } from '../../../tests/outbox.ts'
import { password } from '../../../tests/people.ts'

let cms: Cms
let editor: Api
let delft: Api
let utrecht: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  delft = await cms.as('delft')
  utrecht = await cms.as('utrecht')
})
afterAll(() => cms.stop())

const someone = (): string => `${crypto.randomUUID()}@people.test`

const invite = (api: Api, email: string, organisation = cms.content.organisations.delft): Promise<Answer> =>
  api.post('/api/invitations/invite', { email, organisation })

const accept = (token: string, more: Record<string, unknown> = {}): Promise<Answer> =>
  cms.anonymous.post('/api/invitations/accept', { name: 'Nieuw', password, token, ...more })

const invitationOf = async (email: string) => {
  const { docs } = await cms.payload.find({
    collection: 'invitations',
    depth: 0,
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  return docs[0]
}

/** Moves the sending time of an invitation into the past. */
const age = async (email: string, change: { expiresAt?: string; sentAt?: string }) => {
  const invitation = await invitationOf(email)
  await cms.payload.db.updateOne({ collection: 'invitations', data: change, id: invitation?.id ?? '' })
}

const invited = async (
  api = delft,
  organisation = cms.content.organisations.delft,
): Promise<{ email: string; token: string }> => {
  const email = someone()
  expect((await invite(api, email, organisation)).status).toBe(200)
  return { email, token: tokenIn(await mailTo(cms, email)) }
}

const accountsWith = async (email: string) =>
  (await editor.get(`/api/users?where[email][equals]=${email}`)).body.docs as { id: string; role: string }[]

describe('an invitation', () => {
  it('an invitation is sent by a manager in their own name, and by staff in the programme’s', async () => {
    const [one, other] = [someone(), someone()]
    await invite(delft, one)
    await invite(editor, other)
    expect((await mailTo(cms, one)).text).toContain('Organiser in Delft vraagt')
    expect((await mailTo(cms, other)).subject).toBe('Je account bij Welkom Hier')
  })

  it('an invitation can’t be sent, seen, renewed or withdrawn by strangers', async () => {
    const { email } = await invited()
    const id = (await invitationOf(email))?.id ?? ''
    for (const api of [utrecht, cms.anonymous]) {
      expect((await invite(api, someone())).status).toBe(403)
      expect([403, 404]).toContain((await api.get(`/api/invitations/${id}`)).status)
      expect((await api.post(`/api/invitations/${id}/renew`)).status).toBeGreaterThanOrEqual(403)
      expect((await api.post(`/api/invitations/${id}/revoke`)).status).toBeGreaterThanOrEqual(403)
      expect((await api.get('/api/invitations')).text).not.toContain(email)
    }
    expect((await invitationOf(email))?.state).toBe('open')
  })

  it('an invitation shows its secret to nobody, and can’t be found by it', async () => {
    const { email } = await invited()
    const stored = await invitationOf(email)
    for (const api of [delft, editor]) {
      expect((await api.get(`/api/invitations/${stored?.id}`)).text).not.toContain(stored?.tokenHash)
      const asked = await api.get(`/api/invitations?where[tokenHash][equals]=${stored?.tokenHash}`)
      expect(asked.body.docs ?? []).toEqual([])
    }
  })

  it('an invitation refuses an invalid address, a colleague, and a member of staff', async () => {
    expect((await invite(delft, 'iemand@')).status).toBe(400)
    expect((await invite(delft, 'colleague@people.test')).status).toBe(409)
    expect((await invite(delft, 'editor@people.test')).status).toBe(409)
    expect((await readMails(cms)).some(({ to }) => to.includes('editor@'))).toBe(false)
  })

  it('an invitation creates an account that is logged in at once and sees its organisation alone', async () => {
    const { email, token } = await invited()
    const answer = await accept(token, { name: '  Farah  ' })
    expect(answer.status).toBe(201)
    const [cookie = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';')
    const me = await cms.withCookie(cookie).get('/api/users/me')
    expect(me.body.user).toMatchObject({
      email,
      name: 'Farah',
      organisations: [cms.content.organisations.delft],
      role: 'organiser',
      status: 'active',
    })
    expect(answer.text).not.toContain('token')
    expect((await cms.logIn(email)).answer.status).toBe(200)
  })

  it('an invitation asks for a name and a good password, and keeps working until it has them', async () => {
    const { email, token } = await invited()
    const wrong = await accept(token, { name: ' ', password: 'elf letters' })
    expect(wrong.status).toBe(422)
    expect(Object.keys(wrong.body.fields)).toEqual(['name', 'password'])
    expect((await accept(token, { password: ['x'] })).status).toBe(422)
    expect(await accountsWith(email)).toEqual([])
    expect((await accept(token)).status).toBe(201)
  })

  it('an invitation creates no account for a name with an address in it', async () => {
    const { email, token } = await invited()
    const wrong = await accept(token, { name: 'Jan ga naar evil.example' })
    expect(wrong.status).toBe(422)
    expect(wrong.body.fields).toEqual({ name: expect.stringContaining('alleen een naam') as string })
    expect(await accountsWith(email)).toEqual([])
    expect((await accept(token, { name: 'Dr.Who' })).status).toBe(201)
  })

  it('an invitation takes no password that is made of the name of its organisation', async () => {
    const called = {
      collection: 'organisations',
      data: { name: 'Buurthuis Anker' },
      overrideAccess: true,
    } as const
    await cms.payload.update({ ...called, id: cms.content.organisations.utrecht })
    const { token } = await invited(utrecht, cms.content.organisations.utrecht)
    const wrong = await accept(token, { password: 'Buurthuis Anker 26' })
    expect(wrong.status).toBe(422)
    expect(wrong.body.fields).toEqual({ password: expect.stringContaining('je organisatie') as string })
    expect((await accept(token)).status).toBe(201)
  })

  it('an invitation used twice at once creates one account; the second request is told to log in', async () => {
    const { email, token } = await invited()
    const answers = await Promise.all([accept(token), accept(token), accept(token)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.text).toContain('Log in')
    expect(await accountsWith(email)).toHaveLength(1)
    expect((await accept(token)).status).toBe(409)
  })

  it('an invitation gives no other role or organisation than its own', async () => {
    const { email, token } = await invited()
    const wish = {
      email: 'admin@evil.test',
      organisations: [cms.content.organisations.utrecht],
      role: 'admin',
    }
    expect((await accept(token, wish)).status).toBe(201)
    const [account] = await accountsWith(email)
    expect(account).toMatchObject({ organisations: [cms.content.organisations.delft], role: 'organiser' })
  })

  it('an invitation works for a day; then a new link can be sent to the same address, and the old one is dead', async () => {
    const { email, token } = await invited()
    await age(email, { expiresAt: '2026-01-01T00:00:00.000Z', sentAt: '2025-12-31T00:00:00.000Z' })
    expect((await accept(token)).status).toBe(410)
    const again = await cms.anonymous.post('/api/invitations/ask-again', { email: 'evil@people.test', token })
    expect(again.status).toBe(200)
    const fresh = tokenIn(await mailTo(cms, email, 2))
    expect((await readMails(cms)).some(({ to }) => to.includes('evil@'))).toBe(false)
    expect((await accept(token)).status).toBe(410)
    expect((await accept(fresh)).status).toBe(201)
  })

  it('a request for a new link gets the same answer for everybody, and no second mail in a row', async () => {
    const { email } = await invited()
    await age(email, { sentAt: '2026-01-01T00:00:00.000Z' })
    const ask = (body: unknown) => cms.anonymous.post('/api/invitations/ask-again', body)
    const answers = [
      await ask({ email }),
      await ask({ email }),
      await ask({ email: someone() }),
      await ask({ token: 'x' }),
      await ask({ email: { $ne: null } }),
      await ask({}),
    ]
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    await mailTo(cms, email, 2)
    expect((await readMails(cms)).filter(({ to }) => to.includes(email))).toHaveLength(2)
  })

  it('an invitation is renewed and withdrawn by the organisation’s own people', async () => {
    const { email, token } = await invited()
    const id = (await invitationOf(email))?.id ?? ''
    const colleague = await cms.as('colleague')
    expect((await colleague.post(`/api/invitations/${id}/renew`)).status).toBe(200)
    const fresh = tokenIn(await mailTo(cms, email, 2))
    expect((await accept(token)).status).toBe(410)
    expect((await editor.post(`/api/invitations/${id}/revoke`)).status).toBe(200)
    expect((await accept(fresh)).status).toBe(410)
    expect((await delft.post(`/api/invitations/${id}/renew`)).status).toBe(409)
    expect((await delft.post(`/api/invitations/${id}/revoke`)).status).toBe(409)
    expect(await accountsWith(email)).toEqual([])
  })

  it('an invitation of a person with an account adds the organisation to it, with no new password', async () => {
    const email = someone()
    const { organisations } = cms.content
    await cms.payload.create({
      collection: 'users',
      data: {
        email,
        language: 'nl',
        name: 'Al bekend',
        organisations: [organisations.utrecht],
        password,
        role: 'organiser',
        status: 'active',
      },
      overrideAccess: true,
    })
    expect((await invite(delft, email)).status).toBe(200)
    const token = tokenIn(await mailTo(cms, email))
    const answer = await accept(token, { password: 'een heel ander wachtwoord' })
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    const [account] = await accountsWith(email)
    expect(account).toMatchObject({ organisations: [organisations.utrecht, organisations.delft] })
    expect((await cms.logIn(email)).answer.status).toBe(200)
  })
})

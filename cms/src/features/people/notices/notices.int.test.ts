import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Cms, startCms } from '../../../../tests/kit.ts'
import { readMails } from '../../../../tests/outbox.ts'
import { newAccount, password } from '../../../../tests/people.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const makeAccount = async (more: Record<string, unknown> = {}) => {
  const data = newAccount(more)
  const { id } = await cms.payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  return { email: data.email, id: String(id) }
}

const mailsTo = async (email: string) => (await readMails(cms)).filter(({ to }) => to === email)

const firefox = 'Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0'

const logIn = async (email: string, cookie = '', secret = password) => {
  const headers = { 'user-agent': firefox, ...(cookie !== '' && { cookie }) }
  const answer = await cms.anonymous.post('/api/users/login', { email, password: secret }, headers)
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
  return {
    me: cms.withCookie(cookies.join('; ')),
    device: cookies.find((one) => one.startsWith('known-device')),
  }
}

const tokenIn = (text: string): string => /not-me\?token=([\w.-]+)/.exec(text)?.[1] ?? ''

describe('the owner of an account', () => {
  it('hears of a login on a device that is new, and of no other', async () => {
    const { email } = await makeAccount()
    const { device } = await logIn(email)
    await logIn(email, device)
    expect(await mailsTo(email)).toEqual([])
    await logIn(email)
    const [notice, ...more] = await mailsTo(email)
    expect(more).toEqual([])
    expect(notice?.text).toContain('Firefox op Android')
  })

  it('hears of a new password, role and address, the last one where they could be reached until then', async () => {
    const admin = await cms.as('admin')
    const { email, id } = await makeAccount()
    const change = (data: object) => admin.patch(`/api/users/${id}`, data)
    expect((await change({ password: 'een heel andere lange zin' })).status).toBe(200)
    expect((await change({ role: 'editor' })).status).toBe(200)
    expect((await change({ email: `new.${email}` })).status).toBe(200)
    expect((await change({ name: 'Niets bijzonders' })).status).toBe(200)
    const texts = (await mailsTo(email)).map(({ text }) => text)
    expect(
      texts.map((text) => /wachtwoord is veranderd|redacteur|veranderd in/.exec(text)?.[0]).toSorted(),
    ).toEqual(['redacteur', 'veranderd in', 'wachtwoord is veranderd'])
  })

  it('throws everybody out with one button, and gets a link to a new password', async () => {
    const { email } = await makeAccount()
    const { me: thief } = await logIn(email)
    await logIn(email)
    const [notice] = await mailsTo(email)
    const token = tokenIn(notice?.text ?? '')
    expect((await thief.get('/api/users/me')).body.user.email).toBe(email)
    expect((await cms.anonymous.post('/api/users/not-me', { token })).status).toBe(200)
    expect((await thief.get('/api/users/me')).body.user).toBeNull()
    expect((await cms.logIn(email)).answer.status).toBe(401)
    const texts = (await mailsTo(email)).map(({ text }) => text)
    expect(texts.some((text) => text.includes('/admin/reset/'))).toBe(true)
  })

  it('has it blocked when the address was changed: a new link would go to the thief', async () => {
    const { email, id } = await makeAccount()
    const { me } = await logIn(email)
    const change = { currentPassword: password, email: `thief.${email}` }
    expect((await me.patch(`/api/users/${id}`, change)).status).toBe(200)
    const [notice] = await mailsTo(email)
    const answer = await cms.anonymous.post('/api/users/not-me', { token: tokenIn(notice?.text ?? '') })
    expect(answer.body.message).toContain('geblokkeerd')
    const user = await cms.payload.findByID({ collection: 'users', id, overrideAccess: true })
    expect(user.status).toBe('suspended')
  })

  it('is told that a button which was tampered with, or is old, does not work', async () => {
    const { email } = await makeAccount()
    await logIn(email)
    await logIn(email)
    const token = tokenIn((await mailsTo(email))[0]?.text ?? '')
    for (const wrong of ['', 'a.b', 7, `${token}x`, `x${token}`, null])
      expect((await cms.anonymous.post('/api/users/not-me', { token: wrong })).status).toBe(410)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeLoggedIn } from '../../../../tests/accounts.ts'
import { startCms, type Cms } from '../../../../tests/kit.ts'
import { tokenIn } from '../../../../tests/mail-to.ts'
import { readMails, type ReadMail } from '../../../../tests/outbox.ts'
import { password, people } from '../../../../tests/people.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const account = () => makeLoggedIn(cms, { name: 'Samira' })
const address = () => `${crypto.randomUUID()}@thief.test`
const mailsTo = async (to: string): Promise<readonly ReadMail[]> =>
  (await readMails(cms)).filter((mail) => mail.to === to)
const stored = (id: string) => cms.payload.findByID({ collection: 'users', id, overrideAccess: true })
const notMe = (mail: ReadMail | undefined) =>
  cms.anonymous.post('/api/users/not-me', { token: mail === undefined ? '' : tokenIn(mail) })

describe('the owner of an account', () => {
  it('the owner is told of a new address at the old one, and of no login on a device', async () => {
    const { email, id, api: me } = await account()
    const other = address()
    expect((await me.patch(`/api/users/${id}`, { currentPassword: password, email: other })).status).toBe(200)
    const mails = await mailsTo(email)
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining(`veranderd in ${other.slice(0, 36)}`),
    ])
    expect(await mailsTo(other)).toEqual([])
  })

  it('the owner is told of a new password, role and device, once for each', async () => {
    const { email, id, api: me } = await account()
    const next = 'een heel ander wachtwoord'
    await me.patch(`/api/users/${id}`, { currentPassword: password, password: next })
    expect((await mailsTo(email)).map(({ text }) => text)).toEqual([expect.stringContaining('wachtwoord is')])
    await cms.logIn(email, next)
    expect((await mailsTo(email)).at(-1)?.text).toContain('apparaat')
    await (await cms.as('admin')).patch(`/api/users/${id}`, { role: 'editor' })
    const mails = await mailsTo(email)
    expect(mails).toHaveLength(3)
    expect(mails.at(-1)?.text).toContain('redacteur')
  })
})

describe('“this was not me”', () => {
  it('“this was not me” blocks an account with a changed address, and mails nothing to the new one', async () => {
    const { email, id, api: me } = await account()
    const thief = address()
    await me.patch(`/api/users/${id}`, { currentPassword: password, email: thief })
    const [notice] = await mailsTo(email)
    expect((await notMe(notice)).status).toBe(200)
    expect((await stored(id)).status).toBe('suspended')
    expect((await me.get('/api/users/me')).body.user).toBeNull()
    expect((await cms.logIn(thief)).answer.status).toBe(401)
    expect(await mailsTo(thief)).toEqual([])
  })

  it('“this was not me” gives the last administrator the old address back, for good', async () => {
    const { admin: id } = cms.content.users
    const admin = await cms.as('admin')
    const { email } = people.admin
    const [first, second] = [address(), address()]
    for (const thief of [first, second])
      expect(
        (await admin.patch(`/api/users/${id}`, { currentPassword: password, email: thief })).status,
      ).toBe(200)
    const [notice] = await mailsTo(email)
    expect((await notMe(notice)).status).toBe(200)
    expect(await stored(id)).toMatchObject({ email, status: 'active' })
    expect((await mailsTo(email)).at(-1)?.url).toContain('/admin/reset/')
    expect(await mailsTo(second)).toEqual([])

    // The attacker with the account got the notice of the second change as if it were theirs.
    const [theirs] = await mailsTo(first)
    expect((await notMe(theirs)).status).toBe(410)
    expect((await stored(id)).email).toBe(email)
    expect((await mailsTo(first)).length).toBe(1)
  })
})

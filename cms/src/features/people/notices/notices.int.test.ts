import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeAccount } from '../../../../tests/accounts.ts'
import { startCms, type Cms } from '../../../../tests/kit.ts'
import { readMails } from '../../../../tests/outbox.ts'
import { password } from '../../../../tests/people.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const mailsTo = async (email: string) => (await readMails(cms)).filter(({ to }) => to === email)

const firefox = 'Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0'

/** Logs in, and returns the cookie by which the browser is known from then on. */
const logIn = async (email: string, cookie = ''): Promise<string> => {
  const headers = { 'user-agent': firefox, ...(cookie !== '' && { cookie }) }
  const answer = await cms.anonymous.post('/api/users/login', { email, password }, headers)
  return (
    answer.headers
      .getSetCookie()
      .find((one) => one.startsWith('known-device'))
      ?.split(';')[0] ?? ''
  )
}

const tokenIn = (text: string): string => /not-me\?token=([\w.-]+)/.exec(text)?.[1] ?? ''

describe('the owner of an account', () => {
  it('the owner of an account is told of a login on a new device, and of no other', async () => {
    const { email } = await makeAccount(cms)
    const device = await logIn(email)
    await logIn(email, device)
    expect(await mailsTo(email)).toEqual([])
    await logIn(email)
    const [notice, ...more] = await mailsTo(email)
    expect(more).toEqual([])
    expect(notice?.text).toContain('Firefox op Android')
  })

  it('a changed or old button of a notice does not work, and says so', async () => {
    const { email } = await makeAccount(cms)
    await logIn(email)
    await logIn(email)
    const token = tokenIn((await mailsTo(email))[0]?.text ?? '')
    for (const wrong of ['', 'a.b', 7, `${token}x`, `x${token}`, null])
      expect((await cms.anonymous.post('/api/users/not-me', { token: wrong })).status).toBe(410)
  })
})

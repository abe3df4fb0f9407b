import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { people } from '../../../tests/people.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms({ CMS_URL: 'https://cms.test' })
})
afterAll(() => cms.stop())

it('every answer has the security headers, and answers that name a person are not cached', async () => {
  const editor = await cms.as('editor')
  const answers = [
    await cms.anonymous.get('/api/festivals'),
    await cms.anonymous.get('/api/nothing-here'),
    await editor.get('/api/users'),
    await editor.get('/api/users/me'),
  ]
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})

it('the session is read only from a cookie that no neighbouring host can set', async () => {
  const { answer, cookie } = await cms.logIn(people.editor.email)
  const sent = answer.headers.getSetCookie()
  expect(sent.some((one) => one.startsWith('__Host-payload-token='))).toBe(true)
  for (const one of sent) {
    expect(one).toMatch(/^__Host-.*Path=\/;.*Secure/)
    expect(one).not.toMatch(/Domain/)
  }

  const who = async (sent: string) => (await cms.withCookie(sent).get('/api/users/me')).body.user?.email
  const plain = cookie.replace('__Host-', '')
  expect(await who(cookie)).toBe(people.editor.email)
  expect(await who(plain)).toBeUndefined()
  expect(await who(`payload-token=of-somebody-else; ${cookie}; payload-lng=en`)).toBe(people.editor.email)
})

it('a browser’s report of a blocked script is accepted, and any other body refused', async () => {
  const report = {
    'blocked-uri': 'https://evil.example/x.js?secret',
    'document-uri': 'https://cms.test/admin/reset/token',
    'effective-directive': 'script-src-elem',
  }
  const send = (body: unknown) =>
    cms.anonymous.send('/api/csp-reports', {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/csp-report' },
      method: 'POST',
    })
  expect((await send({ 'csp-report': report })).status).toBe(204)
  expect((await send({ 'csp-report': 5 })).status).toBe(400)
  expect((await send({})).status).toBe(400)
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../kit.ts'
import { password, people } from '../people.ts'
import { origin } from '../settings.ts'

let cms: Cms
let organiser: Api

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
})
afterAll(() => cms.stop())

describe('open endpoints of Payload', () => {
  const first = { email: 'evil@people.test', name: 'Evil', password, role: 'admin', status: 'active' }

  it.each(['/first-register', '/First-Register', '/FIRST-REGISTER/', '/first-register/'])(
    '%s is closed',
    async (path) => {
      expect((await cms.anonymous.post(`/api/users${path}`, first)).status).toBe(404)
    },
  )

  it.each([
    '/api/users/init',
    '/api/users/INIT/',
    '/api/og',
    '/api/og?title=x',
    '/api/graphql',
    '/api/graphql-playground',
  ])('the endpoint of Payload at %s is closed', async (path) => {
    expect((await cms.anonymous.get(path)).status).toBe(404)
  })

  it('there is only one collection that people log in with', () => {
    const withLogin = cms.payload.config.collections
      .filter(({ auth }) => Boolean(auth))
      .map(({ slug }) => slug)
    expect(withLogin).toEqual(['users'])
  })

  it('the endpoint that runs jobs is closed', async () => {
    for (const api of [cms.anonymous, organiser]) {
      expect([401, 403]).toContain((await api.get('/api/payload-jobs/run')).status)
      expect([401, 403, 404]).toContain((await api.get('/api/payload-jobs/handle-schedules')).status)
    }
  })

  it('an organiser can’t delete another person’s scheduled job through the admin’s own code', async () => {
    const job = await cms.payload.jobs.queue({ input: { type: 'publish' }, task: 'schedulePublish' } as never)
    const user = await cms.payload.findByID({
      collection: 'users',
      id: cms.content.users.delft,
      overrideAccess: true,
    })
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, cms.payload)
    const attempt = cms.payload.delete({ collection: 'payload-jobs', id: job.id, req } as never)
    await expect(attempt).rejects.toMatchObject({ status: 403 })
  })
})

describe('cookies', () => {
  it('cookies work from the CMS’s own origin only', async () => {
    const { answer, cookie } = await cms.logIn(people.editor.email)
    const asked = (headers: Record<string, string>) =>
      cms.anonymous.get('/api/users/me', { cookie, ...headers })
    expect((await asked({ origin })).body.user.email).toBe(people.editor.email)
    expect((await asked({ origin: 'https://evil.test' })).body.user).toBeNull()
    expect((await asked({ 'sec-fetch-site': 'cross-site' })).body.user).toBeNull()
    expect((await asked({})).body.user).toBeNull()
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly(?:=true)?; SameSite=Lax/i)
    expect(answer.body.token).toBeUndefined()
  })
})

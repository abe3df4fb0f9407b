import nodeCrypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { makeAccount } from '../accounts.ts'
import { startCms, type Api, type Cms } from '../kit.ts'
import { newAccount, password } from '../people.ts'

let cms: Cms
let admin: Api
let editor: Api
let organiser: Api

beforeAll(async () => {
  cms = await startCms({ TRUST_PROXY: 'true' })
  admin = await cms.as('admin')
  editor = await cms.as('editor')
  organiser = await cms.as('delft')
})
afterAll(() => cms.stop())

describe('roles', () => {
  it('no person gives themselves a higher role', async () => {
    const { admin: adminId, delft } = cms.content.users
    const wish = { organisations: [cms.content.organisations.utrecht], role: 'admin', status: 'active' }
    await organiser.patch(`/api/users/${delft}`, wish)
    const after = await cms.payload.findByID({
      collection: 'users',
      depth: 0,
      id: delft,
      overrideAccess: true,
    })
    expect(after).toMatchObject({ organisations: [cms.content.organisations.delft], role: 'organiser' })
    await editor.patch(`/api/users/${cms.content.users.editor}`, { role: 'admin' })
    const self = await cms.payload.findByID({
      collection: 'users',
      id: cms.content.users.editor,
      overrideAccess: true,
    })
    expect(self.role).toBe('editor')
    expect(
      (await editor.patch(`/api/users/${adminId}`, { password: 'een heel ander wachtwoord' })).status,
    ).toBe(403)
  })

  it('an editor creates organisers, and no other accounts', async () => {
    const { body, status } = await editor.post('/api/users', newAccount({ role: 'admin' }))
    expect(status).toBe(201)
    expect(body.doc.role).toBe('organiser')
    expect((await organiser.post('/api/users', newAccount())).status).toBe(403)
    expect((await cms.anonymous.post('/api/users', newAccount())).status).toBe(403)
  })

  it('an organiser sees no account but their own', async () => {
    const { body } = await organiser.get('/api/users?limit=100')
    expect(body.docs.map((doc: { id: string }) => doc.id)).toEqual([cms.content.users.delft])
    const { text } = await cms.anonymous.get('/api/users?limit=100')
    expect(text).not.toContain('@people.test')
  })

  it('the last administrator can’t be demoted, suspended or deleted', async () => {
    const { admin: id } = cms.content.users
    expect((await admin.patch(`/api/users/${id}`, { role: 'editor' })).status).toBe(409)
    expect((await admin.patch(`/api/users/${id}`, { status: 'suspended' })).status).toBe(409)
    expect((await admin.delete(`/api/users/${id}`)).status).toBe(409)
    expect((await admin.delete(`/api/users?where[id][equals]=${id}`)).body.docs ?? []).toEqual([])
    expect((await admin.get('/api/users/me')).body.user.role).toBe('admin')
  })

  it('nobody reads or removes other people’s locks and settings', async () => {
    const lock = await cms.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'festivals', value: cms.content.festivals.delftLive },
        user: { relationTo: 'users', value: cms.content.users.editor },
      } as never,
      req: {} as never,
    })
    const { body } = await organiser.get(
      `/api/payload-locked-documents?where[document.value][equals]=${cms.content.festivals.delftLive}&where[document.relationTo][equals]=festivals`,
    )
    expect(body.docs).toEqual([])
    expect((await organiser.delete(`/api/payload-locked-documents/${lock.id}`)).status).toBe(403)
    expect((await organiser.post('/api/payload-locked-documents', {})).status).toBe(403)
    await editor.post('/api/payload-preferences/nav', { value: { open: true } })
    expect((await editor.get('/api/payload-preferences/nav')).body.value).toEqual({ open: true })
    expect((await organiser.get('/api/payload-preferences/nav')).body.value).toBeNull()
    expect((await organiser.get('/api/payload-preferences?limit=100')).text).not.toContain('open')
  })
})

describe('passwords', () => {
  it('passwords have twelve characters, at every place that sets one', async () => {
    const short = 'elf letters'
    expect((await admin.post('/api/users', newAccount({ password: short }))).status).toBe(400)
    expect((await admin.post('/api/users', newAccount({ password: ['x'] }))).status).toBe(400)
    const { email, id } = await makeAccount(cms)
    expect((await admin.patch(`/api/users/${id}`, { password: short })).status).toBe(400)
    const token = await cms.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      overrideAccess: true,
    })
    const reset = await cms.anonymous.post('/api/users/reset-password', { password: short, token })
    expect(reset.status).toBe(400)
    expect(reset.body.errors[0].data.errors[0].message).toContain('minstens 12 tekens')
    const better = await cms.anonymous.post('/api/users/reset-password', {
      password: 'twaalf letters lang',
      token,
    })
    expect(better.status).toBe(200)
    expect(better.body.token).toBeUndefined()
  })

  it('passwords that others can guess, or that lists of leaks hold, are refused', async () => {
    const { id } = await makeAccount(cms, { name: 'Marjolein de Wit' })
    for (const guessed of ['wachtwoord1234', 'Marjolein de Wit', 'Welkom Hier 2026'])
      expect((await admin.patch(`/api/users/${id}`, { password: guessed })).text).toContain(
        'makkelijk te raden',
      )
  })

  it('a password is set once by one link, when three people use it at the same moment', async () => {
    const { email } = await makeAccount(cms)
    const token = await cms.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      overrideAccess: true,
    })
    const secrets = ['een eerste lange zin', 'een tweede lange zin', 'een derde lange zin']
    const answers = await Promise.all(
      secrets.map((secret) => cms.anonymous.post('/api/users/reset-password', { password: secret, token })),
    )
    const refused = answers.map(({ status }) => status).filter((status) => status !== 200)
    expect(refused).toHaveLength(2)
    // MongoDB may still be busy with the first request when the others have given up trying.
    for (const status of refused) expect([403, 503]).toContain(status)
    const won = secrets[answers.findIndex(({ status }) => status === 200)]
    expect((await cms.logIn(email, won)).answer.status).toBe(200)
  })

  it('people change their own password and address only with the current password', async () => {
    const { email, id } = await makeAccount(cms)
    const me = cms.withCookie((await cms.logIn(email)).cookie)
    const other = 'een heel ander wachtwoord'
    expect((await me.patch(`/api/users/${id}`, { password: other })).status).toBe(403)
    expect(
      (await me.patch(`/api/users/${id}`, { currentPassword: 'verkeerd geraden', password: other })).status,
    ).toBe(403)
    expect((await me.patch(`/api/users/${id}`, { email: 'new@people.test' })).status).toBe(403)
    expect((await me.patch(`/api/users?where[id][equals]=${id}`, { password: other })).status).toBe(403)
    expect((await me.patch(`/api/users/${id}`, { name: 'Andere naam' })).status).toBe(200)
    expect((await me.patch(`/api/users/${id}`, { currentPassword: password, password: other })).status).toBe(
      200,
    )
    expect((await cms.logIn(email, other)).answer.status).toBe(200)
    expect((await cms.logIn(email)).answer.status).toBe(401)
  })
})

describe('a suspended account', () => {
  it('people can’t suspend their own account', async () => {
    const { editor: id } = cms.content.users
    const answer = await editor.patch(`/api/users/${id}`, { status: 'suspended' })
    expect([answer.status, answer.body.errors[0].message]).toEqual([409, expect.stringContaining('collega')])
    expect((await editor.get('/api/users/me')).body.user.email).toBe('editor@people.test')
  })

  it('a suspended account loses its sessions at once, and can’t log in again', async () => {
    const { email, id } = await makeAccount(cms, { organisations: [cms.content.organisations.delft] })
    const { cookie } = await cms.logIn(email)
    const me = cms.withCookie(cookie)
    expect((await me.get('/api/users/me')).body.user.email).toBe(email)
    expect((await editor.patch(`/api/users/${id}`, { status: 'suspended' })).status).toBe(200)
    expect((await me.get('/api/users/me')).body.user).toBeNull()
    expect((await me.get(`/api/festivals/${cms.content.festivals.delftDraft}`)).status).toBe(404)
    await editor.patch(`/api/users/${id}`, { status: 'active' })
    expect((await me.get('/api/users/me')).body.user).toBeNull()
    await editor.patch(`/api/users/${id}`, { status: 'suspended' })
    expect((await cms.logIn(email)).answer.status).toBe(401)
  })
})

describe('the existence of an account', () => {
  it('logging in does not reveal an account: unknown, wrong and suspended get the same answer, and so do too many tries', async () => {
    const { email } = await makeAccount(cms)
    const { email: suspended, id } = await makeAccount(cms)
    await editor.patch(`/api/users/${id}`, { status: 'suspended' })
    const answers = async (address: string, secret: string) => {
      const seen: string[] = []
      for (let attempt = 0; attempt < 7; attempt += 1) {
        const { answer } = await cms.logIn(address, secret)
        seen.push(`${answer.status} ${answer.text}`)
      }
      return seen
    }
    const unknown = await answers(`${crypto.randomUUID()}@people.test`, 'verkeerd geraden')
    expect(unknown.map((seen) => seen.slice(0, 3))).toEqual([...Array(5).fill('401'), '429', '429'])
    expect(await answers(email, 'verkeerd geraden')).toEqual(unknown)
    expect(await answers(suspended, password)).toEqual(unknown)
  }, 120_000)

  it('a failed login does the same work whether there is an account or not', async () => {
    const work = vi.spyOn(nodeCrypto, 'pbkdf2')
    syncBuiltinESMExports()
    const workOf = async (email: string) => {
      work.mockClear()
      await cms.logIn(email, 'verkeerd geraden')
      return work.mock.calls.map(([, , iterations, length, digest]) => ({ digest, iterations, length }))
    }
    const { email } = await makeAccount(cms)
    const known = await workOf(email)
    expect(known.length).toBeGreaterThan(0)
    expect(await workOf(`${crypto.randomUUID()}@people.test`)).toEqual(known)
    work.mockRestore()
    syncBuiltinESMExports()
  })

  it('asking for a new password does not reveal whether there is an account', async () => {
    const { email } = await makeAccount(cms)
    const ask = (body: unknown) => cms.anonymous.post('/api/users/forgot-password', body)
    const known = await ask({ email })
    const answers = [
      await ask({ email: 'nobody@people.test' }),
      await ask({}),
      await ask({ email: { $ne: null } }),
    ]
    for (const { status, text } of answers) expect(`${status} ${text}`).toBe(`${known.status} ${known.text}`)
    expect(known.status).toBe(200)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeAccount } from '../accounts.ts'
import { startCms, type Cms } from '../kit.ts'
import { password } from '../people.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms({ TRUST_PROXY: 'true' })
})
afterAll(() => cms.stop())

describe('guessing a password', () => {
  const from = (address: string, email: string, secret: string) =>
    cms.anonymous.post('/api/users/login', { email, password: secret }, { 'x-forwarded-for': address })

  it('guessing a password is slowed down for its network, and never locks the owner out', async () => {
    const { email } = await makeAccount(cms)
    for (let attempt = 0; attempt < 8; attempt += 1) await from('203.0.113.7', email, 'verkeerd geraden')
    const slowed = await from('203.0.113.7', email, password)
    expect([slowed.status, slowed.body.errors[0].message]).toEqual([429, expect.stringContaining('1 minuut')])
    expect((await from('198.51.100.4', email, password)).status).toBe(200)
  })

  it('a correct password does not count as a guess', async () => {
    const { email } = await makeAccount(cms)
    for (let attempt = 0; attempt < 8; attempt += 1)
      expect((await from('203.0.113.8', email, password)).status).toBe(200)
  })
})

describe('giving the current password for a change', () => {
  it('giving the current password for a change leaves no session behind', async () => {
    const { email, id } = await makeAccount(cms)
    const me = cms.withCookie((await cms.logIn(email)).cookie)
    const next = { currentPassword: password, email: `${crypto.randomUUID()}@people.test` }
    expect((await me.patch(`/api/users/${id}`, next)).status).toBe(200)
    const user = await cms.payload.db.findOne<{ id: string; sessions: readonly unknown[] }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(user?.sessions).toHaveLength(1)
  })

  it('too many tries of the current password are not reported as a wrong password', async () => {
    const { email, id } = await makeAccount(cms)
    const me = cms.withCookie((await cms.logIn(email)).cookie)
    const change = (currentPassword: string) =>
      me.patch(`/api/users/${id}`, { currentPassword, password: 'een heel ander wachtwoord' })
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await change('verkeerd geraden')).status).toBe(403)
    const slowed = await change(password)
    expect([slowed.status, slowed.body.errors[0].message]).toEqual([429, expect.stringContaining('1 minuut')])
  })
})

describe('a session', () => {
  it('a session ends a day after it began, however often it is prolonged', async () => {
    const { email, id } = await makeAccount(cms)
    const me = cms.withCookie((await cms.logIn(email)).cookie)
    expect((await me.post('/api/users/refresh-token', {})).status).toBe(200)
    const user = await cms.payload.db.findOne<{ id: string; sessions: { createdAt: string }[] }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    const longAgo = new Date(Date.now() - 17 * 60 * 60 * 1000).toISOString()
    await cms.payload.db.updateOne({
      collection: 'users',
      data: { sessions: user?.sessions.map((one) => ({ ...one, createdAt: longAgo })) },
      id,
    })
    expect((await me.post('/api/users/refresh-token', {})).status).toBe(401)
  })

  it('all sessions of a person end at once when they ask, also for an organiser', async () => {
    const { email } = await makeAccount(cms)
    const [phone, laptop] = [
      cms.withCookie((await cms.logIn(email)).cookie),
      cms.withCookie((await cms.logIn(email)).cookie),
    ]
    expect((await phone.post('/api/users/logout?allSessions=true')).status).toBe(200)
    expect((await laptop.get('/api/users/me')).body.user).toBeNull()
  })
})

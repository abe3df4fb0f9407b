import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeLoggedIn } from '../accounts.ts'
import { festivalData } from '../content.ts'
import { startCms, type Api, type Cms } from '../kit.ts'
import { written } from '../spellings.ts'

let cms: Cms
let admin: Api
let editor: Api
let organiser: Api

beforeAll(async () => {
  cms = await startCms()
  admin = await cms.as('admin')
  editor = await cms.as('editor')
  organiser = await cms.as('delft')
})
afterAll(() => cms.stop())

describe.each(written)('in a body, an id %s', (_, spelt) => {
  it('an id in a body, in any spelling, is the person’s own organisation, and no other', async () => {
    const { delft, utrecht } = cms.content.organisations
    const own = await organiser.post('/api/festivals', festivalData(spelt(delft)))
    expect(own.status).toBe(201)
    expect(own.body.doc.organisation).toBe(delft)
    expect((await organiser.post('/api/festivals', festivalData(spelt(utrecht)))).status).toBe(403)
    const id = own.body.doc.id
    expect((await organiser.patch(`/api/festivals/${id}`, { organisation: spelt(utrecht) })).status).toBe(403)
  })

  it('an id in a body, in any spelling, is a picture that the person may use, or not', async () => {
    const { hidden, utrechtHidden } = cms.content.media
    const data = (picture: string) =>
      festivalData(cms.content.organisations.delft, { pictures: [spelt(picture)] })
    const own = await organiser.post('/api/festivals', data(hidden))
    expect(own.status).toBe(201)
    expect(own.body.doc.pictures).toEqual([hidden])
    expect((await organiser.post('/api/festivals', data(utrechtHidden))).status).toBe(400)
  })

  it('an id in a body, in any spelling, invites to the person’s own organisation once, and to no other', async () => {
    const { delft, utrecht } = cms.content.organisations
    const email = `${crypto.randomUUID()}@people.test`
    const invite = (organisation: string) =>
      organiser.post('/api/invitations/invite', { email, organisation })
    expect((await invite(spelt(utrecht))).status).toBe(403)
    expect((await invite(spelt(delft))).status).toBe(200)
    expect((await invite(delft)).status).toBe(200)
    const open = await organiser.get(`/api/organisations/${delft}/people`)
    expect(open.body.invitations.filter((one: { email: string }) => one.email === email)).toHaveLength(1)
  })

  it('an id in a body, in any spelling, removes the person it names', async () => {
    const { delft } = cms.content.organisations
    const { id } = await makeLoggedIn(cms, { organisations: [delft] })
    const removed = await editor.post(`/api/organisations/${delft}/remove`, { person: spelt(id) })
    expect(removed.status).toBe(200)
    expect((await editor.post(`/api/organisations/${delft}/remove`, { person: id })).status).toBe(404)
  })
})

describe.each(written)('in a query, an id %s', (_, spelt) => {
  it('an id in a query, in any spelling, finds the record for every role', async () => {
    const { delftLive, utrechtLive } = cms.content.festivals
    const both = `${spelt(delftLive)},${spelt(utrechtLive)}`
    for (const api of [cms.anonymous, organiser, editor]) {
      const one = await api.get(`/api/festivals?where[id][equals]=${spelt(delftLive)}`)
      expect(one.body.docs.map((doc: { id: string }) => doc.id)).toEqual([delftLive])
      expect((await api.get(`/api/festivals?where[id][in]=${both}`)).body.totalDocs).toBe(2)
      const others = await api.get(
        `/api/festivals?where[and][0][id][not_equals]=${spelt(delftLive)}&limit=100`,
      )
      expect(others.body.docs.map((doc: { id: string }) => doc.id)).not.toContain(delftLive)
    }
  })

  it('an id in a query, in any spelling, removes neither the last administrator nor a newsletter that is being sent', async () => {
    const { admin: id } = cms.content.users
    await admin.delete(`/api/users?where[id][equals]=${spelt(id)}`)
    expect((await admin.get('/api/users/me')).body.user.role).toBe('admin')
  })
})

it('an id in a query, in any spelling, does not remove all administrators at once', async () => {
  await makeLoggedIn(cms, { role: 'admin' })
  await admin.delete('/api/users?where[role][equals]=admin')
  const left = await cms.payload.count({
    collection: 'users',
    overrideAccess: true,
    where: { role: { equals: 'admin' } },
  })
  expect(left.totalDocs).toBeGreaterThan(0)
})

it('a password that looks like an id is left unchanged', async () => {
  const secret = 'ABCDEF0123456789ABCDEF01'
  const { email } = await makeLoggedIn(cms, { password: secret })
  expect((await cms.logIn(email, secret)).answer.status).toBe(200)
  expect((await cms.logIn(email, secret.toLowerCase())).answer.status).toBe(401)
})

/** SQLite accepts only one spelling and finds no record. */
const refused = /wachtwoord|password|beheerder|administrator|gevonden|not found|mag je niet/i

/** Payload's server actions in the admin bypass the guard, with ids as a browser sent them. */
describe('past the guard, an id in capitals', () => {
  const asPerson = async (id: string) => {
    const user = await cms.payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true })
    return { overrideAccess: false, user: { ...user, collection: 'users' as const } }
  }

  it('past the guard, an id in capitals does not open the person’s own account without the password', async () => {
    const { email, id } = await makeLoggedIn(cms)
    const change = cms.payload.update({
      ...(await asPerson(id)),
      collection: 'users',
      data: { password: 'een heel ander wachtwoord' },
      id: id.toUpperCase(),
    })
    await expect(change).rejects.toThrow(refused)
    expect((await cms.logIn(email)).answer.status).toBe(200)
  })

  it('past the guard, an id in capitals does not remove the last administrator', async () => {
    const { admin: id } = cms.content.users
    await cms.payload.delete({
      collection: 'users',
      overrideAccess: true,
      where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
    })
    const removal = cms.payload.delete({
      ...(await asPerson(id)),
      collection: 'users',
      id: id.toUpperCase(),
    })
    await expect(removal).rejects.toThrow(refused)
    expect((await admin.get('/api/users/me')).body.user.role).toBe('admin')
  })
})

it('a new id is made by the database, in its own spelling, whatever the request contains', async () => {
  const wished = cms.content.festivals.delftLive.replace(/^.{4}/, 'AAAA').toUpperCase()
  const made = await editor.post('/api/pages', { id: wished, title: 'Een pagina' })
  const { id } = made.body.doc
  expect(id).toBe(id.toLowerCase())
  expect((await editor.get(`/api/pages/${id.toUpperCase()}`)).status).toBe(200)
})

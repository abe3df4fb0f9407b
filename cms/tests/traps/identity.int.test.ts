import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../content.ts'
import { type Api, type Cms, startCms } from '../kit.ts'
import { password } from '../people.ts'
import { storiesOf } from '../stories.ts'

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

/** Every way to write one id: the database may take them all for the same, so must each rule. */
const spellings: Readonly<Record<string, (id: string) => string>> = {
  'as the database writes it': (id) => id,
  'in capitals': (id) => id.toUpperCase(),
  'half in capitals': (id) => id.slice(0, 12) + id.slice(12).toUpperCase(),
}
const written = Object.entries(spellings)
/** A letter of it as its code, as only an address can be written. */
const encoded = (id: string): string =>
  id.toUpperCase().replace(/[A-F]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)

const account = async (more: Record<string, unknown> = {}) => {
  const email = `${crypto.randomUUID()}@people.test`
  const data = {
    email,
    language: 'nl',
    name: 'Iemand',
    password,
    role: 'organiser',
    status: 'active',
    ...more,
  }
  const made = await cms.payload.create({ collection: 'users', data: data as never, overrideAccess: true })
  return { api: cms.withCookie((await cms.logIn(email)).cookie), email, id: String(made.id) }
}

const newFestival = async (api: Api, more: Record<string, unknown> = {}): Promise<string> => {
  const made = await api.post('/api/festivals', festivalData(cms.content.organisations.delft, more))
  if (made.status !== 201) throw new Error(made.text)
  return made.body.doc.id
}

describe.each([...written, ['with a letter as its code', encoded] as const])('an id %s', (_, spelt) => {
  it('does not open one’s own account without the password', async () => {
    const { api, email, id } = await account()
    const other = 'een heel ander wachtwoord'
    expect((await api.patch(`/api/users/${spelt(id)}`, { password: other })).status).toBe(403)
    expect((await api.patch(`/api/users/${spelt(id)}`, { email: 'new@people.test' })).status).toBe(403)
    expect((await cms.logIn(email, other)).answer.status).toBe(401)
    const told = { currentPassword: password, password: other }
    expect((await api.patch(`/api/users/${spelt(id)}`, told)).status).toBe(200)
    expect((await cms.logIn(email, other)).answer.status).toBe(200)
  })

  it('does not remove the last administrator', async () => {
    const { admin: id } = cms.content.users
    expect((await admin.patch(`/api/users/${spelt(id)}`, { role: 'editor' })).status).toBe(409)
    expect((await admin.patch(`/api/users/${spelt(id)}`, { status: 'suspended' })).status).toBe(409)
    expect((await admin.delete(`/api/users/${spelt(id)}`)).status).toBe(409)
    expect((await admin.get('/api/users/me')).body.user.role).toBe('admin')
  })

  it('does not change or remove a newsletter that is on its way', async () => {
    const made = await editor.post('/api/newsletters?draft=true', {
      blocks: [{ blockType: 'letterText', title: 'Kop' }],
      subject: `Brief ${crypto.randomUUID().slice(0, 8)}`,
    })
    const { id } = made.body.doc
    await cms.payload.create({
      collection: 'mailings',
      data: {
        newsletter: id,
        sendAt: '2030-01-01T12:00:00.000Z',
        state: 'scheduled',
        subject: 'Brief',
      } as never,
      overrideAccess: true,
    })
    expect((await editor.patch(`/api/newsletters/${spelt(id)}`, { subject: 'Anders' })).status).toBe(423)
    expect((await admin.delete(`/api/newsletters/${spelt(id)}`)).status).toBe(423)
    const begun = await editor.post(`/api/newsletters/${spelt(id)}/copy`, { subject: 'Kopie' })
    expect(begun.status).toBeLessThan(300)
  })

  it('does not change a festival that editors are reading', async () => {
    const id = await newFestival(organiser)
    expect((await organiser.post(`/api/festivals/${spelt(id)}/review/submit`)).status).toBe(200)
    expect((await organiser.patch(`/api/festivals/${spelt(id)}`, { title: 'Anders' })).status).toBe(423)
    expect(
      (await organiser.patch(`/api/festivals/${spelt(id)}?draft=true`, { title: 'Anders' })).status,
    ).toBe(423)
  })

  it('takes a picture off the site with the record that showed it', async () => {
    const { upload } = storiesOf(cms, editor)
    const picture = await upload()
    const id = await newFestival(editor, { _status: 'published', pictures: [picture] })
    expect((await cms.anonymous.get(`/api/media/${spelt(picture)}`)).status).toBe(200)
    expect((await editor.delete(`/api/media/${spelt(picture)}`)).status).toBe(409)
    expect((await editor.delete(`/api/festivals/${spelt(id)}`)).status).toBe(200)
    expect((await cms.anonymous.get(`/api/media/${picture}`)).status).toBe(404)
  })

  it('names one organisation for its own people', async () => {
    const { delft, utrecht } = cms.content.organisations
    expect((await organiser.get(`/api/organisations/${spelt(delft)}/people`)).status).toBe(200)
    expect((await organiser.get(`/api/organisations/${spelt(utrecht)}/people`)).status).toBe(403)
    const { api, id } = await account({ organisations: [delft] })
    expect((await api.post(`/api/organisations/${spelt(delft)}/leave`)).status).toBe(200)
    const left = await cms.payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true })
    expect(left.organisations).toEqual([])
  })

  it('withdraws consent once, and all of it', async () => {
    const { liveStory } = storiesOf(cms, editor)
    const story = await liveStory()
    expect((await editor.post(`/api/withdraw-consent/stories/${spelt(story.id)}`)).status).toBe(200)
    expect((await editor.get(`/api/stories/${story.id}`)).status).toBe(404)
    expect((await editor.post(`/api/withdraw-consent/stories/${story.id}`)).status).toBe(200)
    const rows = await cms.payload.find({
      collection: 'withdrawals',
      overrideAccess: true,
      where: { document: { equals: story.id } },
    })
    expect(rows.totalDocs).toBe(1)
  })
})

describe.each(written)('in a body, an id %s', (_, spelt) => {
  it('is one’s own organisation, and no other', async () => {
    const { delft, utrecht } = cms.content.organisations
    const own = await organiser.post('/api/festivals', festivalData(spelt(delft)))
    expect(own.status).toBe(201)
    expect(own.body.doc.organisation).toBe(delft)
    expect((await organiser.post('/api/festivals', festivalData(spelt(utrecht)))).status).toBe(403)
    const id = own.body.doc.id
    expect((await organiser.patch(`/api/festivals/${id}`, { organisation: spelt(utrecht) })).status).toBe(403)
  })

  it('is a picture that one may use, or not', async () => {
    const { hidden, utrechtHidden } = cms.content.media
    const data = (picture: string) =>
      festivalData(cms.content.organisations.delft, { pictures: [spelt(picture)] })
    const own = await organiser.post('/api/festivals', data(hidden))
    expect(own.status).toBe(201)
    expect(own.body.doc.pictures).toEqual([hidden])
    expect((await organiser.post('/api/festivals', data(utrechtHidden))).status).toBe(400)
  })

  it('invites to one’s own organisation once, and to no other', async () => {
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

  it('removes the person it names', async () => {
    const { delft } = cms.content.organisations
    const { id } = await account({ organisations: [delft] })
    const removed = await editor.post(`/api/organisations/${delft}/remove`, { person: spelt(id) })
    expect(removed.status).toBe(200)
    expect((await editor.post(`/api/organisations/${delft}/remove`, { person: id })).status).toBe(404)
  })
})

describe.each(written)('in a question, an id %s', (_, spelt) => {
  it('finds the record, whoever asks', async () => {
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

  it('removes neither the last administrator nor a newsletter that is on its way', async () => {
    const { admin: id } = cms.content.users
    await admin.delete(`/api/users?where[id][equals]=${spelt(id)}`)
    expect((await admin.get('/api/users/me')).body.user.role).toBe('admin')
  })
})

it('removes not all administrators at once', async () => {
  await account({ role: 'admin' })
  await admin.delete('/api/users?where[role][equals]=admin')
  const left = await cms.payload.count({
    collection: 'users',
    overrideAccess: true,
    where: { role: { equals: 'admin' } },
  })
  expect(left.totalDocs).toBeGreaterThan(0)
})

it('leaves a password alone that looks like an id', async () => {
  const secret = 'ABCDEF0123456789ABCDEF01'
  const { email } = await account({ password: secret })
  expect((await cms.logIn(email, secret)).answer.status).toBe(200)
  expect((await cms.logIn(email, secret.toLowerCase())).answer.status).toBe(401)
})

/** Payload's own actions in the admin come past the guard, with ids as a browser sent them. */
describe('past the guard, an id in capitals', () => {
  const asPerson = async (id: string) => {
    const user = await cms.payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true })
    return { overrideAccess: false, user: { ...user, collection: 'users' as const } }
  }

  it('does not open one’s own account without the password', async () => {
    const { email, id } = await account()
    const change = cms.payload.update({
      ...(await asPerson(id)),
      collection: 'users',
      data: { password: 'een heel ander wachtwoord' },
      id: id.toUpperCase(),
    })
    await expect(change).rejects.toThrow()
    expect((await cms.logIn(email)).answer.status).toBe(200)
  })

  it('does not remove the last administrator', async () => {
    const { admin: id } = cms.content.users
    const removal = cms.payload.delete({
      ...(await asPerson(id)),
      collection: 'users',
      id: id.toUpperCase(),
    })
    await expect(removal).rejects.toThrow()
    expect((await admin.get('/api/users/me')).body.user.role).toBe('admin')
  })
})

it('is made by the database, in its own spelling, whatever was asked', async () => {
  const wished = cms.content.festivals.delftLive.replace(/^.{4}/, 'AAAA').toUpperCase()
  const made = await editor.post('/api/pages', { id: wished, title: 'Een pagina' })
  const { id } = made.body.doc
  expect(id).toBe(id.toLowerCase())
  expect((await editor.get(`/api/pages/${id.toUpperCase()}`)).status).toBe(200)
})

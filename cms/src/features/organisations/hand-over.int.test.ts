import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { password } from '../../../tests/people.ts'
import type * as Kit from './organisations.kit.ts'

let cms: Cms
let editor: Api
let utrecht: Api
let req: PayloadRequest
let kit: typeof Kit

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  utrecht = await cms.as('utrecht')
  req = await createLocalReq({}, cms.payload)
  kit = await import('./organisations.kit.ts')
})
afterAll(() => cms.stop())

/** A new organisation with so many organisers. */
const organisation = async (managers: number) => {
  const name = `Groep ${crypto.randomUUID().slice(0, 8)}`
  const { id } = await cms.payload.create({
    collection: 'organisations',
    data: { _status: 'published', municipality: 'Ede', name, province: 'gelderland', summary: 'Een groep.' },
    overrideAccess: true,
  })
  const people: { api: Api; id: string }[] = []
  for (let one = 0; one < managers; one += 1) {
    const email = `${crypto.randomUUID()}@people.test`
    const account = await cms.payload.create({
      collection: 'users',
      data: {
        email,
        language: 'nl',
        name: `Mens ${one + 1}`,
        organisations: [id],
        password,
        role: 'organiser',
        status: 'active',
      },
      overrideAccess: true,
    })
    people.push({ api: cms.withCookie((await cms.logIn(email)).cookie), id: account.id })
  }
  return { id, name, people }
}

const manager = (people: readonly { api: Api; id: string }[], index: number) => {
  const one = people[index]
  if (one === undefined) throw new Error(`There is no manager ${index}`)
  return one
}

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name)

describe('the people of an organisation', () => {
  it('the people of an organisation see each other’s names only; staff see the addresses; strangers see nothing', async () => {
    const { id, people } = await organisation(2)
    const seen = await manager(people, 0).api.get(`/api/organisations/${id}/people`)
    expect(seen.body.colleagues).toEqual([
      { id: manager(people, 0).id, isYou: true, name: 'Mens 1' },
      { id: manager(people, 1).id, isYou: false, name: 'Mens 2' },
    ])
    expect((await editor.get(`/api/organisations/${id}/people`)).text).toContain('@people.test')
    for (const api of [utrecht, cms.anonymous]) {
      const answer = await api.get(`/api/organisations/${id}/people`)
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('Mens')
    }
  })

  it('a person who leaves an organisation loses access at once; its festivals stay', async () => {
    const { id, people } = await organisation(2)
    const [leaver, stayer] = [manager(people, 0), manager(people, 1)]
    const draft = await leaver.api.post('/api/festivals', { organisation: id, title: 'Ons feest' })
    expect(draft.status).toBe(201)
    expect((await leaver.api.post(`/api/organisations/${id}/leave`)).status).toBe(200)
    expect((await leaver.api.get(`/api/festivals/${draft.body.doc.id}`)).status).toBe(404)
    expect((await leaver.api.patch(`/api/festivals/${draft.body.doc.id}`, { title: 'X' })).status).toBe(403)
    expect((await leaver.api.get(`/api/organisations/${id}/people`)).status).toBe(403)
    expect((await leaver.api.post(`/api/organisations/${id}/leave`)).status).toBe(403)
    expect((await stayer.api.get(`/api/festivals/${draft.body.doc.id}`)).status).toBe(200)
  })

  it('the last person may leave an organisation; staff then see an organisation without a manager', async () => {
    const { id, name, people } = await organisation(1)
    expect(names(await kit.organisationsWithoutManager(req))).not.toContain(name)
    expect((await manager(people, 0).api.post(`/api/organisations/${id}/leave`)).status).toBe(200)
    expect(names(await kit.organisationsWithoutManager(req))).toContain(name)
  })

  it('only staff remove people from an organisation', async () => {
    const { id, people } = await organisation(2)
    const [one, other] = [manager(people, 0), manager(people, 1)]
    for (const api of [one.api, utrecht, cms.anonymous])
      expect((await api.post(`/api/organisations/${id}/remove`, { person: other.id })).status).toBe(403)
    expect((await editor.post(`/api/organisations/${id}/remove`, { person: other.id })).status).toBe(200)
    expect((await other.api.get(`/api/organisations/${id}/people`)).status).toBe(403)
    expect((await editor.post(`/api/organisations/${id}/remove`, { person: other.id })).status).toBe(404)
    expect((await editor.post(`/api/organisations/${id}/remove`, {})).status).toBe(404)
  })

  it('suspended people don’t count as managers of an organisation', async () => {
    const { name, people } = await organisation(1)
    await editor.patch(`/api/users/${manager(people, 0).id}`, { status: 'suspended' })
    expect(names(await kit.organisationsWithoutManager(req))).toContain(name)
  })
})

describe('an organisation', () => {
  it('a changed organisation stays as it is on the site, and waits for staff', async () => {
    const { id, name, people } = await organisation(1)
    expect(names(await kit.organisationsWithChanges(req))).not.toContain(name)
    await manager(people, 0).api.patch(`/api/organisations/${id}`, { summary: 'Anders.' })
    expect((await cms.anonymous.get(`/api/organisations/${id}`)).body.summary).toBe('Een groep.')
    expect(names(await kit.organisationsWithChanges(req))).toContain(name)
    expect((await editor.patch(`/api/organisations/${id}`, { _status: 'published' })).status).toBe(200)
    expect((await cms.anonymous.get(`/api/organisations/${id}`)).body.summary).toBe('Anders.')
    expect(names(await kit.organisationsWithChanges(req))).not.toContain(name)
  })

  const draft = (more: Record<string, unknown> = {}) =>
    cms.payload.create({
      collection: 'organisations',
      data: {
        _status: 'draft',
        municipality: 'Ede',
        name: `Concept ${crypto.randomUUID().slice(0, 8)}`,
        province: 'gelderland',
        summary: 'Een groep.',
        ...more,
      } as never,
      draft: true,
      overrideAccess: true,
    })

  it('an organisation goes on the site with its first festival', async () => {
    const { id, name } = await draft()
    expect((await cms.anonymous.get(`/api/organisations/${id}`)).status).toBe(404)
    expect(names(await kit.organisationsWithChanges(req))).not.toContain(name)
    expect(await kit.publishWithFirstFestival(req, id)).toBe(true)
    expect((await cms.anonymous.get(`/api/organisations/${id}`)).body.name).toBe(name)
  })

  it('the organisation of an approved application is visible once staff approve its first festival', async () => {
    const { id } = await draft()
    const email = `${crypto.randomUUID()}@people.test`
    await cms.payload.create({
      collection: 'users',
      data: {
        email,
        language: 'nl',
        name: 'Eerste',
        organisations: [id],
        password,
        role: 'organiser',
        status: 'active',
      },
      overrideAccess: true,
    })
    const api = cms.withCookie((await cms.logIn(email)).cookie)
    const made = await api.post('/api/festivals', festivalData(id))
    const review = `/api/festivals/${made.body.doc.id}/review`
    expect((await api.post(`${review}/submit`, {})).status).toBe(200)
    expect((await cms.anonymous.get(`/api/organisations/${id}`)).status).toBe(404)
    const { seen } = (await editor.get(review)).body
    expect((await editor.post(`${review}/approve`, { seen })).status).toBe(200)
    expect((await cms.anonymous.get(`/api/organisations/${id}`)).status).toBe(200)
  })

  it('an organisation on the site does not publish its waiting changes with a festival', async () => {
    const { id, people } = await organisation(1)
    await manager(people, 0).api.patch(`/api/organisations/${id}`, { summary: 'Nog niet gelezen.' })
    expect(await kit.publishWithFirstFestival(req, id)).toBe(true)
    expect((await cms.anonymous.get(`/api/organisations/${id}`)).body.summary).toBe('Een groep.')
  })

  it('an organisation with a missing required field stays a draft', async () => {
    const { id } = await draft({ summary: null })
    expect(await kit.publishWithFirstFestival(req, id)).toBe(false)
    expect((await cms.anonymous.get(`/api/organisations/${id}`)).status).toBe(404)
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { newAccount } from '../../../tests/people.ts'

let cms: Cms
let admin: Api
let delft: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  admin = await cms.as('admin')
  delft = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const evil = 'Jan ga naar evil.example'
const problem = [{ message: expect.stringContaining('alleen een naam') as string, path: 'name' }]

it('no person is given a name like an address, by themselves or by others', async () => {
  const own = `/api/users/${cms.content.users.delft}`
  for (const answer of [
    await delft.patch(own, { name: evil }),
    await admin.patch(own, { name: evil }),
    await admin.post('/api/users', newAccount({ name: 'https://evil.example' })),
  ]) {
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toMatchObject(problem)
  }
  expect((await delft.patch(own, { name: 'J.P. van Dam' })).status).toBe(200)
})

it('an organiser gives no organisation a name like an address, also not in a draft; staff may', async () => {
  const own = `/api/organisations/${cms.content.organisations.delft}`
  for (const path of [own, `${own}?draft=true`, `${own}?draft=true&autosave=true`]) {
    const answer = await delft.patch(path, { name: evil })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toMatchObject(problem)
  }
  expect((await editor.patch(own, { _status: 'published', name: 'Cultuur.nl' })).status).toBe(200)
  const kept = await delft.patch(`${own}?draft=true`, { name: 'Cultuur.nl', summary: 'Nieuw.' })
  expect(kept.status).toBe(200)
})

it('a person with an older name like an address can still log in and change other fields', async () => {
  const { body } = await admin.post('/api/users', newAccount())
  const { email, id } = body.doc
  await cms.payload.db.updateOne({ collection: 'users', data: { name: evil }, id })
  const { answer, cookie } = await cms.logIn(email)
  expect(answer.status).toBe(200)
  const me = cms.withCookie(cookie)
  expect((await me.patch(`/api/users/${id}`, { language: 'en', name: evil })).status).toBe(200)
  expect((await me.patch(`/api/users/${id}`, { name: 'Jan' })).status).toBe(200)
})

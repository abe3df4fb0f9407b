import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { people } from '../../../tests/people.ts'

let cms: Cms
let editor: Api
let account: string

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  account = `/api/users/${cms.content.users.editor}`
})
afterAll(() => cms.stop())

const fieldsOf = (body: {
  errors: { data: { errors: { label: string; message: string; path: string }[] } }[]
}) => body.errors[0]?.data.errors.map(({ label, message, path }) => [path, label, message])

it('a wrong current password is told as wrong, and a missing one as missing, at its field', async () => {
  const password = 'paard batterij nietje'
  const wrong = await editor.patch(account, { currentPassword: 'niet dit', password })
  expect(fieldsOf(wrong.body)).toEqual([
    ['currentPassword', 'Je huidige wachtwoord', expect.stringContaining('klopt niet')],
  ])
  for (const currentPassword of [undefined, '']) {
    const missing = await editor.patch(account, { currentPassword, password })
    expect(missing.body.errors[0].message).toContain('Vul je huidige wachtwoord in')
  }
})

it('a password that is too short says so at its field, in both languages', async () => {
  const change = { password: 'kort' }
  const nl = await editor.patch(account, change)
  expect(fieldsOf(nl.body)).toEqual([
    ['password', 'Wachtwoord', expect.stringContaining('minstens 12 tekens')],
  ])
  expect(nl.body.errors[0].message).toContain('minstens 12 tekens')
  const en = await editor.patch(account, change, { 'accept-language': 'en' })
  expect(en.body.errors[0].message).toContain('at least 12 characters')
})

it('a file that is no picture says so at its field, in both languages', async () => {
  for (const [language, text] of [
    ['nl', 'foto'],
    ['en', 'picture'],
  ] as const)
    for (const [name, type] of [
      ['nep.jpg', 'image/jpeg'],
      ['nep.svg', 'image/svg+xml'],
    ] as const) {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt: 'Nep', peopleInPicture: 'none' }))
      form.set('file', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type }), name)
      const sent = { body: form, headers: { 'accept-language': language }, method: 'POST' }
      const { body, status } = await editor.send('/api/media', sent)
      expect(status).toBe(400)
      expect(`${status} ${JSON.stringify(body)}`).toMatch(/^400.*"path":"file"/)
      expect(body.errors[0].message).toMatch(new RegExp(text, 'i'))
    }
})

it('a login on another device is no change of the account for an open form', async () => {
  const { email } = people.editor
  const before = (await editor.get(account)).body.updatedAt
  const { answer, cookie } = await cms.logIn(email)
  expect(answer.status).toBe(200)
  const other = cms.withCookie(cookie)
  await other.post('/api/users/refresh-token')
  await other.post('/api/users/logout')
  expect((await editor.get(account)).body.updatedAt).toBe(before)
})

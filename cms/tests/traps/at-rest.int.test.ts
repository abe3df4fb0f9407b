import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { picture } from '../content.ts'
import { startCms, type Cms } from '../kit.ts'
import { readMails } from '../outbox.ts'
import { people } from '../people.ts'
import { stored } from '../stranger.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ name, parentPath }) =>
    path.join(parentPath, name),
  )

const askForPassword = async (email: string): Promise<string> => {
  await cms.anonymous.post('/api/users/forgot-password', { email })
  const mail = (await readMails(cms)).findLast(({ to }) => to === email)
  return new URL(mail?.url ?? '').pathname.split('/').at(-1) ?? ''
}

it('the program’s files are readable by their owner only, also those from before it started', async () => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een foto', peopleInPicture: 'none' }))
  form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'x.jpg')
  expect((await (await cms.as('editor')).post('/api/media', form)).status).toBe(201)
  await askForPassword(people.utrecht.email)
  const files = [cms.dataDir, ...filesIn(cms.dataDir)]
  expect(files.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([])
  const kinds = files.map((file) => path.extname(file))
  expect(kinds).toEqual(expect.arrayContaining(['.eml', '.webp']))
})

it('a link to a new password works once it comes by mail, and its stored form can’t be used as a link', async () => {
  const token = await askForPassword(people.delft.email)
  expect(token).toMatch(/^\w{20,}$/)
  const kept = await stored(cms, 'users', cms.content.users.delft)
  expect(JSON.stringify(kept)).not.toContain(token)
  const password = 'nog een zin die niemand raadt'
  const guess = { password, token: kept['resetPasswordToken'] }
  expect((await cms.anonymous.post('/api/users/reset-password', guess)).status).toBe(403)
  // Without a mail server the mail itself lies there as a file; no other file reveals its link.
  const others = filesIn(cms.dataDir).filter((file) => statSync(file).isFile() && !file.endsWith('.eml'))
  expect(others.filter((file) => readFileSync(file).includes(token))).toEqual([])
  expect((await cms.anonymous.post('/api/users/reset-password', { password, token })).status).toBe(200)
  expect((await cms.logIn(people.delft.email, password)).answer.status).toBe(200)
})

import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeAccount } from '../accounts.ts'
import { startCms, type Cms } from '../kit.ts'
import { newAccount, password } from '../people.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

it('no password is made of the name of its owner’s organisation, at any endpoint', async () => {
  const admin = await cms.as('admin')
  const { id: organisation } = await cms.payload.create({
    collection: 'organisations',
    data: {
      _status: 'published',
      municipality: 'Gouda',
      name: 'Goudse Tafels',
      province: 'zuid-holland',
      summary: 'Samen.',
    },
    overrideAccess: true,
  })
  await cms.payload.update({
    collection: 'organisations',
    data: { _status: 'draft', name: 'Lange Banken' },
    draft: true,
    id: organisation,
    overrideAccess: true,
  })
  const { email, id } = await makeAccount(cms, { organisations: [organisation] })
  const token = await cms.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    overrideAccess: true,
  })
  const own = cms.withCookie((await cms.logIn(email)).cookie)
  for (const guessed of ['Goudse Tafels 27', 'LangeBanken-2027'])
    for (const answer of [
      await admin.patch(`/api/users/${id}`, { password: guessed }),
      await own.patch(`/api/users/${id}`, { currentPassword: password, password: guessed }),
      await admin.post('/api/users', newAccount({ organisations: [organisation], password: guessed })),
      await cms.anonymous.post('/api/users/reset-password', { password: guessed, token }),
    ]) {
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('je organisatie')
    }
})

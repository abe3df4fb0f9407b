import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeLoggedIn } from '../accounts.ts'
import { festivalData } from '../content.ts'
import { startCms, type Api, type Cms } from '../kit.ts'
import { password } from '../people.ts'
import { encoded, written } from '../spellings.ts'
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

const newFestival = async (api: Api, more: Record<string, unknown> = {}): Promise<string> => {
  const made = await api.post('/api/festivals', festivalData(cms.content.organisations.delft, more))
  if (made.status !== 201) throw new Error(made.text)
  return made.body.doc.id
}

describe.each([...written, ['with a letter as its code', encoded] as const])(
  'an id in an address, %s',
  (_, spelt) => {
    it('an id in an address, in any spelling, does not open the person’s own account without the password', async () => {
      const { api, email, id } = await makeLoggedIn(cms)
      const other = 'een heel ander wachtwoord'
      expect((await api.patch(`/api/users/${spelt(id)}`, { password: other })).status).toBe(403)
      expect((await api.patch(`/api/users/${spelt(id)}`, { email: 'new@people.test' })).status).toBe(403)
      expect((await cms.logIn(email, other)).answer.status).toBe(401)
      const told = { currentPassword: password, password: other }
      expect((await api.patch(`/api/users/${spelt(id)}`, told)).status).toBe(200)
      expect((await cms.logIn(email, other)).answer.status).toBe(200)
    })

    it('an id in an address, in any spelling, does not remove the last administrator', async () => {
      const { admin: id } = cms.content.users
      expect((await admin.patch(`/api/users/${spelt(id)}`, { role: 'editor' })).status).toBe(409)
      expect((await admin.patch(`/api/users/${spelt(id)}`, { status: 'suspended' })).status).toBe(409)
      expect((await admin.delete(`/api/users/${spelt(id)}`)).status).toBe(409)
      expect((await admin.get('/api/users/me')).body.user.role).toBe('admin')
    })

    it('an id in an address, in any spelling, does not change or remove a newsletter that is being sent', async () => {
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

    it('an id in an address, in any spelling, does not change a submitted festival', async () => {
      const id = await newFestival(organiser)
      expect((await organiser.post(`/api/festivals/${spelt(id)}/review/submit`)).status).toBe(200)
      expect((await organiser.patch(`/api/festivals/${spelt(id)}`, { title: 'Anders' })).status).toBe(423)
      expect(
        (await organiser.patch(`/api/festivals/${spelt(id)}?draft=true`, { title: 'Anders' })).status,
      ).toBe(423)
    })

    it('an id in an address, in any spelling, takes a picture off the site with the record that showed it', async () => {
      const { upload } = storiesOf(cms, editor)
      const picture = await upload()
      const id = await newFestival(editor, { _status: 'published', pictures: [picture] })
      expect((await cms.anonymous.get(`/api/media/${spelt(picture)}`)).status).toBe(200)
      expect((await editor.delete(`/api/media/${spelt(picture)}`)).status).toBe(409)
      expect((await editor.delete(`/api/festivals/${spelt(id)}`)).status).toBe(200)
      expect((await cms.anonymous.get(`/api/media/${picture}`)).status).toBe(404)
    })

    it('an id in an address, in any spelling, names one organisation for its own people', async () => {
      const { delft, utrecht } = cms.content.organisations
      expect((await organiser.get(`/api/organisations/${spelt(delft)}/people`)).status).toBe(200)
      expect((await organiser.get(`/api/organisations/${spelt(utrecht)}/people`)).status).toBe(403)
      const { api, id } = await makeLoggedIn(cms, { organisations: [delft] })
      expect((await api.post(`/api/organisations/${spelt(delft)}/leave`)).status).toBe(200)
      const left = await cms.payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true })
      expect(left.organisations).toEqual([])
    })

    it('an id in an address, in any spelling, withdraws consent once, and all of it', async () => {
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
  },
)

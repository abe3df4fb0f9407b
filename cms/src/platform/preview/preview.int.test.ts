import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { siteSecret } from '../../../tests/settings.ts'
import { body, storiesOf } from '../../../tests/stories.ts'
import { consent } from '../../../tests/subjects.ts'
import { previewTokens, type PreviewClaims } from './preview-token.rules.ts'

let cms: Cms
let editor: Api
let organiser: Api
let records: ReturnType<typeof storiesOf>

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  organiser = await cms.as('delft')
  records = storiesOf(cms, editor)
})
afterAll(() => cms.stop())

const addressOf = (claims: Partial<PreviewClaims>): string => {
  const exp = Math.floor(Date.now() / 1000) + 60
  const token = previewTokens.write(
    { exp, kind: 'collection', locale: 'nl', slug: 'stories', user: cms.content.users.editor, ...claims },
    process.env.PAYLOAD_SECRET ?? '',
  )
  return `/api/preview-document?token=${encodeURIComponent(token)}`
}
/** Sends a request as the site does. */
const preview = (claims: Partial<PreviewClaims>): Promise<Answer> =>
  cms.anonymous.get(addressOf(claims), { 'x-site-key': siteSecret })

const keysIn = (value: unknown, keys: Set<string> = new Set()): ReadonlySet<string> => {
  if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      if (!Array.isArray(value)) keys.add(key)
      keysIn(item, keys)
    }
  return keys
}

describe('a preview', () => {
  it('a preview is answered to the site only, even when another client has the link', async () => {
    const { id } = await records.made('stories', await records.storyData({ _status: 'draft' }))
    expect((await preview({ id })).status).toBe(200)
    expect((await cms.anonymous.get(addressOf({ id }))).status).toBe(401)
    expect((await editor.get(addressOf({ id }))).status).toBe(401)
    expect((await cms.anonymous.get(addressOf({ id }), { 'x-site-key': 'x' })).status).toBe(401)
    const { body: people } = await editor.get('/api/users?where[email][equals]=suspended@people.test')
    await cms.as('suspended')
    expect((await preview({ id, user: people.docs[0].id })).status).toBe(401)
  })

  it('a preview holds the data of a story’s page, and no private data about people', async () => {
    const proof = `Formulier van ${crypto.randomUUID()}`
    const [portrait, inside] = [await records.upload(), await records.upload()]
    const { id } = await records.made(
      'stories',
      await records.storyData({
        _status: 'draft',
        body: body(inside),
        consent: { ...consent, proof },
        festival: cms.content.festivals.delftLive,
        portrait,
      }),
    )
    const { body: answer, status, text } = await preview({ id })
    expect(status).toBe(200)
    expect(answer.doc.title.nl).toContain('Zahra')
    expect(answer.doc.portrait).toMatchObject({ id: portrait })
    expect(answer.doc.portrait.filename).toMatch(/webp$/)
    expect(answer.doc.body.nl.root.children[1].value).toMatchObject({ id: inside })
    expect(answer.doc.festival.title.nl).toBe('delft-live')
    expect(text).not.toContain(proof)
    const keys = keysIn(answer)
    for (const key of [
      'consent',
      'owner',
      'proof',
      'email',
      'sessions',
      'status',
      'report',
      'trusted',
      'managers',
    ])
      expect(keys).not.toContain(key)
  })

  it('a preview of a festival holds only public facts of its organisation', async () => {
    const { delftLive } = cms.content.festivals
    await organiser.patch(`/api/festivals/${delftLive}`, { title: 'Nieuwe naam' })
    for (const user of [cms.content.users.editor, cms.content.users.delft]) {
      const { body: answer, text } = await preview({ id: delftLive, slug: 'festivals', user })
      expect(answer.doc.title.nl).toBe('Nieuwe naam')
      expect(answer.doc.organisation.name).toBe('Delft')
      expect(answer.doc.pictures[0]).toMatchObject({ id: cms.content.media.shown })
      expect(text).not.toContain('secret.test')
      expect(keysIn(answer)).not.toContain('owner')
    }
  })

  it('a preview shows the organisation and the pictures that go live with a first festival', async () => {
    const made = await editor.post('/api/organisations?draft=true', {
      contact: { email: 'nieuw@secret.test' },
      municipality: 'Delft',
      name: 'Nieuwe groep',
      province: 'zuid-holland',
    })
    const data = festivalData(made.body.doc.id, { pictures: [cms.content.media.hidden] })
    const { id } = (await editor.post('/api/festivals?draft=true', { ...data, _status: 'draft' })).body.doc
    const { body: answer, text } = await preview({ id, slug: 'festivals' })
    expect(answer.doc.organisation.name).toBe('Nieuwe groep')
    expect(answer.doc.pictures[0].filename).toMatch(/webp$/)
    expect(text).not.toContain('secret.test')
  })

  it('a preview of the home page shows stories and quotes as visitors get them', async () => {
    const [live, hidden] = [
      await records.liveStory(),
      await records.made('stories', await records.storyData({ _status: 'draft' })),
    ]
    await editor.patch(`/api/stories/${live.id}?draft=true`, { title: 'Nog niet' })
    for (const [story, name] of [
      [live.id, 'Zahra'],
      [hidden.id, undefined],
    ]) {
      await editor.post('/api/globals/home?draft=true', { hero: { headline: 'Kop', story, text: 'Kort' } })
      const { body: answer, status, text } = await preview({ kind: 'global', slug: 'home' })
      expect(status).toBe(200)
      expect(answer.doc.hero.headline.nl).toBe('Kop')
      expect(answer.doc.hero.story.person).toBe(name)
      expect(text).not.toContain('Nog niet')
      expect(keysIn(answer)).not.toContain('proof')
    }
  })

  it('a preview opens no record that its maker may not read', async () => {
    const { utrechtDraft } = cms.content.festivals
    expect(
      (await preview({ id: utrechtDraft, slug: 'festivals', user: cms.content.users.delft })).status,
    ).toBe(401)
  })
})

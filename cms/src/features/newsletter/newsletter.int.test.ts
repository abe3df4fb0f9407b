import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { readMails } from '../../../tests/outbox.ts'
import { people } from '../../../tests/people.ts'
import { body, storiesOf } from '../../../tests/stories.ts'
import { consent } from '../../../tests/subjects.ts'
import { placeholders } from './personal-links.rules.ts'

let cms: Cms
let editor: Api
let req: PayloadRequest

const mailable = { ...consent, scope: ['website', 'newsletter'] }

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  req = await createLocalReq({}, cms.payload)
  const settings = { postalAddress: 'Postbus 1\n2500 AA Den Haag', senderName: 'Welkom Hier' }
  await cms.payload.updateGlobal({ slug: 'newsletterSettings', data: settings, overrideAccess: true })
})
afterAll(() => cms.stop())

const kit = () => import('./newsletter.kit.ts')

const draft = async (blocks: readonly object[], more: object = {}): Promise<string> => {
  const data = { blocks, subject: `Brief ${crypto.randomUUID().slice(0, 8)}`, ...more }
  const made = await editor.post('/api/newsletters?draft=true', data)
  expect(made.status).toBe(201)
  return made.body.doc.id
}

const write = async (id: string, locale: 'ar' | 'en' | 'nl' = 'nl', provinces: string[] = []) => {
  const { writeNewsletter } = await kit()
  return writeNewsletter(req, { id, now: new Date('2055-06-01T12:00:00Z'), segment: { locale, provinces } })
}

const problemsOf = async (id: string): Promise<readonly string[]> =>
  (await (await kit()).blockingProblems(req, id)).map(({ en }) => en)

describe('a newsletter', () => {
  it('a newsletter holds only content that visitors may see', async () => {
    const stories = storiesOf(cms, editor)
    const live = await stories.liveStory({ consent: mailable, title: 'Verhaal op de site' })
    const onlySite = await stories.liveStory({ title: 'Verhaal zonder toestemming' })
    const hidden = await stories.made('stories', {
      ...(await stories.storyData({ consent: mailable, title: 'Verhaal in concept' })),
      _status: 'draft',
    })
    const id = await draft([
      { blockType: 'letterText', body: body(), title: 'Kop' },
      ...[live, onlySite, hidden].map((story) => ({ blockType: 'letterStory', story: story.id })),
      {
        blockType: 'letterFestivals',
        choice: 'hand-picked',
        festivals: [cms.content.festivals.utrechtLive, cms.content.festivals.utrechtDraft],
      },
    ])
    const { fromName, html, subject, text } = await write(id)
    for (const part of [html, text]) {
      expect(part).toContain('Verhaal op de site')
      expect(part).toContain('utrecht-live')
      expect(part).toContain('2500 AA Den Haag')
      expect(part).toContain(placeholders.unsubscribe)
      expect(part).not.toMatch(/zonder toestemming|in concept|utrecht-draft/)
    }
    expect([fromName, subject.slice(0, 6)]).toEqual(['Welkom Hier', 'Brief '])

    expect((await problemsOf(id)).map((problem) => problem.slice(0, 17))).toEqual([
      'Block 3 (Story): ',
      'Block 4 (Story): ',
      'Block 5 (Festival',
    ])
    await editor.post(`/api/withdraw-consent/stories/${live.id}`)
    expect((await write(id)).html).not.toContain('Verhaal op de site')
  })

  it('a newsletter has the festivals near its reader first, in the reader’s language', async () => {
    const festival = festivalData(cms.content.organisations.delft, {
      _status: 'published',
      slug: 'vlissingen-zwaait',
      timeSlots: [{ day: '2055-07-30', endTime: '17:00', startTime: '12:00' }],
      title: 'Vlissingen zwaait',
      venue: { municipality: 'Vlissingen', name: 'Strand', province: 'zeeland' },
    })
    await cms.payload.create({ collection: 'festivals', data: festival as never, overrideAccess: true })
    const id = await draft([{ blockType: 'letterFestivals', choice: 'near-reader', days: 90, limit: 2 }])
    const [anywhere, inZeeland] = [await write(id), await write(id, 'ar', ['zeeland'])]
    expect(anywhere.html).not.toContain('Vlissingen')
    expect(inZeeland.text.indexOf('Vlissingen')).toBeLessThan(inZeeland.text.indexOf('Delft'))
    expect(inZeeland.html).toContain('lang="ar" dir="rtl"')
    expect(inZeeland.html).toContain('<span lang="nl" dir="ltr">Vlissingen zwaait</span>')
    expect(inZeeland.html).toContain('/ar/festivals/vlissingen-zwaait')
  })

  it('a newsletter may be sent once it has content', async () => {
    expect(await problemsOf(await draft([]))).toEqual([
      'There is nothing in it yet. Add a block and fill it.',
    ])
    expect(await problemsOf(await draft([{ blockType: 'letterText', title: 'Kop' }]))).toEqual([])
    expect(await problemsOf(crypto.randomUUID())).toHaveLength(1)
  })
})

describe('the endpoints for staff', () => {
  it.each(['preview', 'standing', 'checklist'])('only staff ask for the %s of a newsletter', async (what) => {
    const path = `/api/newsletters/${await draft([{ blockType: 'letterText', title: 'Kop' }])}/${what}`
    const statuses = [
      await cms.anonymous.get(path),
      await (await cms.as('delft')).get(path),
      await editor.get(path),
    ]
    expect(statuses.map(({ status }) => status)).toEqual([401, 403, 200])
    expect((await editor.get(`/api/newsletters/${crypto.randomUUID()}/${what}`)).status).toBe(404)
  })

  it('only staff send a test mail or make a copy', async () => {
    const id = await draft([])
    for (const path of [`/api/newsletters/${id}/test`, `/api/newsletters/${id}/copy`]) {
      expect((await cms.anonymous.post(path, {})).status).toBe(401)
      expect((await (await cms.as('delft')).post(path, {})).status).toBe(403)
    }
  })
})

describe('the checklist', () => {
  it('the checklist says for each item what to do, and counts the readers who would get the newsletter', async () => {
    const reader = { locale: 'ar', newsletter: 'confirmed', nonce: 'x', provinces: ['zeeland'] } as const
    for (const more of [
      {},
      { bouncedAt: '2055-01-01T00:00:00.000Z' },
      { newsletter: 'unsubscribed' as const },
      { provinces: ['utrecht' as const] },
    ])
      await cms.payload.create({
        collection: 'subscribers',
        data: { ...reader, email: `${crypto.randomUUID()}@people.test`, ...more } as never,
        overrideAccess: true,
      })
    const link = { type: 'url', url: 'http://127.0.0.1:9/' }
    const id = await draft([{ blockType: 'letterButton', label: 'Ga', link }], { audience: ['zeeland'] })
    const { body: answer } = await editor.get(`/api/newsletters/${id}/checklist`)
    expect(answer.readers).toEqual({ ar: 1, en: 0, nl: 0 })
    const said = answer.findings.map(
      (one: { level: string; said: { nl: string } }) => `${one.level}: ${one.said.nl}`,
    )
    expect(said).toContain('fine: Het postadres staat eronder.')
    expect(said).toContain(
      'warning: Deze link kon niet worden gecontroleerd: http://127.0.0.1:9/. Klik er zelf op.',
    )
    expect(said.join()).toContain('Nog niet in het Arabisch: het onderwerp, blok 1 (Knop).')
  })
})

describe('a test mail', () => {
  it('a test mail goes to its sender and colleagues, is marked in their language, and shows pictures that are not public yet', async () => {
    const picture = await cms.payload.findByID({
      collection: 'media',
      id: cms.content.media.hidden,
      overrideAccess: true,
    })
    const id = await draft([{ blockType: 'letterPicture', picture: picture.id }], { subject: 'Proef' })
    await cms.payload.update({
      collection: 'users',
      data: { language: 'en' },
      id: cms.content.users.admin,
      overrideAccess: true,
    })
    const answer = await editor.post(`/api/newsletters/${id}/test`, {
      colleagues: [cms.content.users.admin],
      locale: 'en',
      provinces: ['utrecht'],
    })
    expect(answer.status).toBe(200)
    const mails = (await readMails(cms)).filter(({ subject }) => subject.endsWith('] Proef'))
    expect(Object.fromEntries(mails.map(({ subject, to }) => [to, subject]))).toEqual({
      [people.admin.email]: '[Test mail] Proef',
      [people.editor.email]: '[Proefmail] Proef',
    })
    const [mail] = mails
    expect(mail?.html).toContain('lang="en"')
    expect(mail?.html).not.toContain(placeholders.unsubscribe)
    expect(mail?.text).toMatch(/Unsubscribe: \S+\/en\/newsletter\n/)

    const [, shown = ''] =
      /<img src="[^"]+(\/api\/newsletters\/test-picture\/[^"]+)"/.exec(mail?.html ?? '') ?? []
    const file = await cms.anonymous.get(shown)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect((await cms.anonymous.get(`${shown.slice(0, -2)}xx`)).status).toBe(404)
    expect((await cms.anonymous.get(`/api/media/file/${picture.filename}`)).status).toBe(403)
  })

  it('a test mail goes only to accounts of staff, and only a limited number of times', async () => {
    const path = `/api/newsletters/${await draft([{ blockType: 'letterText', title: 'Kop' }])}/test`
    const organiser = await editor.post(path, { colleagues: [cms.content.users.delft] })
    expect([organiser.status, organiser.body.errors[0].message]).toEqual([
      422,
      'Een proefmail gaat alleen naar jezelf en naar collega’s met een account.',
    ])
    expect((await editor.post(path, { colleagues: ['x@people.test'] })).status).toBe(422)
    const admin = await cms.as('admin')
    const statuses: number[] = []
    for (let count = 0; count < 31; count += 1) statuses.push((await admin.post(path, {})).status)
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([30, 429])
  })
})

describe('a copy', () => {
  it('a copy begins with the same blocks in all languages, its own subject, and nothing about the sending', async () => {
    const id = await draft([{ blockType: 'letterText', title: 'Kop' }], { preheader: 'Kom' })
    await editor.patch(`/api/newsletters/${id}?draft=true&locale=en`, { subject: 'In English' })
    await cms.payload.update({
      collection: 'newsletters',
      data: { _status: 'published', sentAt: '2055-01-01T12:00:00.000Z' },
      id,
      overrideAccess: true,
    })
    expect((await editor.post(`/api/newsletters/${id}/copy`, { subject: ' ' })).status).toBe(422)
    const made = await editor.post(`/api/newsletters/${id}/copy`, { subject: 'De volgende brief' })
    expect(made.status).toBe(201)
    const { body: copy } = await editor.get(`/api/newsletters/${made.body.id}?draft=true&locale=all&depth=0`)
    expect(copy).toMatchObject({ _status: 'draft', slug: 'de-volgende-brief' })
    expect([copy.subject.nl, copy.subject.en ?? null]).toEqual(['De volgende brief', null])
    expect([copy.sentAt ?? null, copy.preheader?.nl ?? null, copy.blocks[0].title.nl]).toEqual([
      null,
      null,
      'Kop',
    ])
  })
})

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { body, daysFromNow, storiesOf } from '../../../tests/stories.ts'
import type { keepConsents as KeepConsents } from './keep-consents.ts'
import type { keepPictures as KeepPictures } from './keep-pictures.ts'
import type { waitingPictures as Waiting } from './waiting-pictures.kit.ts'

let cms: Cms
let editor: Api
let organiser: Api
let req: PayloadRequest
let records: ReturnType<typeof storiesOf>
// Imported only after the settings of the test are in place.
let keepConsents: typeof KeepConsents
let keepPictures: typeof KeepPictures
let waitingPictures: typeof Waiting

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  organiser = await cms.as('delft')
  records = storiesOf(cms, editor)
  ;({ keepConsents } = await import('./keep-consents.ts'))
  ;({ keepPictures } = await import('./keep-pictures.ts'))
  ;({ waitingPictures } = await import('./waiting-pictures.kit.ts'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const isPublic = (id: string): Promise<boolean> => records.isPublic(id)
const live = { _status: 'published' }
const festival = (picture: string) =>
  festivalData(cms.content.organisations.delft, { ...live, pictures: [picture] })

describe('an older picture without an answer', () => {
  const older = async (data: object = {}): Promise<string> => {
    const picture = await records.upload({ consent: undefined, peopleInPicture: 'none' })
    await records.made('festivals', festival(picture))
    await cms.payload.db.updateOne({
      collection: 'media',
      data: { peopleAnsweredOn: null, ...data },
      id: picture,
      req,
    })
    return picture
  }

  it('an older picture without an answer stays for thirty days, is listed for staff, and then leaves by itself', async () => {
    const picture = await older()
    await keepPictures(req, new Date())
    expect(await isPublic(picture)).toBe(true)
    expect((await records.mediaDoc(picture)).peopleInPicture).toBeNull()
    const waiting = (await waitingPictures(req, new Date())).find(({ id }) => id === picture)
    expect(waiting).toMatchObject({ lastDay: daysFromNow(30).slice(0, 10), why: null })
    await keepConsents(req, new Date(Date.now() + 32 * 86_400_000))
    expect(await isPublic(picture)).toBe(false)
  })

  it('an older picture must be answered before anything else of it changes, and then stays', async () => {
    const picture = await older()
    await keepPictures(req, new Date())
    expect((await editor.patch(`/api/media/${picture}`, { alt: 'Een tafel' })).status).toBe(400)
    expect((await editor.patch(`/api/media/${picture}`, { peopleInPicture: 'none' })).status).toBe(200)
    expect((await records.mediaDoc(picture)).consent?.expiresOn ?? null).toBeNull()
    await keepConsents(req, new Date(Date.now() + 32 * 86_400_000))
    expect(await isPublic(picture)).toBe(true)
  })

  it('an older picture leaves at once when recognised people in it did not agree', async () => {
    const picture = await older({ peopleInPicture: 'recognisable' })
    await keepPictures(req, new Date())
    expect(await isPublic(picture)).toBe(false)
    expect((await waitingPictures(req, new Date())).find(({ id }) => id === picture)?.why).toBe('no-consent')
  })

  it('an older picture does not become public without an answer', async () => {
    const picture = await older({ visible: false })
    const { status, text } = await editor.post('/api/festivals', festival(picture))
    expect(`${status} ${text}`).toMatch(/^400 .*beantwoord die vraag/s)
    expect(await isPublic(picture)).toBe(false)
  })
})

describe('a private picture', () => {
  it('a private picture does not become public by its id in a text, a field or a link', async () => {
    const { utrechtHidden } = cms.content.media
    const data = festivalData(cms.content.organisations.delft, {
      ...live,
      eventStatusReason: utrechtHidden,
      programme: [{ time: '12:00', title: utrechtHidden }],
      summary: utrechtHidden,
      title: utrechtHidden,
    })
    const { status, text } = await editor.post('/api/festivals', data)
    expect(`${status} ${text}`).toMatch(/^201 /)
    expect(await isPublic(utrechtHidden)).toBe(false)
  })

  it.each([
    ['', 'an organiser'],
    ['?draft=true&autosave=true', 'an organiser who types'],
  ])('a private picture is not taken into a text (%s) by %s', async (query) => {
    const { utrechtHidden } = cms.content.media
    const data = festivalData(cms.content.organisations.delft, { body: body(utrechtHidden) })
    const { status, text } = await organiser.post(`/api/festivals${query}`, data)
    expect(`${status} ${text}`).toMatch(/^400 /)
    const own = await organiser.post('/api/festivals', festivalData(cms.content.organisations.delft))
    const patched = await organiser.patch(`/api/festivals/${own.body.doc.id}${query}`, {
      body: body(utrechtHidden),
    })
    expect(patched.status).toBe(400)
  })

  it('a private picture does not become public by a text that can’t show it', async () => {
    const { utrechtHidden } = cms.content.media
    const { id } = await records.made('festivals', festivalData(cms.content.organisations.delft, live))
    await cms.payload.db.updateOne({
      collection: 'festivals',
      data: { body: { nl: body(utrechtHidden) } },
      id,
      locale: 'all',
      req,
    })
    const { body: text } = await cms.payload.findByID({ collection: 'festivals', id, overrideAccess: true })
    expect(JSON.stringify(text)).toContain(utrechtHidden)
    const { writeUses } = await import('#platform/file-visibility/file-uses.kit.ts')
    const { liveRecord } = await import('#platform/live/live-record.ts')
    await writeUses(req, `festivals:${id}`, await liveRecord(req, 'festivals', id))
    expect(await isPublic(utrechtHidden)).toBe(false)
  })

  it('a private picture of another organisation, even if once public, is not published by a trusted one', async () => {
    const { delft } = cms.content.organisations
    await editor.patch(`/api/organisations/${delft}`, { ...live, trusted: true })
    const theirs = await records.upload()
    const { id: shown } = await records.made(
      'festivals',
      festivalData(cms.content.organisations.utrecht, { ...live, pictures: [theirs] }),
    )
    const own = await organiser.post('/api/festivals', festivalData(delft, { pictures: [theirs] }))
    expect(own.status).toBe(201)
    await editor.patch(`/api/festivals/${shown}`, { _status: 'draft' })
    const sent = await organiser.post(`/api/festivals/${own.body.doc.id}/review/submit`)
    expect(sent.status).toBe(400)
    expect(await isPublic(theirs)).toBe(false)
    await editor.patch(`/api/organisations/${delft}`, { ...live, trusted: false })
  })
})

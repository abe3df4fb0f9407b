import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let editor: Api
let admin: Api
let organiser: Api
let festival: string

beforeAll(async () => {
  cms = await startCms()
  ;[editor, admin, organiser] = [await cms.as('editor'), await cms.as('admin'), await cms.as('delft')]
})
afterAll(() => cms.stop())

beforeEach(async () => {
  const data = festivalData(cms.content.organisations.delft, { title: 'Feest' })
  const { body } = await organiser.post('/api/festivals?draft=true&locale=nl', data)
  festival = body.doc.id
})

const newest = '?depth=0&draft=true&fallback-locale=null&locale=nl'
const opened = async (api: Api, path = `/api/festivals/${festival}`) =>
  (await api.get(`${path}${newest}`)).body

/** The data that the form of this person sends: all it was loaded with, and what was typed. */
const save = (api: Api, form: Record<string, unknown>, typed: Record<string, unknown>, how = '') =>
  api.patch(`/api/festivals/${festival}${newest}${how}`, { ...form, ...typed, _status: 'draft' })

describe('two people with the form of one record', () => {
  it('of two people with one form, the second is told of the first’s changes, and nothing is lost', async () => {
    const [first, second] = [await opened(editor), await opened(organiser)]
    expect((await save(editor, first, { title: 'Groot feest' })).status).toBe(200)
    const refused = await save(organiser, second, { summary: 'Nieuw.', title: 'Klein feest' })
    expect(refused.status).toBe(409)
    const [{ data, message }] = refused.body.errors
    expect(message).toContain('Iemand anders')
    expect(data.difference).toEqual([
      { changedByYou: true, label: 'Titel', name: 'title', theirs: 'Groot feest', yours: 'Klein feest' },
    ])
    const [{ label, message: reason }] = data.errors
    expect(message).toBe(`${label}: ${reason}`)
    expect(data.errors).toEqual([{ label, message: reason, path: 'basedOn' }])
    expect(await opened(editor)).toMatchObject({ summary: first.summary, title: 'Groot feest' })

    const { basedOn } = data
    expect((await save(organiser, { ...second, basedOn }, { title: 'Klein feest' })).status).toBe(200)
    expect(await opened(editor)).toMatchObject({ title: 'Klein feest' })
  })

  it('an autosave tells of another save as well, also in another tab of the same person', async () => {
    const [first, second] = [await opened(organiser), await opened(organiser)]
    expect((await save(organiser, first, { title: 'Groot feest' }, '&autosave=true')).status).toBe(200)
    expect((await save(organiser, second, { title: 'Klein feest' }, '&autosave=true')).status).toBe(409)
  })

  it('the difference names fields, choices and references in the words of the form', async () => {
    const [first, second] = [await opened(editor), await opened(admin)]
    const practical = { ...first.practical, admission: 'donation', children: true }
    await save(editor, first, { partners: [cms.content.organisations.utrecht], practical })
    // A form sends a list that is empty, which MongoDB does not store.
    const { body } = await save(admin, { ...second, partners: second.partners ?? [] }, {})
    expect(body.errors[0].data.difference).toMatchObject([
      { changedByYou: false, label: 'Samen met', theirs: 'Utrecht', yours: '' },
      { label: 'Praktisch', theirs: expect.stringContaining('Toegang: Vrije bijdrage') },
    ])
  })

  it('a person is not told of another save when it undoes nothing of theirs', async () => {
    const [first, second] = [await opened(editor), await opened(organiser)]
    expect(
      (await editor.patch(`/api/festivals/${festival}?locale=nl`, { ...first, _status: 'published' })).status,
    ).toBe(200)
    expect((await save(organiser, second, { title: 'Klein feest' })).status).toBe(200)
  })

  it('one person saves again and again on the answer of the last save', async () => {
    let form = await opened(organiser)
    for (const title of ['Een', 'Twee', 'Drie']) {
      const { body, status } = await save(organiser, form, { title }, '&autosave=true')
      expect(status).toBe(200)
      form = body.doc
    }
    expect(form.title).toBe('Drie')
  })

  it('two people with the form of a global are told of each other’s changes', async () => {
    const [first, second] = [
      await opened(editor, '/api/globals/impact'),
      await opened(admin, '/api/globals/impact'),
    ]
    const offset = (form: { festivals: object }, value: number) => ({
      ...form,
      festivals: { ...form.festivals, offset: value, source: 'Jaarverslag' },
    })
    expect((await editor.post('/api/globals/impact?locale=nl', offset(first, 3))).status).toBe(200)
    expect((await admin.post('/api/globals/impact?locale=nl', offset(second, 4))).status).toBe(409)
  })
})

describe('a client that sends no base', () => {
  it('a client that sends no base writes as before', async () => {
    await opened(organiser)
    await editor.patch(`/api/festivals/${festival}${newest}`, { title: 'Groot feest' })
    expect(
      (await organiser.patch(`/api/festivals/${festival}${newest}`, { title: 'Klein feest' })).status,
    ).toBe(200)
  })

  it('a client without an account sees no base, and neither does a list', async () => {
    const { delftLive } = cms.content.festivals
    expect((await cms.anonymous.get(`/api/festivals/${delftLive}`)).body).not.toHaveProperty('basedOn')
    expect((await editor.get('/api/festivals?limit=5')).text).not.toContain('basedOn')
  })

  it('a base that is not well-formed is ignored', async () => {
    for (const basedOn of ['gisteren', '']) {
      const { status } = await organiser.patch(`/api/festivals/${festival}${newest}`, {
        basedOn,
        title: 'Goed',
      })
      expect(status).toBe(200)
    }
  })
})

describe('the question about a conflict', () => {
  it('the question about a conflict is answered without a save', async () => {
    const form = await opened(organiser)
    const edited = { id: festival, kind: 'collection', slug: 'festivals' }
    const ask = (data: object) => organiser.post('/api/save-conflict?locale=nl', { data, edited })
    expect((await ask({ ...form, title: 'Klein feest' })).body).toEqual({ conflict: null })
    await editor.patch(`/api/festivals/${festival}${newest}`, { title: 'Groot feest' })
    const { body } = await ask({ ...form, title: 'Klein feest' })
    expect(body.conflict.difference).toHaveLength(1)
    expect(await opened(editor)).toMatchObject({ title: 'Groot feest' })
  })

  it('the question about a conflict is refused to strangers, to people without access, and when it is not well-formed', async () => {
    const form = await opened(organiser)
    const edited = { id: festival, kind: 'collection', slug: 'festivals' }
    expect((await cms.anonymous.post('/api/save-conflict', { data: form, edited })).status).toBe(401)
    const utrecht = await cms.as('utrecht')
    expect((await utrecht.post('/api/save-conflict?locale=nl', { data: form, edited })).body).toEqual({
      conflict: null,
    })
    for (const body of [{}, { data: {}, edited }, { data: form, edited: { ...edited, slug: 'nothing' } }])
      expect((await editor.post('/api/save-conflict', body)).status).toBe(400)
  })
})

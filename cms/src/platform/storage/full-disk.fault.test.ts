import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { smallDisk } from '../../../../scripts/disk/small-disk.ts'
import { picture } from '../../../tests/content.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'
import { password, people } from '../../../tests/people.ts'

const megabyte = 1024 ** 2
const disk = smallDisk(160)

const upload = async (cms: Cms): Promise<{ readonly status: number; readonly text: string }> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een foto', peopleInPicture: 'none' }))
  form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'photo.jpg')
  return (await cms.as('editor')).post('/api/media', form)
}

const asForm = (data: object): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  return form
}

let cms: Cms
const tmp = process.env['TMPDIR']

describe.skipIf(disk === null)('on a full disk', () => {
  beforeAll(async () => {
    process.env['TMPDIR'] = disk?.folder
    cms = await startCms()
    await cms.as('editor')
  })
  afterAll(async () => {
    disk?.empty()
    await cms.stop()
    if (tmp === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = tmp
    disk?.remove()
  })

  const mediaFiles = (): readonly string[] => readdirSync(path.join(cms.dataDir, 'media')).sort()

  it('on a full disk an upload answers 507 and leaves nothing, with no byte free and with some', async () => {
    expect((await upload(cms)).status).toBe(201)
    const before = mediaFiles()
    for (const left of [8 * megabyte, 256 * 1024, 0]) {
      disk?.fill(left)
      const { status, text } = await upload(cms)
      expect({ left, status }).toEqual({ left, status: 507 })
      expect(text).toContain('schijf is vol')
      expect(mediaFiles()).toEqual(before)
    }
  })

  it('on a full disk writes by people are refused at once, so that room is left for log-ins', async () => {
    disk?.fill(0)
    const editor = await cms.as('editor')
    const save = (summary: string) =>
      editor.patch(`/api/festivals/${cms.content.festivals.delftDraft}?draft=true&locale=nl`, { summary })
    const { body, status } = await save('Op een volle schijf.')
    expect([status, body.errors[0].message]).toEqual([507, 'De opslag is vol. Waarschuw de beheerder.'])
    const away = await editor.delete(`/api/festivals/${cms.content.festivals.utrechtDraft}`)
    expect(away.status).toBe(200)
    disk?.empty()
    expect((await save('Er is weer ruimte.')).status).toBe(200)
  })

  it('so are new words of a picture and a step of a review, and all is tried only where little is left', async () => {
    disk?.empty()
    const editor = await cms.as('editor')
    const { doc } = JSON.parse((await upload(cms)).text)
    const changes = () =>
      Promise.all([
        editor.patch(`/api/media/${doc.id}?locale=nl`, { alt: 'Andere woorden' }),
        editor.send(`/api/media/${doc.id}?locale=nl`, {
          body: asForm({ alt: 'Als formulier' }),
          method: 'PATCH',
        }),
        editor.post(`/api/festivals/${cms.content.festivals.delftDraft}/review/submit`),
      ])
    disk?.fill(0)
    expect((await changes()).map(({ status }) => status)).toEqual([507, 507, 507])
    expect((await editor.post('/api/festivals/access', {})).status).toBe(200)
    disk?.empty()
    const areKept = async () =>
      expect((await changes()).map(({ status }) => status).filter((status) => status === 507)).toEqual([])
    // A disk that was full is tested once more.
    await areKept()
    const before = statSync(cms.dataDir).mtimeMs
    await areKept()
    expect(statSync(cms.dataDir).mtimeMs).toBe(before)
  })

  it('everybody can log in, time after time', async () => {
    disk?.fill(0)
    for (let round = 0; round < 30; round += 1)
      for (const { email } of [people.editor, people.delft]) {
        const { answer } = await cms.logIn(email, password)
        expect({ round, status: answer.status }).toEqual({ round, status: 200 })
      }
  }, 120_000)

  it('health says that a full disk stores nothing, and later that it can again', async () => {
    disk?.fill(0)
    const full = await cms.anonymous.get('/api/healthz')
    expect(full.status).toBe(507)
    expect(full.body).toEqual({ status: 'nothing can be stored: full', writable: false })
    disk?.empty()
    const well = await cms.anonymous.get('/api/healthz')
    expect([well.status, well.body]).toEqual([200, { status: 'ok', writable: true }])
    expect((await upload(cms)).status).toBe(201)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { picture } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let organiser: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  organiser = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const from = (name: string): Buffer => readFileSync(path.join(import.meta.dirname, 'tests', name))
const line = from('line-65000x1.png')
const plain = (width: number, height: number) =>
  sharp({ create: { background: '#c0ffee', channels: 3, height, width } })

const formWith = (bytes: Uint8Array, alt = 'Een foto'): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt, peopleInPicture: 'none' }))
  form.set('file', new Blob([Uint8Array.from(bytes)], { type: 'image/png' }), 'x.png')
  return form
}

const upload = (api: Api, bytes: Uint8Array, query = '', headers: Record<string, string> = {}) =>
  api.post(`/api/media${query}`, formWith(bytes), headers)

const reasonIn = ({ body, status }: Answer) => [status, body.errors[0].data?.errors[0]?.message]
const filesOnDisk = (): readonly string[] => readdirSync(path.join(cms.dataDir, 'media')).toSorted()
const pointsOf = async (filename: string): Promise<Buffer> =>
  sharp(path.join(cms.dataDir, 'media', filename))
    .removeAlpha()
    .raw()
    .toBuffer()

const tooNarrow = 'Deze foto is te smal. De lange kant mag hoogstens tien keer zo lang zijn als de korte.'

describe('a picture that is too large for memory', () => {
  it('a new picture that is too large for memory is refused in the language of its sender, and leaves nothing', async () => {
    const before = filesOnDisk()
    expect(reasonIn(await upload(organiser, line))).toEqual([400, tooNarrow])
    const english = await upload(editor, line, '', { 'accept-language': 'en' })
    expect(reasonIn(english)[1]).toMatch(/^This picture is too narrow/)
    expect(filesOnDisk()).toEqual(before)
  })

  it('a too large picture in the place of another one is refused', async () => {
    const { body } = await upload(editor, await picture())
    const replaced = await editor.patch(`/api/media/${body.doc.id}`, formWith(line))
    expect(reasonIn(replaced)).toEqual([400, tooNarrow])
    expect((await editor.get(`/api/media/${body.doc.id}`)).body.filename).toBe(body.doc.filename)
  })

  it('a too large picture from the program itself, such as demo content, is refused', async () => {
    const file = { data: line, mimetype: 'image/png', name: 'x.png', size: line.byteLength }
    const data = { alt: 'x', peopleInPicture: 'none' as const }
    const made = cms.payload.create({ collection: 'media', data, file, overrideAccess: true })
    await expect(made).rejects.toMatchObject({ data: { errors: [{ message: tooNarrow, path: 'file' }] } })
  })

  it('a crop of one line of a good picture is refused, new or stored', async () => {
    const cut =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=1600&uploadEdits[heightInPixels]=1'
    expect(reasonIn(await upload(editor, await picture(), `?${cut}`))).toEqual([400, tooNarrow])
    const { body } = await upload(editor, await picture())
    expect(reasonIn(await editor.patch(`/api/media/${body.doc.id}?${cut}`, { alt: 'x' }))).toEqual([
      400,
      tooNarrow,
    ])
  })

  it.each([
    [
      'has 81 megapixels and can’t be read in parts',
      () => plain(9000, 9000).jpeg({ progressive: true }).toBuffer(),
      /^Deze foto is te groot/,
    ],
    ['has 144 megapixels', () => plain(12_000, 12_000).jpeg().toBuffer(), /^Deze foto is te groot/],
    ['is cut off', async () => (await picture()).subarray(0, 2000), /^Deze foto is beschadigd/],
    [
      'is none',
      () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      /^Dit bestand/,
    ],
  ])('a picture too large for memory is refused when it %s', async (_, make, reason) => {
    const [status, message] = reasonIn(await upload(editor, await make()))
    expect([status, message]).toEqual([400, expect.stringMatching(reason)])
  })
})

describe('a picture that is accepted', () => {
  it.each([
    [2400, 240],
    [240, 2400],
    [10, 1],
    [1, 1],
    [16_000, 2000],
  ])('a picture may be %i by %i', async (width, height) => {
    const { body, text } = await upload(editor, await plain(width, height).png().toBuffer())
    expect(text).toContain('"doc"')
    const scale = Math.min(1, 2400 / Math.max(width, height))
    expect([body.doc.width, body.doc.height]).toEqual([Math.round(width * scale), Math.round(height * scale)])
  })

  it('a picture has a JPEG under 300 KB for links to a page', async () => {
    const noise = await sharp({
      create: {
        background: '#888888',
        channels: 3,
        height: 1600,
        noise: { mean: 128, sigma: 30, type: 'gaussian' },
        width: 2400,
      },
    })
      .jpeg()
      .toBuffer()
    const { body } = await upload(editor, noise)
    const file = path.join(cms.dataDir, 'media', body.doc.sizes.share.filename)
    expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', height: 630, width: 1200 })
    expect(body.doc.sizes.share.filesize).toBeLessThan(300_000)
    const small = await upload(editor, await plain(300, 200).png().toBuffer())
    expect(small.body.doc.sizes.share).toMatchObject({ height: 200, mimeType: 'image/jpeg', width: 300 })
  })

  it('a picture is cropped as it was seen, upright, though its file lies on its side', async () => {
    const query =
      '?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=100&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=500&uploadEdits[heightInPixels]=1600'
    const { body, text } = await upload(editor, from('orient6.jpg'), query)
    expect(text).toContain('"doc"')
    expect([body.doc.width, body.doc.height, body.doc.mimeType]).toEqual([500, 1600, 'image/webp'])
    const expected = await sharp(from('orient6.jpg'))
      .autoOrient()
      .extract({ height: 1600, left: 0, top: 0, width: 500 })
      .raw()
      .toBuffer()
    const kept = await pointsOf(body.doc.filename)
    const difference = kept.reduce((sum, value, index) => sum + Math.abs(value - (expected[index] ?? 0)), 0)
    expect(difference / kept.length).toBeLessThan(5)
    const { format } = await sharp(path.join(cms.dataDir, 'media', body.doc.filename)).metadata()
    expect(format).toBe('webp')
  })

  it('many pictures at once wait for their turn, and all are stored', async () => {
    const bytes = await picture()
    const answers = await Promise.all(Array.from({ length: 12 }, () => upload(editor, bytes)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  })

  it('a focal point that was stored outside of its picture stands at its edge, and the form can be saved', async () => {
    const { body } = await upload(editor, await picture())
    const data = { focalX: 150, focalY: -20 }
    await cms.payload.db.updateOne({ collection: 'media', data, id: body.doc.id })
    const opened = (await editor.get(`/api/media/${body.doc.id}`)).body
    expect([opened.focalX, opened.focalY]).toEqual([100, 0])
    const { focalX, focalY } = opened
    const saved = await editor.patch(`/api/media/${body.doc.id}?locale=nl`, { alt: 'Nieuw', focalX, focalY })
    expect([saved.status, saved.body.doc?.alt]).toEqual([200, 'Nieuw'])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let editor: Api
beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

/** Made by a camera program or by libheif; what a phone shows of them is told by their names. */
const from = (name: string): Buffer => readFileSync(path.join(import.meta.dirname, 'tests', name))
const onDisk = (filename: string): string => path.join(cms.dataDir, 'media', filename)

const upload = (bytes: Uint8Array, { name = 'IMG_0001.HEIC', query = '', type = '' } = {}) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een foto', peopleInPicture: 'none' }))
  form.set('file', new Blob([Uint8Array.from(bytes)], { type }), name)
  return editor.post(`/api/media${query}`, form)
}

const sizeOf = ({ body, text }: Answer): readonly number[] => {
  expect(text).toContain('"doc"')
  return [body.doc.width, body.doc.height]
}

/** The colour of a point of a stored file, its place in hundredths; null stands for what is transparent. */
const colourAt = async (filename: string, x: number, y: number): Promise<readonly number[] | null> => {
  const { data, info } = await sharp(onDisk(filename))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const [column, row] = [Math.floor((x / 100) * info.width), Math.floor((y / 100) * info.height)]
  const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(4 * (row * info.width + column))
  return alpha === 0 ? null : [red, green, blue]
}

/** Lossy formats change a colour a little. */
const near = (found: readonly number[] | null, colour: readonly number[]) =>
  expect(colour.map((value, index) => Math.abs(value - (found?.[index] ?? -99)))).toEqual(
    colour.map(() => expect.toSatisfy((difference: number) => difference <= 14)),
  )

const [red, green, blue, white] = [
  [220, 20, 20],
  [20, 180, 60],
  [20, 60, 220],
  [255, 255, 255],
] as const

const reasonIn = ({ body, status }: Answer) => [status, body.errors?.[0].data?.errors[0]?.message]

describe('a HEIC of a phone', () => {
  it('a HEIC stands upright, and holds neither its place nor its maker', async () => {
    const answer = await upload(from('phone-upright.heic'))
    expect(sizeOf(answer)).toEqual([120, 160])
    const { filename, mimeType, sizes } = answer.body.doc
    expect(mimeType).toBe('image/webp')
    for (const file of [filename, sizes.mail.filename]) {
      near(await colourAt(file, 50, 15), red)
      near(await colourAt(file, 25, 75), blue)
      near(await colourAt(file, 75, 75), green)
    }
    const stored = readFileSync(onDisk(filename))
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
    expect(stored.includes('Geheime')).toBe(false)
  })

  it('a HEIC is cropped as it stands upright', async () => {
    const crop =
      '?uploadEdits[crop][x]=50&uploadEdits[crop][y]=50&uploadEdits[widthInPixels]=60&uploadEdits[heightInPixels]=80'
    const answer = await upload(from('phone-upright.heic'), { query: crop })
    expect(sizeOf(answer)).toEqual([60, 80])
    near(await colourAt(answer.body.doc.filename, 50, 50), green)
  })

  it('a HEIC of 48 megapixels is made smaller', async () => {
    const answer = await upload(from('phone-48-megapixels.heic'))
    expect(sizeOf(answer)).toEqual([2400, 1800])
    near(await colourAt(answer.body.doc.filename, 50, 10), red)
    near(await colourAt(answer.body.doc.filename, 50, 90), blue)
  })

  it('a HEIC in more colours than a screen of ours has keeps its colours', async () => {
    const { body } = await upload(from('display-p3.heic'))
    near(await colourAt(body.doc.filename, 50, 50), [214, 93, 97])
    expect(sizeOf(await upload(from('ten-bit.heic')))).toEqual([120, 80])
  })

  it('a HEIC is known by its bytes, whatever it is called', async () => {
    const whole = from('phone-upright.heic')
    expect(sizeOf(await upload(whole, { name: 'foto.jpg', type: 'image/jpeg' }))).toEqual([120, 160])
  })

  it('a HEIC that was cut off is refused with the reason, and leaves nothing', async () => {
    const before = readdirSync(onDisk('')).toSorted()
    const cut = from('phone-48-megapixels.heic').subarray(0, 9000)
    expect(reasonIn(await upload(cut))).toEqual([400, expect.stringMatching(/^Deze foto is beschadigd/)])
    expect(readdirSync(onDisk('')).toSorted()).toEqual(before)
  })
})

describe('the ground of a transparent picture', () => {
  it.each([
    ['a logo', () => from('logo-transparent.png')],
    ['a HEIC', () => from('transparent.heic')],
  ])('the ground of %s is white where a format knows no transparency', async (_, bytes) => {
    const { body, text } = await upload(bytes())
    expect(text).toContain('"doc"')
    const { filename, sizes } = body.doc
    expect(await colourAt(filename, 2, 2)).toBeNull()
    for (const { filename: file, mimeType } of [sizes.mail, sizes.share]) {
      expect(mimeType).toBe('image/jpeg')
      near(await colourAt(file, 2, 2), white)
    }
  })
})

describe('a picture of many megapixels', () => {
  const big = (width: number, height: number) =>
    sharp({ create: { background: '#143cdc', channels: 3, height, width }, limitInputPixels: false })

  it.each([
    ['JPEG of 108 megapixels', () => big(12_000, 9000).jpeg(), [2400, 1800]],
    [
      'JPEG of 108 megapixels that lies on its side',
      () => big(12_000, 9000).withMetadata({ orientation: 6 }).jpeg(),
      [1800, 2400],
    ],
    ['PNG of 48 megapixels', () => big(8064, 6048).png(), [2400, 1800]],
    ['progressive JPEG of 50 megapixels', () => big(8160, 6120).jpeg({ progressive: true }), [2400, 1800]],
    ['WebP of 48 megapixels', () => big(8064, 6048).webp(), [2400, 1800]],
  ] as const)('a %s is made smaller', async (_, make, size) => {
    const answer = await upload(await make().toBuffer(), { name: 'foto.jpg', type: 'image/jpeg' })
    expect(sizeOf(answer)).toEqual(size)
    near(await colourAt(answer.body.doc.filename, 50, 50), blue)
  })

  it('a picture of 108 megapixels is cropped as it stands upright', async () => {
    const bytes = await big(12_000, 9000).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const query =
      '?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=4500&uploadEdits[heightInPixels]=12000'
    expect(sizeOf(await upload(bytes, { query }))).toEqual([900, 2400])
  })
})

describe('a picture in another way of writing', () => {
  const plain = (background: string) => sharp({ create: { background, channels: 3, height: 80, width: 120 } })

  it('a JPEG in the colours of print has the colours of screens', async () => {
    const { body } = await upload(await plain('#dc1414').toColourspace('cmyk').jpeg().toBuffer())
    const [r = 0, g = 0, b = 0] = (await colourAt(body.doc.filename, 50, 50)) ?? []
    expect([r > 180, g < 80, b < 80]).toEqual([true, true, true])
    expect((await sharp(onDisk(body.doc.sizes.mail.filename)).metadata()).space).toBe('srgb')
  })

  it('a PNG of sixteen bits keeps its colours', async () => {
    const deep = await plain('#14b43c').toColourspace('rgb16').png().toBuffer()
    expect((await sharp(deep).metadata()).depth).toBe('ushort')
    const { body } = await upload(deep)
    near(await colourAt(body.doc.filename, 50, 50), green)
  })

  it.each(['webp', 'gif'] as const)('of a moving %s the first frame is kept', async (format) => {
    const frames = await Promise.all(['#dc1414', '#14b43c'].map((colour) => plain(colour).png().toBuffer()))
    const moving = await sharp(frames, { join: { animated: true } })
      .toFormat(format, { loop: 0 })
      .toBuffer()
    expect((await sharp(moving).metadata()).pages).toBe(2)
    const answer = await upload(moving, { name: `x.${format}`, type: `image/${format}` })
    expect(sizeOf(answer)).toEqual([120, 80])
    near(await colourAt(answer.body.doc.filename, 50, 50), red)
    expect((await sharp(onDisk(answer.body.doc.filename)).metadata()).pages ?? 1).toBe(1)
  })

  it('a PNG that is called JPEG is taken, a small one is not enlarged', async () => {
    const answer = await upload(await plain('#143cdc').png().toBuffer(), {
      name: 'x.jpg',
      type: 'image/jpeg',
    })
    expect(sizeOf(answer)).toEqual([120, 80])
    expect(answer.body.doc.sizes.hero).toMatchObject({ height: 80, width: 120 })
    expect(answer.body.doc.sizes.mail).toMatchObject({ height: 80, width: 120 })
  })
})

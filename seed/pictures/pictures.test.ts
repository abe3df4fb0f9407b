import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawPicture, pictureKeys, type PictureKey } from './pictures.ts'

const promised = {
  scene: { width: 2400, height: 1600, format: 'jpeg' },
  portrait: { width: 1600, height: 2000, format: 'jpeg' },
  mark: { width: 800, height: 800, format: 'png' },
} as const

const isKey = (key: string): key is PictureKey => key in pictureKeys
const keys = Object.keys(pictureKeys).filter(isKey)

describe('the pictures of the seed', () => {
  it.each(keys)('%s has the promised size and is the same each time', { timeout: 30_000 }, async (key) => {
    const [first, second] = [await drawPicture(key), await drawPicture(key)]
    const { width, height, format } = await sharp(first.data).metadata()
    expect({ width, height, format }).toEqual(promised[pictureKeys[key].kind])
    expect(first.data.equals(second.data)).toBe(true)
    expect(first.mimetype).toBe(`image/${format}`)
  })
})

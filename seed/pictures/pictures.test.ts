import { readdirSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { expect, it } from 'vitest'

import { pictureKeys, renderPicture, type PictureKey } from './pictures.ts'

const promised = {
  scene: { width: 2400, height: 1600, format: 'jpeg' },
  portrait: { width: 1600, height: 2000, format: 'jpeg' },
  mark: { width: 800, height: 800, format: 'png' },
} as const

const isKey = (key: string): key is PictureKey => key in pictureKeys
const keys = Object.keys(pictureKeys).filter(isKey)

it.each(keys)('%s is rendered in the expected size, and identically each time', async (key) => {
  const [first, second] = [await renderPicture(key), await renderPicture(key)]
  const { width, height, format } = await sharp(first.data).metadata()
  expect({ width, height, format }).toEqual(promised[pictureKeys[key].kind])
  expect(first.data.equals(second.data)).toBe(true)
  expect(first.mimetype).toBe(`image/${format}`)
})

it('every drawing in the folder is used', () => {
  const drawings = readdirSync(import.meta.dirname, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.svg'))
    .map((name) => path.basename(name, '.svg'))
  expect(drawings.toSorted()).toEqual(keys.toSorted())
})

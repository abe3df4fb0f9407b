import sharp from 'sharp'
import { randomFrom } from './random.ts'
import { toSvg, type Sheet } from './svg.ts'

/** A photograph-like file: the sheet with the grain of paper on it. */
export const renderJpeg = async (sheet: Sheet, scale: number): Promise<Buffer> =>
  sharp(Buffer.from(toSvg(sheet, scale)))
    .flatten({ background: sheet.ground ?? '#ffffff' })
    .composite([{ input: paperGrain(), raw: grainFormat, tile: true, blend: 'soft-light' }])
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()

/** A crisp file with a transparent ground, for marks. */
export const renderPng = async (sheet: Sheet, scale: number): Promise<Buffer> =>
  sharp(Buffer.from(toSvg(sheet, scale)))
    .png({ compressionLevel: 9 })
    .toBuffer()

const grainSize = 256
const grainFormat = { width: grainSize, height: grainSize, channels: 4 } as const

/** A tile of grey fibres around middle grey; soft light lets middle grey through unchanged. */
const paperGrain = (): Buffer => {
  const random = randomFrom('paper grain')
  const coarse = Array.from({ length: 64 * 64 }, () => random.next())
  const tile = Buffer.alloc(grainSize * grainSize * 4)
  for (let index = 0; index < grainSize * grainSize; index += 1) {
    const row = Math.floor(index / grainSize)
    const fibre = coarse[((row >> 1) % 64) * 64 + ((index % grainSize) >> 2)] ?? 0.5
    const grey = Math.round(128 + (random.next() - 0.5) * 20 + (fibre - 0.5) * 20)
    tile.fill(grey, index * 4, index * 4 + 3)
    tile[index * 4 + 3] = 255
  }
  return tile
}

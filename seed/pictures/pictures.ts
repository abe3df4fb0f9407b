import { readFile } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

/** The focal point, in percent of width and height; crops keep it visible. */
type Focus = { x: number; y: number }

type PictureInfo = { kind: 'mark' | 'portrait' | 'scene'; focus: Focus }

const pictureOf =
  (kind: PictureInfo['kind']) =>
  (x: number, y: number): PictureInfo => ({ kind, focus: { x, y } })

const [mark, portrait, scene] = [pictureOf('mark'), pictureOf('portrait'), pictureOf('scene')]

/** Every drawing in this folder, with its focal point. */
const gallery = {
  'long-table': scene(50, 58),
  'market-tents': scene(50, 60),
  musicians: scene(50, 52),
  'community-kitchen': scene(50, 55),
  'canal-houses': scene(50, 62),
  'library-courtyard': scene(50, 62),
  playground: scene(48, 58),
  'city-garden': scene(50, 55),
  'storytelling-circle': scene(50, 56),
  dancing: scene(50, 55),
  'football-field': scene(50, 60),
  'park-bicycles': scene(48, 56),
  'cooking-workshop': scene(50, 55),
  'language-cafe': scene(50, 55),
  'harbour-quay': scene(50, 60),
  'windmill-polder': scene(50, 46),
  'church-square-snow': scene(50, 60),
  'evening-concert': scene(50, 50),
  'beach-kites': scene(50, 55),
  'portrait-hooman': portrait(50, 42),
  'portrait-amal': portrait(50, 42),
  'portrait-wil': portrait(50, 42),
  'portrait-samuel': portrait(50, 42),
  'portrait-oksana': portrait(50, 42),
  'portrait-tesfaye': portrait(50, 42),
  'portrait-lin': portrait(50, 42),
  'mark-house': mark(50, 50),
  'mark-table': mark(50, 50),
  'mark-tree': mark(50, 50),
  'mark-bridge': mark(50, 50),
  'mark-circle': mark(50, 50),
  'mark-boat': mark(50, 50),
  'mark-lantern': mark(50, 50),
  'mark-hands': mark(50, 50),
  'mark-wheel': mark(50, 50),
  'mark-garland': mark(50, 50),
} as const satisfies Record<string, PictureInfo>

export type PictureKey = keyof typeof gallery

export const pictureKeys: Readonly<Record<PictureKey, PictureInfo>> = gallery

type RenderedPicture = { data: Buffer; fileName: string; mimetype: string }

const inThisFolder = (...names: string[]): string => path.join(import.meta.dirname, ...names)

/** Renders a drawing as a photograph for uploading, with the grain of paper; a logo stays sharp and transparent. */
export const renderPicture = async (key: PictureKey): Promise<RenderedPicture> => {
  const { kind } = pictureKeys[key]
  const drawing = sharp(await readFile(inThisFolder(`${kind}s`, `${key}.svg`)))
  if (kind === 'mark')
    return {
      data: await drawing.png({ compressionLevel: 9 }).toBuffer(),
      fileName: `${key}.png`,
      mimetype: 'image/png',
    }
  const data = await drawing
    .flatten()
    .composite([{ input: inThisFolder('paper-grain.png'), tile: true, blend: 'soft-light' }])
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
  return { data, fileName: `${key}.jpg`, mimetype: 'image/jpeg' }
}

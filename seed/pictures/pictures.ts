import { marks } from './marks/marks.ts'
import { randomFrom } from './paper/random.ts'
import { renderJpeg, renderPng } from './paper/render.ts'
import type { Sheet } from './paper/svg.ts'
import type { Focus, Picture } from './picture.ts'
import { portraits } from './portraits/portraits.ts'
import { scenes } from './scenes/scenes.ts'

const gallery = { ...scenes, ...portraits, ...marks } as const satisfies Record<string, Picture>

export type PictureKey = keyof typeof gallery

export type DrawnPicture = { data: Buffer; fileName: string; mimetype: string }

type PictureInfo = { kind: Picture['kind']; subject: Picture['subject']; focus: Focus }

/** Every picture there is, with what is to be seen on it and where its focal point lies. */
export const pictureKeys: Readonly<Record<PictureKey, PictureInfo>> = gallery

/** Width and height of a picture's sheet, and how many pixels one unit becomes. */
const formats = {
  scene: { width: 1200, height: 800, scale: 2 },
  portrait: { width: 800, height: 1000, scale: 2 },
  mark: { width: 400, height: 400, scale: 2 },
} as const

/** Draws one picture; the same key gives the same bytes. */
export const drawPicture = async (key: PictureKey): Promise<DrawnPicture> => {
  const picture: Picture = gallery[key]
  const { width, height, scale } = formats[picture.kind]
  const sheet: Sheet = { width, height, ground: picture.ground, pieces: picture.draw(randomFrom(key)) }
  return picture.kind === 'mark'
    ? { data: await renderPng(sheet, scale), fileName: `${key}.png`, mimetype: 'image/png' }
    : { data: await renderJpeg(sheet, scale), fileName: `${key}.jpg`, mimetype: 'image/jpeg' }
}

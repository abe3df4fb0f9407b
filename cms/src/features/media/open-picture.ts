import sharp from 'sharp'

import { faultOf, kindOf, mostPoints, type Part, type PictureFault } from './picture.rules.ts'

const options = { failOn: 'error' as const, limitInputPixels: mostPoints }

type Look = {
  readonly fault: PictureFault | null
  readonly height: number
  readonly width: number
}

/** Reads only the head of a file, so that a picture which needs too much memory is never opened. */
export const lookAtPicture = async (bytes: Buffer): Promise<Look> => {
  const kind = kindOf(bytes)
  if (kind === null) return { fault: 'kind', height: 0, width: 0 }
  try {
    const { autoOrient, pages } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return { fault: faultOf({ ...autoOrient, frames: pages ?? 1, kind }), ...autoOrient }
  } catch {
    return { fault: 'damaged', height: 0, width: 0 }
  }
}

/** No stored picture is larger. */
export const largestSide = 2400

/**
 * Opens a picture once and writes it without loss: upright, cropped, within our largest size, and without hidden data
 * of its file. Payload's later steps then need little memory. Null when the file is damaged.
 */
export const openPicture = async (bytes: Buffer, part: Part | null): Promise<Buffer | null> => {
  const upright = sharp(bytes, options).autoOrient()
  const cut = part === null ? upright : upright.extract(part)
  try {
    return await cut
      .resize({ fit: 'inside', height: largestSide, width: largestSide, withoutEnlargement: true })
      .png({ compressionLevel: 1 })
      .timeout({ seconds: 20 })
      .toBuffer()
  } catch {
    return null
  }
}

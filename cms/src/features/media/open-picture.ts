import sharp from 'sharp'

import { openApart } from './open-apart.ts'
import {
  faultOf,
  isOpenedApart,
  kindOf,
  largestSide,
  mostPoints,
  type Part,
  type PictureFault,
  type PictureHead,
} from './picture.rules.ts'

const options = { failOn: 'error' as const, limitInputPixels: mostPoints }

type Look =
  { readonly fault: null; readonly head: PictureHead } | { readonly fault: PictureFault; readonly head: null }

/** Reads only the head of a file, so that a picture which needs too much memory is never opened. */
export const lookAtPicture = async (bytes: Buffer): Promise<Look> => {
  const kind = kindOf(bytes)
  if (kind === null) return { fault: 'kind', head: null }
  try {
    const { autoOrient, isProgressive } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const streams = (kind === 'jpeg' || kind === 'png') && isProgressive !== true
    const head = { ...autoOrient, kind, streams }
    const fault = faultOf(head)
    return fault === null ? { fault, head } : { fault, head: null }
  } catch {
    return { fault: 'damaged', head: null }
  }
}

/**
 * Opens a picture once and writes it without loss: the first frame, upright, cropped, within our largest size, in the
 * colours of screens, and without hidden data of its file. Payload's later steps then need little memory. Null when
 * the file is damaged.
 */
export const openPicture = async (
  bytes: Buffer,
  head: PictureHead,
  part: Part | null,
): Promise<Buffer | null> => {
  try {
    const given = isOpenedApart(head) ? await openApart(bytes, part) : bytes
    const upright = sharp(given, options).autoOrient()
    const cut = part === null || given !== bytes ? upright : upright.extract(part)
    return await cut
      .resize({ fit: 'inside', height: largestSide, width: largestSide, withoutEnlargement: true })
      .toColourspace('srgb')
      .png({ compressionLevel: 1 })
      .timeout({ seconds: 20 })
      .toBuffer()
  } catch {
    return null
  }
}

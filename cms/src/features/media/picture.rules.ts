import { words, type Words } from '#i18n/words.ts'

/** The kinds of pictures that we accept. */
export type PictureKind = 'avif' | 'jpeg' | 'png' | 'webp'

/** The facts about a picture in the head of its file. */
export type PictureHead = {
  readonly kind: PictureKind
  readonly width: number
  readonly height: number
  readonly frames: number
}

/** A part of a picture, in pixels of the upright picture. */
export type Part = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Why a picture is refused. */
export type PictureFault = 'damaged' | 'kind' | 'large' | 'long' | 'moving'

/** Opening so many pixels takes at most some 300 MB, measured for each kind; AVIF needs the most per pixel. */
export const mostPoints = 40_000_000
const mostAvifPoints = 16_000_000
const longestSide = 16_000
/** A square is cut from each picture: its short side is scaled to 320 pixels, and its long side in proportion. */
const steepest = 10

/** The kind of a picture by its first bytes; null when we don't accept it. */
export const kindOf = (bytes: Uint8Array): PictureKind | null => {
  const text = String.fromCharCode(...bytes.subarray(0, 32))
  if (text.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  if (text.startsWith('\u0089PNG\r\n\u001a\n')) return 'png'
  if (/^RIFF[^]{4}WEBP/.test(text)) return 'webp'
  return /^[^]{4}ftypavi[fs]/.test(text) ? 'avif' : null
}

/** The problem of a picture of this size; null when it may be opened. */
export const faultOf = ({ frames, height, kind, width }: PictureHead): PictureFault | null => {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  // Written so that NaN is refused as well.
  if (!(short >= 1)) return 'damaged'
  if (frames > 1) return 'moving'
  if (long > short * steepest) return 'long'
  const most = kind === 'avif' ? mostAvifPoints : mostPoints
  return long > longestSide || width * height > most ? 'large' : null
}

const reasons: Readonly<Record<PictureFault, Words>> = {
  damaged: words(
    'Deze foto is beschadigd. Kies een andere, of sla haar opnieuw op.',
    'This picture is damaged. Choose another one, or save it again.',
  ),
  kind: words(
    'Dit bestand is geen foto die we kunnen gebruiken. Kies een JPEG, PNG, WebP of AVIF.',
    'This file is no picture that we can use. Choose a JPEG, PNG, WebP or AVIF.',
  ),
  large: words(
    'Deze foto is te groot. Hoogstens 40 megapixel (AVIF: 16), en 16.000 punten aan een kant.',
    'This picture is too large. At most 40 megapixels (AVIF: 16), and 16,000 points on one side.',
  ),
  long: words(
    'Deze foto is te smal. De lange kant mag hoogstens tien keer zo lang zijn als de korte.',
    'This picture is too narrow. Its long side may be at most ten times its short side.',
  ),
  moving: words(
    'Deze foto beweegt. Kies een foto die stilstaat.',
    'This picture moves. Choose one that stands still.',
  ),
}

/** The reason, for the person who sent the picture. */
export const reasonOf = (fault: PictureFault): Words => reasons[fault]

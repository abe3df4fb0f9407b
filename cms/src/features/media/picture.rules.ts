import { words, type Words } from '#i18n/words.ts'

/** The kinds of pictures that we accept. */
export type PictureKind = 'avif' | 'gif' | 'heic' | 'jpeg' | 'png' | 'webp'

/** The facts about a picture in the head of its file. */
export type PictureHead = {
  readonly kind: PictureKind
  readonly width: number
  readonly height: number
  /** It is read from top to bottom and made smaller meanwhile: a JPEG or PNG without passes over the whole picture. */
  readonly streams: boolean
}

/** A part of a picture, in pixels of the upright picture. */
export type Part = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Why a picture is refused. */
export type PictureFault = 'damaged' | 'kind' | 'large' | 'long'

/** The largest file that is taken, in bytes, with the texts that come along. */
export const mostBytes = 12 * 1024 * 1024
/** No stored picture is larger. */
export const largestSide = 2400

/** Opening so many pixels takes at most some 300 MB, measured for each kind; AVIF needs the most per pixel. */
export const mostPoints = 40_000_000
const mostAvifPoints = 16_000_000
/** What a process of its own opens within 600 MB: the largest pictures of phones are 50 and 108 megapixels. */
const mostPointsApart = 65_000_000
const mostStreamedPoints = 130_000_000
const mostAvifPointsApart = 30_000_000
const longestSide = 16_000
/** A square is cut from each picture: its short side is scaled to 320 pixels, and its long side in proportion. */
const steepest = 10

/** The kind of a picture by its first bytes; null when we don't accept it. */
export const kindOf = (bytes: Uint8Array): PictureKind | null => {
  const text = String.fromCharCode(...bytes.subarray(0, 64))
  if (text.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  if (text.startsWith('\u0089PNG\r\n\u001a\n')) return 'png'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (/^RIFF[^]{4}WEBP/.test(text)) return 'webp'
  return kindOfBrands(text)
}

/** AVIF and HEIC are both HEIF, whose first box names the brands that the file obeys (ISO/IEC 14496-12, 4.3). */
const kindOfBrands = (text: string): PictureKind | null => {
  const [, major = '', others = ''] = /^[^]{4}ftyp([^]{4})(?:[^]{4}([^]*))?/.exec(text) ?? []
  if (/^avi[fs]/.test(major)) return 'avif'
  if (/^he(?:[iv][cx]|i[ms]|v[ms])/.test(major)) return 'heic'
  if (!/^(?:mif|msf)1/.test(major)) return null
  return /avi[fs]/.test(others) ? 'avif' : 'heic'
}

/** The problem of a picture of this size; null when it may be opened. */
export const faultOf = (head: PictureHead): PictureFault | null => {
  const { height, width } = head
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  // Written so that NaN is refused as well.
  if (!(short >= 1)) return 'damaged'
  if (long > short * steepest) return 'long'
  return long > longestSide || width * height > mostPointsOf(head) ? 'large' : null
}

const mostPointsOf = ({ kind, streams }: PictureHead): number => {
  if (kind === 'avif') return mostAvifPointsApart
  return streams ? mostStreamedPoints : mostPointsApart
}

/** Whether a process of its own opens the picture: one that needs much memory, or a decoder of a package. */
export const isOpenedApart = ({ height, kind, width }: PictureHead): boolean =>
  kind === 'heic' || width * height > (kind === 'avif' ? mostAvifPoints : mostPoints)

const reasons: Readonly<Record<PictureFault, Words>> = {
  damaged: words(
    'Deze foto is beschadigd. Kies een andere, of sla haar opnieuw op.',
    'This picture is damaged. Choose another one, or save it again.',
  ),
  kind: words(
    'Dit bestand is geen foto die we kunnen gebruiken. Kies een JPEG, PNG, HEIC, WebP, AVIF of GIF.',
    'This file is no picture that we can use. Choose a JPEG, PNG, HEIC, WebP, AVIF or GIF.',
  ),
  large: words(
    'Deze foto is te groot. Hoogstens 65 megapixel (AVIF: 30, een gewone JPEG of PNG: 130), en 16.000 punten aan een kant.',
    'This picture is too large. At most 65 megapixels (AVIF: 30, an ordinary JPEG or PNG: 130), and 16,000 points on one side.',
  ),
  long: words(
    'Deze foto is te smal. De lange kant mag hoogstens tien keer zo lang zijn als de korte.',
    'This picture is too narrow. Its long side may be at most ten times its short side.',
  ),
}

/** The reason, for the person who sent the picture. */
export const reasonOf = (fault: PictureFault): Words => reasons[fault]

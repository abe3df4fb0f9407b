// Opens one picture from standard input and writes it to standard output as PNG. `open-apart.ts` starts it.
import { buffer } from 'node:stream/consumers'
import { crc32, deflateSync } from 'node:zlib'

import libheif from 'libheif-js/wasm-bundle.js'
import sharp from 'sharp'

/** HEIC of 65 megapixels takes 500 MB, measured. */
const mostPages = (768 * 1024 ** 2) / 65_536
const grow = Reflect.get(WebAssembly.Memory.prototype, 'grow')
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength / 65_536 + pages > mostPages) throw new RangeError('Too much memory.')
  return grow.call(this, pages)
}

/** The picture that a phone shows of the file, or a part of it; the others are frames, or made from it. */
const decode = (bytes, part) => {
  const images = new libheif.HeifDecoder().decode(bytes)
  const image = images.find((one) => one.is_primary()) ?? images[0]
  const { heif_chroma_interleaved_RGBA: chroma, heif_colorspace_RGB: colours } = libheif
  const { channels } = libheif.heif_js_decode_image2(image.handle, colours, chroma)
  const { data, height, stride, width } = channels[0]
  const raw = { channels: 4, height, width: stride / 4 }
  const rows = Buffer.from(data.buffer, data.byteOffset, stride * height)
  const shown = sharp(rows, { limitInputPixels: false, raw }).extract(
    part ?? { height, left: 0, top: 0, width },
  )
  return image.has_alpha_channel() ? shown : shown.removeAlpha()
}

const open = (bytes, part) => {
  const upright = sharp(bytes, { failOn: 'error', limitInputPixels: false }).autoOrient()
  return part === null ? upright : upright.extract(part)
}

/** Puts the colour profile of the file into a PNG: the decoder gives the numbers without their meaning. */
const withProfile = (png, profile) => {
  const body = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  // The head of a PNG with its first chunk takes 33 bytes.
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

const { largestSide, part } = JSON.parse(process.argv[2])
const bytes = await buffer(process.stdin)
const { compression, icc } = await sharp(bytes, { limitInputPixels: false }).metadata()
const isHeic = compression === 'hevc'
const small = await (isHeic ? decode : open)(bytes, part)
  .resize({ fit: 'inside', height: largestSide, width: largestSide, withoutEnlargement: true })
  .png({ compressionLevel: 1 })
  .toBuffer()
process.stdout.write(isHeic && icc !== undefined ? withProfile(small, icc) : small)

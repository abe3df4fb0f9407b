import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Draws the icons of the site from `favicon.svg`, for programs that take no SVG: `npx tsx scripts/icons.ts` after a
 * change of that file. The results are committed.
 */

type Library = { readonly Resvg: new (svg: string) => { render: () => { asPng: () => Buffer } } }

const { Resvg }: Library = createRequire(join(import.meta.dirname, '../frontend/package.json'))(
  '@resvg/resvg-js',
)

const folder = join(import.meta.dirname, '../frontend/public')
const drawing = readFileSync(join(folder, 'favicon.svg'), 'utf8')
  // The drawing library does not know dark schemes.
  .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/, '')

/** Systems cut a circle or a rounded square out of an icon, so the drawing may need a margin. */
const draw = (size: number, margin: number): Buffer => {
  const content = drawing.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}"><rect width="32" height="32" fill="#fbf4e6"/><g transform="translate(${32 * margin} ${32 * margin}) scale(${1 - 2 * margin})">${content}</g></svg>`
  return new Resvg(svg).render().asPng()
}

/** An ICO file with pictures in PNG, as every browser reads it. */
const ico = (sizes: readonly number[]): Buffer => {
  const pictures = sizes.map((size) => ({ size, png: draw(size, 0) }))
  const head = Buffer.alloc(6 + 16 * sizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sizes.length, 4)
  let at = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index
    head.writeUInt8(size, entry)
    head.writeUInt8(size, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

writeFileSync(join(folder, 'favicon.ico'), ico([16, 32, 48]))
writeFileSync(join(folder, 'apple-touch-icon.png'), draw(180, 0.06))
for (const size of [192, 512]) writeFileSync(join(folder, `icon-${size}.png`), draw(size, 0.14))

import { createRequire } from 'node:module'

import { Resvg } from '@resvg/resvg-js'

/** Draws with the project's own fonts, so that every machine makes the same picture. */

const require = createRequire(import.meta.url)

/** Emoji are drawn in one colour: the drawing library can't draw coloured letters. */
const fontFiles = [
  'rubik/500Medium/Rubik_500Medium',
  'rubik/700Bold/Rubik_700Bold',
  'rubik/900Black/Rubik_900Black',
  'noto-emoji/700Bold/NotoEmoji_700Bold',
].map((name) => require.resolve(`@expo-google-fonts/${name}.ttf`))

export type Weight = 500 | 700 | 900

const draw = (svg: string): Resvg =>
  // What XML can't contain would make the whole drawing unreadable.
  new Resvg(svg.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' '), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Rubik' },
  })

/** Renders a drawing as PNG. */
export const toPng = (svg: string): Buffer => draw(svg).render().asPng()

/** The same drawing with all text converted to outlines. */
export const toOutlines = (svg: string): string => draw(svg).toString()

/** The width of a line, in units of the drawing. */
export const widthOf = (text: string, size: number, weight: Weight): number => {
  const safe = drawable(text).replace(/[&<>]/g, 'n')
  const box = draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text x="0" y="${size}" font-family="Rubik" font-weight="${weight}" font-size="${size}">${safe}</text></svg>`,
  ).getBBox()
  return box?.width ?? 0
}

const emoji = new RegExp(String.raw`\p{RGI_Emoji}`, 'gv')

/**
 * A text as the drawing library can draw it: of an emoji that is written with several characters only the first, and a
 * flag as the two letters of its country.
 */
export const drawable = (text: string): string =>
  text.replaceAll(emoji, (one) =>
    /^\p{Regional_Indicator}/u.test(one)
      ? one.replace(/./gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x1f1a5))
      : String.fromCodePoint(one.codePointAt(0) ?? 0),
  )

type Fitting = {
  readonly text: string
  readonly width: number
  readonly weight: Weight
  /** The sizes to try, the largest first; at the last one, long words are broken and the rest is cut off. */
  readonly sizes: readonly number[]
  readonly mostLines: number
}

export type Fitted = { readonly size: number; readonly lines: readonly string[] }

/** Breaks a text into lines, at the largest size at which it fits. */
export const fit = ({ text, width, weight, sizes, mostLines }: Fitting): Fitted => {
  const words = text.split(/\s+/).filter((word) => word !== '')
  for (const size of sizes) {
    const fits = (line: string): boolean => widthOf(line, size, weight) <= width
    const lines = inLines(words, fits)
    if (lines.length <= mostLines && lines.every(fits)) return { size, lines }
  }
  const size = sizes.at(-1) ?? 0
  const fits = (line: string): boolean => widthOf(line, size, weight) <= width
  const lines = inLines(
    words.flatMap((word) => pieces(word, fits)),
    fits,
  )
  const kept = lines.slice(0, mostLines)
  return {
    size,
    lines: lines.length > mostLines ? [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', fits)] : kept,
  }
}

type Fits = (line: string) => boolean

const inLines = (words: readonly string[], fits: Fits): readonly string[] => {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const longer = `${line ?? ''} ${word}`
    if (line !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const lettersOf = (text: string): readonly string[] =>
  Array.from(letters.segment(text), ({ segment }) => segment)

/** A word that is wider than a line, in pieces with a hyphen; Arabic letters join, so there the hyphen is left out. */
const pieces = (word: string, fits: Fits): readonly string[] => {
  if (fits(word)) return [word]
  const hyphen = /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(word) ? '-' : ''
  const parts: string[] = []
  for (const letter of lettersOf(word)) {
    const longer = `${parts.at(-1) ?? ''}${letter}`
    if (parts.length > 0 && fits(`${longer}${hyphen}`)) parts[parts.length - 1] = longer
    else parts.push(letter)
  }
  return parts.map((part, index) => (index < parts.length - 1 ? `${part}${hyphen}` : part))
}

/** A line that ends in an ellipsis and fits. */
const shortened = (line: string, fits: Fits): string => {
  const kept = [...lettersOf(line.replace(/-$/, ''))]
  while (kept.length > 1 && !fits(`${kept.join('').trimEnd()}…`)) kept.pop()
  return `${kept.join('').trimEnd()}…`
}

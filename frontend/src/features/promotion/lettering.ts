import { createRequire } from 'node:module'

import { Resvg } from '@resvg/resvg-js'

/** Draws with the project's own fonts, so that every machine makes the same picture. */

const require = createRequire(import.meta.url)

const fontFiles = ['500Medium/Rubik_500Medium', '700Bold/Rubik_700Bold', '900Black/Rubik_900Black'].map(
  (name) => require.resolve(`@expo-google-fonts/rubik/${name}.ttf`),
)

export type Weight = 500 | 700 | 900

const draw = (svg: string): Resvg =>
  new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Rubik' } })

/** Renders a drawing as PNG. */
export const toPng = (svg: string): Buffer => draw(svg).render().asPng()

/** The same drawing with all text converted to outlines. */
export const toOutlines = (svg: string): string => draw(svg).toString()

/** The width of a line, in units of the drawing. */
export const widthOf = (text: string, size: number, weight: Weight): number => {
  const letters = text.replace(/[&<>]/g, 'n')
  const box = draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text x="0" y="${size}" font-family="Rubik" font-weight="${weight}" font-size="${size}">${letters}</text></svg>`,
  ).getBBox()
  return box?.width ?? 0
}

type Fitting = {
  readonly text: string
  readonly width: number
  readonly weight: Weight
  /** The sizes to try, the largest first; the last one is used even when the text does not fit. */
  readonly sizes: readonly number[]
  readonly mostLines: number
}

export type Fitted = { readonly size: number; readonly lines: readonly string[] }

/** Breaks a text into lines, at the largest size at which it fits. */
export const fit = ({ text, width, weight, sizes, mostLines }: Fitting): Fitted => {
  for (const size of sizes) {
    const lines = broken(text, (line) => widthOf(line, size, weight) <= width)
    const fits = lines.length <= mostLines && lines.every((line) => widthOf(line, size, weight) <= width)
    if (fits) return { size, lines }
  }
  const size = sizes.at(-1) ?? 0
  const lines = broken(text, (line) => widthOf(line, size, weight) <= width)
  const kept = lines.slice(0, mostLines)
  return { size, lines: lines.length > mostLines ? [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`] : kept }
}

const broken = (text: string, fits: (line: string) => boolean): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    const longer = `${line ?? ''} ${word}`
    if (line !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

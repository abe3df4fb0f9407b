import { colour } from '../palette.ts'
import { between, distance, type Point } from './geometry.ts'
import type { Piece, Shape } from './piece.ts'
import { noiseAt } from './random.ts'

export type Sheet = { width: number; height: number; ground: string | null; pieces: readonly Piece[] }

/** The sheet as an SVG document, drawn from the bottom piece to the top one. */
export const toSvg = (sheet: Sheet, scale: number): string => {
  const { width, height, ground } = sheet
  const clips = { count: 0 }
  const body = sheet.pieces.map((piece) => drawn(piece, clips)).join('')
  const bottom = ground === null ? '' : `<rect width="${width}" height="${height}" fill="${ground}"/>`
  const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${bottom}${body}</svg>`
}

type Clips = { count: number }

const drawn = (piece: Piece, clips: Clips): string => {
  const path = piece.kind === 'line' ? linePath(piece) : outline(piece)
  const own = `<path d="${path}" ${paint(piece, piece.kind === 'line' ? piece.stroke : piece.fill, piece.opacity)}/>`
  const shade = `<path d="${path}" ${paint(piece, colour.ink, 0.11)}`
  return shadows(piece.lift, shade) + own + contents(piece, path, clips)
}

/** Paint opacity, not element opacity: librsvg draws the latter four times as slowly. */
const paint = (piece: Piece, ink: string, opacity: number): string => {
  if (piece.kind === 'shape') return `fill="${ink}"${opacity === 1 ? '' : ` fill-opacity="${opacity}"`}`
  const pen = `stroke-width="${piece.width.toFixed(2)}" stroke-linecap="round" stroke-linejoin="round"`
  return `fill="none" stroke="${ink}" ${pen}${opacity === 1 ? '' : ` stroke-opacity="${opacity}"`}`
}

/** Two offset copies look softer than one and cost far less than a blur filter. */
const shadows = (lift: number, open: string): string =>
  lift <= 0
    ? ''
    : [0.55, 1.15]
        .map((share) => `${open} transform="${shift(lift * share)}"/>`)
        .reverse()
        .join('')

const shift = (by: number): string => `translate(${(by * 1.5).toFixed(2)} ${(by * 2).toFixed(2)})`

const contents = (piece: Piece, path: string, clips: Clips): string => {
  if (piece.kind === 'line' || piece.inside.length === 0) return ''
  clips.count += 1
  const id = `c${clips.count}`
  const inside = piece.inside.map((inner) => drawn(inner, clips)).join('')
  return `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${inside}</g>`
}

const outline = (shape: Shape): string => {
  const reach = span(shape.points)
  const amount = Math.min(1.7, reach * 0.009)
  return shape.curve
    ? flowing(
        shape.points.map((point) => nudged(point, amount)),
        true,
      )
    : straight(handCut(shape.points, amount), true)
}

const linePath = (piece: { points: readonly Point[]; curve: boolean; closed: boolean }): string =>
  piece.curve ? flowing(piece.points, piece.closed) : straight(piece.points, piece.closed)

/** Long straight cuts drift a little, as scissors do. */
const handCut = (points: readonly Point[], amount: number): Point[] =>
  points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point
    const extra = Math.min(5, Math.floor(distance(point, next) / 70))
    const stops = Array.from({ length: extra }, (_, step) => between(point, next, (step + 1) / (extra + 1)))
    return [point, ...stops].map((stop) => nudged(stop, amount))
  })

const nudged = ([x, y]: Point, amount: number): Point => [
  x + noiseAt(x, y) * amount,
  y + noiseAt(y + 31, x - 17) * amount,
]

const span = (points: readonly Point[]): number => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}

const text = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`

const straight = (points: readonly Point[], closed: boolean): string =>
  `M${points.map(text).join('L')}${closed ? 'Z' : ''}`

const flowing = (points: readonly Point[], closed: boolean): string => {
  const count = points.length
  const at = (index: number): Point => {
    const place = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)
    return points[place] ?? [0, 0]
  }
  const curves = Array.from({ length: closed ? count : count - 1 }, (_, index) => {
    const [before, start, end, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6]
    const second: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6]
    return `C${text(first)} ${text(second)} ${text(end)}`
  })
  return `M${text(at(0))}${curves.join('')}${closed ? 'Z' : ''}`
}

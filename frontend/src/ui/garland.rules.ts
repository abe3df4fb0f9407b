/** Draws a garland: the same id always gives the same flags, so a festival without a picture keeps its own. */

type FlagColour = 1 | 2 | 3 | 4 | 5

type Flag = { readonly path: string; readonly transform: string; readonly colour: FlagColour }

/** A cord between two points, with its flags. */
export type Garland = { readonly cord: string; readonly flags: readonly Flag[] }

export type GarlandSize = {
  readonly width: number
  /** The height of both ends of the cord, and how far its middle hangs below them. */
  readonly startY: number
  readonly endY: number
  readonly sag: number
  readonly flags: number
  readonly flagWidth: number
  readonly flagHeight: number
}

type Shape = (width: number, height: number) => string

const pennant: Shape = (w, h) => `M${-w / 2} 0H${w / 2}L0 ${h}Z`
const swallowtail: Shape = (w, h) => `M${-w / 2} 0H${w / 2}V${h}L0 ${h * 0.72}L${-w / 2} ${h}Z`
const banner: Shape = (w, h) => `M${-w / 2} 0H${w / 2}V${h * 0.7}L0 ${h}L${-w / 2} ${h * 0.7}Z`
const tongue: Shape = (w, h) =>
  `M${-w / 2} 0H${w / 2}V${h - w / 2}A${w / 2} ${w / 2} 0 0 1 ${-w / 2} ${h - w / 2}Z`
const scallops: Shape = (w, h) => {
  const r = w / 6
  const arc = `a${r} ${r} 0 0 1 ${-2 * r} 0`
  return `M${-w / 2} 0H${w / 2}V${h - r}${arc}${arc}${arc}Z`
}

const shapes = [pennant, swallowtail, banner, tongue, scallops] as const
const colours: readonly FlagColour[] = [1, 2, 3, 4, 5]

/** The garland that belongs to an id. */
export const drawGarland = (id: string, size: GarlandSize): Garland => {
  const next = numbersFrom(id)
  const { width, startY, endY, sag } = size
  const middleY = (startY + endY) / 2 + sag * 2
  let colour = Math.floor(next() * colours.length)
  const shift = Math.floor(next() * shapes.length)
  const flags = Array.from({ length: size.flags }, (_, index): Flag => {
    const at = (index + 0.5) / size.flags
    const y = (1 - at) ** 2 * startY + 2 * at * (1 - at) * middleY + at ** 2 * endY
    const slope = (2 * (1 - at) * (middleY - startY) + 2 * at * (endY - middleY)) / width
    // A step of 1 to 3 never gives two neighbours the same colour.
    colour = (colour + 1 + Math.floor(next() * 3)) % colours.length
    const shape = shapes[(shift + index * 2) % shapes.length] ?? pennant
    const stretch = 0.85 + next() * 0.3
    const tilt = (Math.atan(slope) * 180) / Math.PI + (next() - 0.5) * 8
    return {
      path: tidy(shape(size.flagWidth, size.flagHeight * stretch)),
      transform: `translate(${round(width * at)} ${round(y)}) rotate(${round(tilt)})`,
      colour: colours[colour] ?? 1,
    }
  })
  return { cord: `M0 ${startY}Q${width / 2} ${middleY} ${width} ${endY}`, flags }
}

/** Numbers from 0 up to 1 that depend on the id alone (FNV-1a, then mulberry32). */
export const numbersFrom = (id: string): (() => number) => {
  let state = [...id].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619),
    2166136261,
  )
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

const tidy = (path: string): string => path.replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))))

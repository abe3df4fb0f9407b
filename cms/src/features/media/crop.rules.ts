import type { Part } from './picture.rules.ts'

/** The crop that the admin asks for: its start in percent of the picture, and its size in pixels. */
export type Crop = {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly width: number
}

/** The crop in the query of a request, in the format of Payload's admin; null when there is none. */
export const cropIn = (query: unknown): Crop | null => {
  const edits = inside(query, 'uploadEdits')
  const crop = inside(edits, 'crop')
  if (crop === undefined) return null
  return {
    height: Number(inside(edits, 'heightInPixels')),
    width: Number(inside(edits, 'widthInPixels')),
    x: Number(inside(crop, 'x')),
    y: Number(inside(crop, 'y')),
  }
}

/** The part of a picture that a crop covers; null when it is outside of it. */
export const partOf = (crop: Crop, { height, width }: { height: number; width: number }): Part | null => {
  const left = Math.floor((crop.x / 100) * width)
  const top = Math.floor((crop.y / 100) * height)
  const part = {
    height: Math.min(Math.round(crop.height), height - top),
    left,
    top,
    width: Math.min(Math.round(crop.width), width - left),
  }
  return left >= 0 && top >= 0 && part.height >= 1 && part.width >= 1 ? part : null
}

/** The query without its crop, which has been carried out; its focal point stays. */
export const withoutCrop = (query: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...query,
  uploadEdits: { focalPoint: inside(query.uploadEdits, 'focalPoint') },
})

const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined

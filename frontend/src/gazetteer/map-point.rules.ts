import type { Point } from './known-places.rules.ts'

const middle = { latitude: 52.2, longitude: 5.4 }
const narrowing = Math.cos((middle.latitude * Math.PI) / 180)

/**
 * The position of a place in the drawing of `netherlands-shapes.rules.ts`. The numbers were fitted to 4,500 postcodes:
 * 98 % of them lie inside their own province; the others lie on a border or a coast.
 */
export const onMap = ({ latitude, longitude }: Point): { readonly x: number; readonly y: number } => {
  const east = (longitude - middle.longitude) * narrowing
  const north = latitude - middle.latitude
  return {
    x: Math.round(322.56 + 256.28 * east + 2 * north),
    y: Math.round(354.81 - 0.41 * east - 257.48 * north - 0.86 * east * east),
  }
}

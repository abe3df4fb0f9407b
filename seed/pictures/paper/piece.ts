import { rotate, type Point } from './geometry.ts'

/** A shape cut from paper; `lift` is how far it lies above what is under it, in shadow steps. */
export type Shape = {
  kind: 'shape'
  points: readonly Point[]
  curve: boolean
  fill: string
  lift: number
  opacity: number
  /** Pieces that are only seen within this shape: stripes, windows, a shaded side. */
  inside: readonly Piece[]
}

/** A strip of paper or a pen line. */
type Line = {
  kind: 'line'
  points: readonly Point[]
  curve: boolean
  closed: boolean
  stroke: string
  width: number
  lift: number
  opacity: number
}

export type Piece = Shape | Line

/** A shape with straight, slightly uneven edges. */
export const cut = (points: readonly Point[], fill: string, lift = 2): Shape => ({
  kind: 'shape',
  points,
  curve: false,
  fill,
  lift,
  opacity: 1,
  inside: [],
})

/** A shape cut in one flowing movement through the points. */
export const round = (points: readonly Point[], fill: string, lift = 2): Shape => ({
  ...cut(points, fill, lift),
  curve: true,
})

/** A piece glued on flat: it has no shadow. */
export const flat = (shape: Shape): Shape => ({ ...shape, lift: 0 })
export const faint = <T extends Piece>(piece: T, opacity: number): T => ({ ...piece, opacity })
export const filledWith = (shape: Shape, inside: readonly Piece[]): Shape => ({ ...shape, inside })

type Pen = { stroke: string; width: number; lift?: number; straight?: boolean; closed?: boolean }

/** A line through the points, flowing unless `straight`. */
export const line = (points: readonly Point[], pen: Pen): Line => ({
  kind: 'line',
  points,
  curve: !(pen.straight ?? false),
  closed: pen.closed ?? false,
  stroke: pen.stroke,
  width: pen.width,
  lift: pen.lift ?? 0,
  opacity: 1,
})

type Placement = { at?: Point; scale?: number; turn?: number; flip?: boolean }

/** Moves, turns, scales or mirrors pieces; shadows keep falling to the lower right. */
export const place = (pieces: readonly Piece[], placement: Placement): Piece[] => {
  const { at = [0, 0], scale = 1, turn = 0, flip = false } = placement
  const move = (point: Point): Point => {
    const [x, y] = rotate([point[0] * (flip ? -scale : scale), point[1] * scale], turn)
    return [x + at[0], y + at[1]]
  }
  const moved = (piece: Piece): Piece => {
    const points = piece.points.map(move)
    const lift = piece.lift * Math.min(1.6, Math.max(0.5, scale))
    return piece.kind === 'line'
      ? { ...piece, points, lift, width: piece.width * scale }
      : { ...piece, points, lift, inside: piece.inside.map(moved) }
  }
  return pieces.map(moved)
}

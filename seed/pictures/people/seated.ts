import type { Piece } from '../paper/piece.ts'
import type { Look } from './look.ts'
import { person, type Figure, type Pose } from './person.ts'

type Seat = { look: Look; x: number; scale?: number; pose?: Partial<Pose>; carries?: readonly Piece[] }

type Seating = {
  seats: readonly Seat[]
  /** Height of the table's back edge. */ edge: number
  table: readonly Piece[]
}

/** People behind a table with their arms on it. */
export const seatedAt = ({ seats, edge, table }: Seating): Piece[] => {
  const figures = seats.map((seat) => figureOf(seat, edge))
  return [
    ...figures.flatMap((figure) => person({ ...figure, part: 'body' })),
    ...table,
    ...figures.flatMap((figure) => person({ ...figure, part: 'arms' })),
  ]
}

const figureOf = ({ look, x, scale = 1.15, pose = {}, carries = [] }: Seat, edge: number): Figure => {
  const size = look.child ? scale * 0.62 : scale
  const rest: Partial<Pose> = { bust: true, leftHand: [-26, -118], rightHand: [26, -118] }
  return { look, at: [x, edge + 126 * size], scale, carries, pose: { ...rest, ...pose } }
}

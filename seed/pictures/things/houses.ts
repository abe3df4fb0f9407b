import { bend, box, type Point } from '../paper/geometry.ts'
import { cut, filledWith, flat, line, type Piece } from '../paper/piece.ts'
import { colour, darker, lighter } from '../palette.ts'

type Gable = 'step' | 'bell' | 'neck' | 'point' | 'cornice'

type HouseProps = {
  at: Point
  width: number
  /** Height of the wall under the gable. */
  height: number
  fill: string
  gable: Gable
  rows: number
  columns: number
  lit?: boolean
  door?: string
  lift?: number
}

/** A Dutch canal house whose left lower corner is at `at`. */
export const house = (props: HouseProps): Piece[] => {
  const { at, width, height, fill, gable, lift = 2.4 } = props
  const [x, y] = at
  const top = y - height
  const outline: Point[] = [
    [x, y],
    [x, top],
    ...gableOf(gable, width).map(([dx, dy]): Point => [x + dx, top - dy]),
    [x + width, top],
    [x + width, y],
  ]
  const shade = flat(
    cut(box([x + width * 0.86, top - width], [width * 0.2, height + width]), darker(fill, 0.12)),
  )
  const loft =
    gable === 'cornice'
      ? []
      : windowAt([x + width / 2, top - width * 0.3], [width * 0.15, width * 0.24], props)
  return [filledWith(cut(outline, fill, lift), [shade]), ...trim(props), ...windows(props), ...loft]
}

const gableOf = (gable: Gable, width: number): Point[] => {
  const w = width
  switch (gable) {
    case 'step': {
      const steps = [0, 1, 2, 3].flatMap((step): Point[] => [
        [(w * step) / 9, (w * (step + 1)) / 6.4],
        [(w * (step + 1)) / 9, (w * (step + 1)) / 6.4],
      ])
      const peak: Point[] = [
        [(w * 4) / 9, w * 0.76],
        [(w * 5) / 9, w * 0.76],
      ]
      return [...steps, ...peak, ...steps.map(([dx, dy]): Point => [w - dx, dy]).reverse()]
    }
    case 'bell': {
      const half: Point[] = bend([
        [0, w * 0.05],
        [w * 0.13, w * 0.12],
        [w * 0.23, w * 0.3],
        [w * 0.27, w * 0.52],
        [w * 0.36, w * 0.68],
        [w / 2, w * 0.74],
      ])
      return [...half, ...half.map(([dx, dy]): Point => [w - dx, dy]).reverse()]
    }
    case 'neck':
      return [
        [0, w * 0.1],
        [w * 0.26, w * 0.16],
        [w * 0.26, w * 0.62],
        [w / 2, w * 0.82],
        [w * 0.74, w * 0.62],
        [w * 0.74, w * 0.16],
        [w, w * 0.1],
      ]
    case 'point':
      return [[w / 2, w * 0.62]]
    case 'cornice':
      return [
        [-w * 0.05, 0],
        [-w * 0.05, w * 0.1],
        [w * 1.05, w * 0.1],
        [w * 1.05, 0],
      ]
  }
}

const trim = ({ at: [x, y], width, height, fill }: HouseProps): Piece[] => [
  flat(cut(box([x, y - height - 3], [width, 6]), lighter(fill, 0.45))),
  flat(cut(box([x, y - 12], [width, 12]), darker(fill, 0.35))),
]

const windows = (props: HouseProps): Piece[] => {
  const {
    at: [x, y],
    width,
    height,
    rows,
    columns,
    fill,
  } = props
  const cell: Point = [width / columns, (height - 12) / rows]
  const size: Point = [Math.min(cell[0] * 0.56, 44), Math.min(cell[1] * 0.66, 74)]
  const cells = Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  }))
  return cells.flatMap(({ row, column }) => {
    const middle: Point = [x + cell[0] * (column + 0.5), y - height + cell[1] * (row + 0.5) + 4]
    const isDoor = row === rows - 1 && column === columns - 1
    return isDoor
      ? doorAt(
          [middle[0], y - 12],
          [size[0] * 1.1, Math.min(cell[1] * 0.82, 96)],
          props.door ?? darker(fill, 0.5),
        )
      : windowAt(middle, size, props)
  })
}

const windowAt = ([cx, cy]: Point, [width, height]: Point, { lit = false, fill }: HouseProps): Piece[] => {
  const glass = lit ? colour.lemon : colour.haze
  const [left, top] = [cx - width / 2, cy - height / 2]
  const bar = { stroke: colour.paper, width: 2.6, straight: true }
  return [
    cut(box([left - 4, top - 4], [width + 8, height + 8]), colour.paper, 0.5),
    filledWith(flat(cut(box([left, top], [width, height]), glass)), [
      flat(
        cut(
          [
            [left, top + height],
            [left + width, top + height * 0.35],
            [left + width, top + height],
          ],
          darker(glass, lit ? 0.06 : 0.14),
        ),
      ),
    ]),
    line(
      [
        [cx, top],
        [cx, top + height],
      ],
      bar,
    ),
    line(
      [
        [left, top + height * 0.4],
        [left + width, top + height * 0.4],
      ],
      bar,
    ),
    cut(box([left - 7, top + height + 4], [width + 14, 5]), lighter(fill, 0.5), 0.6),
  ]
}

const doorAt = ([cx, bottom]: Point, [width, height]: Point, fill: string): Piece[] => [
  cut(box([cx - width / 2 - 5, bottom - height - 5], [width + 10, height + 5]), colour.paper, 0.6),
  flat(cut(box([cx - width / 2, bottom - height], [width, height]), fill)),
  flat(cut(box([cx - width * 0.34, bottom - height + 6], [width * 0.68, height * 0.2]), colour.haze)),
  flat(cut(box([cx + width * 0.24, bottom - height * 0.45], [4, 8]), colour.marigold)),
]

import type { ReactElement } from 'react'

import { provinces, type Province } from '#cms/models/places.ts'

import type { Point } from './known-places.rules.ts'
import { onMap } from './map-point.rules.ts'
import { mapSize, provinceShapes } from './netherlands-shapes.rules.ts'

type Props = {
  /** The position of the place; without it, only the province is marked. */
  readonly point: Point | null
  readonly province: Province | null
  /** A text alternative for the picture: "Delft, in Zuid-Holland". */
  readonly label: string
}

/** A small map that shows where a place lies; the browser asks no other host for it. */
export const PlaceMap = ({ point, province, label }: Props): ReactElement => (
  <svg
    className="place-map"
    viewBox={`-10 -10 ${mapSize.width + 20} ${mapSize.height + 20}`}
    role="img"
    aria-label={label}
  >
    {provinces.map((one) => (
      <path
        key={one}
        className={one === province ? 'place-map__here' : 'place-map__land'}
        d={provinceShapes[one]}
      />
    ))}
    {point !== null && <Pin point={point} />}
  </svg>
)

/** A flag on a pole, whose foot stands on the place. */
const Pin = ({ point }: { point: Point }): ReactElement => {
  const { x, y } = onMap(point)
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className="place-map__foot" r="9" />
      <path className="place-map__pennant" d="M0 -92L66 -70L0 -46Z" />
      <path className="place-map__pole" d="M0 0V-96" />
    </g>
  )
}

import type { ReactElement } from 'react'

import { provinces, type Province } from '#cms/models/places.ts'
import { mapSize, provinceColours, provinceShapes } from '#gazetteer/netherlands-shapes.rules.ts'

import type { Dot } from './map-dots.rules.ts'

type Props = {
  readonly label: string
  /** The link of a province and its label; a province without one is only drawn. */
  readonly links: ReadonlyMap<Province, { readonly href: string; readonly label: string }>
  readonly dots: readonly Dot[]
  /** The province that the page is about. */
  readonly here?: Province
}

/** A map of the Netherlands: provinces link to their pages, and dots show festivals. */
export const NetherlandsMap = ({ label, links, dots, here }: Props): ReactElement => (
  <svg
    className={here === undefined ? 'map' : 'map map--here'}
    viewBox={`-12 -8 ${mapSize.width + 24} ${mapSize.height + 16}`}
    role="group"
    aria-label={label}
  >
    <g className="map__shadow" aria-hidden="true">
      {provinces.map((province) => (
        <path key={province} d={provinceShapes[province]} />
      ))}
    </g>
    {provinces.map((province) => (
      <ProvinceShape
        key={province}
        province={province}
        link={links.get(province)}
        isHere={province === here}
      />
    ))}
    <g className="map__dots" aria-hidden="true">
      {dots.map(({ x, y, count, radius }) => (
        <g key={`${x} ${y}`}>
          <circle cx={x} cy={y} r={radius} />
          {count > 2 && (
            <text x={x} y={y}>
              {count}
            </text>
          )}
        </g>
      ))}
    </g>
  </svg>
)

type ShapeProps = {
  readonly province: Province
  readonly link: { readonly href: string; readonly label: string } | undefined
  readonly isHere: boolean
}

const ProvinceShape = ({ province, link, isHere }: ShapeProps): ReactElement => {
  const path = (
    <path
      className={isHere ? `flag-${provinceColours[province]} is-here` : `flag-${provinceColours[province]}`}
      d={provinceShapes[province]}
    />
  )
  if (link === undefined) return path
  return (
    <a href={link.href} aria-label={link.label}>
      {path}
    </a>
  )
}

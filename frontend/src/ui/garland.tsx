import type { ReactElement } from 'react'

import { drawGarland, numbersFrom, type Garland } from './garland.rules.ts'

/** A garland as wide as the page. `name` selects its flags, and must be unique on a page. */
export const GarlandLine = ({ name, size }: { name: string; size: 'large' | 'small' }): ReactElement => {
  const { width, height, ...rest } = lines[size]
  const id = `garland-${name}`
  return (
    <svg
      className={`garland garland--${size}`}
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
          <Strung garland={drawGarland(name, { width, ...rest })} />
        </pattern>
      </defs>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  )
}

type PictureProps = { readonly id: string; readonly format: keyof typeof pictures }

/** A picture of garlands for a record that has no picture. */
export const GarlandPicture = ({ id, format }: PictureProps): ReactElement => {
  const next = numbersFrom(id)
  const ground = 1 + Math.floor(next() * 5)
  const { width, height, cords, ...flags } = pictures[format]
  return (
    <svg
      className={`garland-picture garland-picture--${ground}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {cords.map((y, cord) => (
        <Strung
          key={y}
          garland={drawGarland(`${id}-${cord}`, {
            ...flags,
            width,
            startY: y + Math.round(next() * 40) - 20,
            endY: y + Math.round(next() * 40) - 20,
            sag: 24 + Math.round(next() * 26),
          })}
        />
      ))}
    </svg>
  )
}

const pictures = {
  wide: { width: 640, height: 400, cords: [24, 208], flags: 5, flagWidth: 88, flagHeight: 118 },
  tall: { width: 480, height: 600, cords: [30, 200, 370], flags: 4, flagWidth: 80, flagHeight: 108 },
} as const

const lines = {
  large: { width: 560, height: 96, startY: 6, endY: 6, sag: 30, flags: 12, flagWidth: 34, flagHeight: 46 },
  small: { width: 360, height: 44, startY: 4, endY: 4, sag: 12, flags: 13, flagWidth: 18, flagHeight: 22 },
} as const

const Strung = ({ garland }: { garland: Garland }): ReactElement => (
  <g>
    {garland.flags.map((flag) => (
      <path key={flag.transform} className={`flag-${flag.colour}`} d={flag.path} transform={flag.transform} />
    ))}
    <path className="garland__cord" d={garland.cord} />
  </g>
)

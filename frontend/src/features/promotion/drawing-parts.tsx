import type { ReactElement } from 'react'

import { directionOf, type Locale } from '#i18n/locales.ts'
import { drawGarland, type GarlandSize } from '#ui/garland.rules.ts'

import { drawable, type Fitted, type Weight } from './lettering.ts'

/** The colours of paper and flags: the design tokens of the light theme. */
export const ink = '#2b1435'
export const paper = '#fbf4e6'
export const softInk = '#4f3a59'
export const stopped = '#8c1310'
const flags = ['#c2371f', '#f5b82e', '#1b6b4b', '#235a9c', '#f2a3b5'] as const

/** A cord with flags; the festival's id selects them. */
export const Cord = ({ id, size }: { readonly id: string; readonly size: GarlandSize }): ReactElement => {
  const garland = drawGarland(id, size)
  return (
    <g>
      {garland.flags.map((flag) => (
        <path key={flag.transform} fill={flags[flag.colour - 1]} d={flag.path} transform={flag.transform} />
      ))}
      <path fill="none" stroke={ink} strokeWidth={Math.max(3, size.flagWidth / 18)} d={garland.cord} />
    </g>
  )
}

type LinesProps = {
  readonly lines: readonly string[]
  readonly lang: Locale
  /** Where the text begins: at the left, or at the right in languages that are read from the right. */
  readonly start: { readonly x: number; readonly anchor: 'start' | 'end' }
  /** Baseline of the first line. */
  readonly y: number
  readonly size: number
  readonly weight: Weight
  readonly colour?: string
  readonly leading?: number
}

/** Lines of text, one below the other. */
export const Lines = (props: LinesProps): ReactElement => {
  const { lines, lang, start, y, size, weight, colour = ink, leading = leadingOf(lang) } = props
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          x={start.x}
          y={y + index * size * leading}
          textAnchor={start.anchor}
          fontFamily="Rubik"
          fontWeight={weight}
          fontSize={size}
          fill={colour}
        >
          {drawable(inDirection(line, lang))}
        </text>
      ))}
    </>
  )
}

/** The distance from the first line to the last. */
export const heightOf = ({ lines, size }: Fitted, lang: Locale): number =>
  (lines.length - 1) * size * leadingOf(lang)

const leadingOf = (lang: Locale): number => (directionOf(lang) === 'rtl' ? 1.3 : 1.04)

/** An embedding character gives a line the direction of its language, whatever its first letter is. */
const inDirection = (line: string, lang: Locale): string =>
  directionOf(lang) === 'rtl' ? `\u202B${line}\u202C` : line

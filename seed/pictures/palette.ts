/** The flag colours of the programme, tuned for large flat areas of paper. */
export const colour = {
  ink: '#2b1435',
  night: '#27163f',
  dusk: '#4b3a78',
  plum: '#7a3f6d',
  paper: '#fbf4e8',
  cream: '#f5e6cb',
  sand: '#e9cf9f',
  tomato: '#cf3f26',
  brick: '#a8392d',
  coral: '#ea7a5c',
  marigold: '#f4ae26',
  lemon: '#f9d065',
  teal: '#14706a',
  deep: '#0b5358',
  mint: '#a9d3c4',
  sky: '#5aa7d6',
  haze: '#c3e0ee',
  blue: '#235a9c',
  pink: '#f2aebb',
  blush: '#fadcd8',
  leaf: '#5c8f3a',
  moss: '#3b6a3a',
  lime: '#a9c25a',
  wood: '#b57a48',
  bark: '#6d4632',
  stone: '#b9aca6',
  snow: '#f3f6fa',
} as const

/** Skin, from light to dark. */
export const skin = {
  rose: '#f6d2ba',
  peach: '#edbd98',
  olive: '#d9a274',
  honey: '#c08354',
  amber: '#9c6140',
  umber: '#744530',
  ebony: '#553126',
} as const

export const hairColour = {
  black: '#241a22',
  brown: '#573524',
  chestnut: '#87502c',
  blond: '#e0b45f',
  ginger: '#c4622d',
  grey: '#a9a3a4',
  white: '#ece7e1',
} as const

/** The colours a garland runs through, ordered so that neighbours contrast. */
export const flagColours: readonly string[] = [
  colour.tomato,
  colour.marigold,
  colour.teal,
  colour.pink,
  colour.sky,
  colour.leaf,
]

/** A colour between two others; `share` is how much of the second one. */
export const mix = (first: string, second: string, share: number): string => {
  const channel = (from: number): string => {
    const a = parseInt(first.slice(from, from + 2), 16)
    const b = parseInt(second.slice(from, from + 2), 16)
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

export const darker = (base: string, share = 0.22): string => mix(base, colour.ink, share)
export const lighter = (base: string, share = 0.3): string => mix(base, '#ffffff', share)

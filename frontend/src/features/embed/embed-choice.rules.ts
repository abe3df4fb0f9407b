import { provinces, type Province } from '#cms/models/places.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'

/** The choices of a partner for an embed, read from an address; unreadable values are left out. */
export type EmbedChoice = {
  readonly province: Province | null
  readonly municipality: string | null
  readonly organisation: string | null
  readonly festival: string | null
  readonly limit: number
  /** Colours as six hexadecimal digits. */
  readonly ground: string | null
  readonly ink: string | null
  readonly accent: string | null
}

export const embedParameters = [
  'province',
  'municipality',
  'organisation',
  'festival',
  'limit',
  'ground',
  'ink',
  'accent',
] as const

const standardLimit = 5
/** The maximum number of festivals in an embed. */
export const mostLimit = 24

/** Reads the choices from a query. */
export const embedChoice = (query: Readonly<Record<string, string>>): EmbedChoice => {
  const limit = Number(query['limit'] ?? standardLimit)
  const ground = colour(query['ground'])
  const ink = colour(query['ink'])
  // Text without enough contrast to its background is unreadable: both colours then become the site's own.
  const isReadable = ground === null || ink === null ? ground === ink : contrast(ground, ink) >= 4.5
  return {
    province: provinces.find((one) => one === query['province']) ?? null,
    municipality: query['municipality'] ?? null,
    organisation: slug(query['organisation']),
    festival: slug(query['festival']),
    limit: Number.isInteger(limit) && limit > 0 ? Math.min(limit, mostLimit) : standardLimit,
    ground: isReadable ? ground : null,
    ink: isReadable ? ink : null,
    accent: colour(query['accent']),
  }
}

/** The address of an embed; default values are left out. */
export const embedPath = (choice: Partial<EmbedChoice>, locale: Locale): string => {
  const search = new URLSearchParams()
  for (const name of embedParameters) {
    const value = choice[name] ?? null
    if (value !== null && !(name === 'limit' && value === standardLimit)) search.set(name, String(value))
  }
  const query = search.toString()
  return pathTo('embed', locale) + (query === '' ? '' : `?${query}`)
}

/** The style sheet with an embed's colours; null when it uses the site's own. */
export const embedColours = ({ ground, ink, accent }: EmbedChoice): string | null => {
  if (ground === null && accent === null) return null
  const given = { ground, ink, accent }
  const search = Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return `/embed.css?${new URLSearchParams(search).toString()}`
}

const colour = (text: string | undefined): string | null => {
  const digits = text?.replace('#', '').toLowerCase() ?? ''
  return /^[0-9a-f]{6}$/.test(digits) ? digits : null
}

const slug = (text: string | undefined): string | null =>
  text !== undefined && /^[a-z0-9-]{1,120}$/.test(text) ? text : null

/** The contrast ratio of two colours, as WCAG 2.2 defines it. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const luminance = (hex: string): number => {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

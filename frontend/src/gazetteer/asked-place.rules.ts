import { readableNumber } from '@welkom-hier/writing/digits.rules.ts'

import { provinces, type Province } from '#cms/models/places.ts'
import { locales } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { provinceExonyms } from './exonyms.rules.ts'
import { foldName } from './place-names.rules.ts'

/** What a visitor typed for a place, taken apart. */
export type AskedPlace = {
  /** The four digits of a postcode. */
  readonly postcode: string | null
  /** The text without the postcode and the country. */
  readonly name: string
  /** The ways to read the text as a name and what it lies in: "Rijswijk (ZH)", "Hengelo, Gelderland", "Bergen NH". */
  readonly parts: readonly PlacePart[]
}

export type PlacePart = {
  readonly name: string
  readonly within: string
  /** Whether a sign separates the two, so that the second is surely not a part of the name. */
  readonly isSeparated: boolean
}

/** Reads a place as people write it on an envelope. */
export const readAskedPlace = (typed: string): AskedPlace => {
  const text = withoutCountry(tidied(typed))
  const { postcode, rest } = takePostcode(text)
  const name = withoutCountry(rest)
  return { postcode, name, parts: [...separated(name), ...byWords(name)] }
}

/** The province that is meant by its name or its abbreviation. */
export const provinceMeant = (text: string): Province | undefined =>
  provincesByName.get(foldName(text)) ?? provincesByShortName.get(foldName(text))

/** The abbreviation of a province behind the name of a place, as in "Hengelo (Gld)". */
export const provinceSuffix = (province: Province): string => shortNames[province][0]

const tidied = (typed: string): string => readableNumber(typed.normalize('NFKC')).replaceAll('،', ',')

/** "Holland" goes only behind a comma: "Noord Holland" is a province. */
const withoutCountry = (text: string): string => {
  const rest = text
    .replace(/(?:[\s,]+|\s*\()(?:nederland|(?:the )?netherlands|nl)\)?\.?$/i, '')
    .replace(/\s*[,(]\s*(?:holland|هولندا|هولاندا)\)?$/i, '')
    .trim()
  return rest === '' ? text : rest
}

/** Finds a postcode: with its letters anywhere, without them at either end. */
const takePostcode = (text: string): { readonly postcode: string | null; readonly rest: string } => {
  const found =
    /(?<![\p{L}\p{N}])(?:nl[ -]*)?([1-9]\d{3})[ .-]*[a-z]{2}(?![\p{L}\p{N}])/iu.exec(text) ??
    /^(?:nl[ -]*)?([1-9]\d{3})(?![\p{L}\p{N}])/iu.exec(text) ??
    /(?<![\p{L}\p{N}])(?:nl[ -]*)?([1-9]\d{3})$/iu.exec(text)
  if (found === null) return { postcode: null, rest: text }
  const [all, postcode = null] = found
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + all.length)}`
  return { postcode, rest: rest.replace(/^[\s,.-]+|[\s,.-]+$/g, '') }
}

const separated = (text: string): readonly PlacePart[] => {
  const found = /^([^,(]+)\(([^)]+)\)?$/.exec(text) ?? /^(.+?),\s*([^,]+)$/.exec(text)
  const [, name = '', within = ''] = found ?? []
  return found === null ? [] : [{ name: name.trim(), within: within.trim(), isSeparated: true }]
}

const byWords = (text: string): readonly PlacePart[] => {
  const words = text.split(/[\s,.()]+/).filter((word) => word !== '')
  return words.slice(1).map((_, index) => ({
    name: words.slice(0, index + 1).join(' '),
    within: words.slice(index + 1).join(' '),
    isSeparated: false,
  }))
}

/** The first is the one that we write. */
const shortNames: Readonly<Record<Province, readonly [string, ...string[]]>> = {
  drenthe: ['Dr', 'Drn'],
  flevoland: ['Fl', 'Flev', 'Fle'],
  friesland: ['Fr', 'Frl', 'Fri', 'Fry', 'Frsl'],
  gelderland: ['Gld', 'Gl', 'Geld', 'Gelderl'],
  groningen: ['Gr', 'Gn', 'Gron', 'Gro'],
  limburg: ['L', 'Lb', 'Li', 'Lim', 'Limb'],
  'noord-brabant': ['NB', 'N B', 'N Br', 'NBr', 'N Brabant', 'Br', 'Bra'],
  'noord-holland': ['NH', 'N H', 'N Holland', 'N Holl'],
  overijssel: ['Ov', 'O', 'Ovl', 'Overijs', 'Ovr'],
  utrecht: ['Ut', 'U', 'Utr'],
  zeeland: ['Z', 'Zld', 'Zl', 'Ze', 'Zee', 'Zeel'],
  'zuid-holland': ['ZH', 'Z H', 'Z Holland', 'Z Holl'],
}

/** The names of a province in each language of the site, and the other ones. */
const namesOf = (one: Province): readonly string[] => [
  ...locales.map((locale) => translator(locale)(`province.${one}`)),
  ...provinceExonyms[one],
]

const provincesByName = new Map(
  provinces.flatMap((one) => namesOf(one).map((name) => [foldName(name), one] as const)),
)

const provincesByShortName = new Map(
  provinces.flatMap((one) => shortNames[one].map((name) => [foldName(name), one] as const)),
)

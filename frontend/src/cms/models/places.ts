import * as v from 'valibot'

export const provinces = [
  'drenthe',
  'flevoland',
  'friesland',
  'gelderland',
  'groningen',
  'limburg',
  'noord-brabant',
  'noord-holland',
  'overijssel',
  'utrecht',
  'zeeland',
  'zuid-holland',
] as const

export type Province = (typeof provinces)[number]

export const province = v.picklist(provinces)

export const spokenLanguages = [
  'nl',
  'en',
  'ar',
  'ti',
  'fa',
  'uk',
  'tr',
  'fr',
  'so',
  'ku',
  'es',
  'pl',
] as const

export const spokenLanguage = v.picklist(spokenLanguages)

/** The name of a place as the last part of an address: `'s-Hertogenbosch` is `s-hertogenbosch`. */
export const placeSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

import { seenText } from '@welkom-hier/writing/text.rules.ts'

/** What two spellings of a word have in common: `E-mail adres`, `e_mailadres` and `EMAILADRES` are one. */
export const keyOf = (text: string): string =>
  seenText(text)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The keys of words that are written behind one another, with `|` between them. */
export const keysOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(keyOf))

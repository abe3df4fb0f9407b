import { readableNumber } from './digits.rules.ts'

/** No date or time is longer; a longer text is not looked at. */
const longest = 80

/**
 * A typed date or time without what people don't see or mean: invisible signs, kinds of dashes and spaces, accents,
 * capitals, and the digits of Arabic and Persian. Arabic letters lose what people leave out: hamza and vowel signs.
 */
export const plainText = (typed: string): string =>
  readableNumber(
    typed
      .slice(0, longest + 1)
      .normalize('NFKD')
      .replace(/[\p{M}\u0640]/gu, ''),
  )
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/\u060c/g, ',')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
    .toLowerCase()

import { readableNumber } from '@welkom-hier/writing/digits.rules.ts'

/** A Dutch postcode as people write it: four digits, a space, two capital letters. */
export const postcodePattern = /^[1-9]\d{3} (?!S[ADS])[A-Z]{2}$/

/**
 * `2611gv`, `2611-GV`, `NL-2611 GV`, `2611 GV Delft` and the same in Arabic or Persian digits become `2611 GV`; anything
 * else stays as typed.
 */
export const tidyPostcode = (typed: string): string => {
  const text = readableNumber(typed.normalize('NFKC'))
  const parts = /^(?:nl[\s-]*)?([1-9]\d{3})[\s.-]*([a-z]{2})(?:[\s,]+\p{L}.*)?$/iu.exec(text)
  return parts ? `${parts[1]} ${parts[2]?.toUpperCase()}` : typed.trim()
}

/** A time of day as `HH:mm`, 00:00 to 23:59. */
export const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** `9.30`, `9:30` and `0930` become `09:30`; anything else stays as typed. */
export const tidyClock = (typed: string): string => {
  const parts = /^\s*(\d{1,2})[.:u]?(\d{2})\s*$/i.exec(typed)
  return parts ? `${parts[1]?.padStart(2, '0')}:${parts[2]}` : typed.trim()
}

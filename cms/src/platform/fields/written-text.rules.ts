import { readableNumber } from '@welkom-hier/writing/digits.rules.ts'
import { readTime } from '@welkom-hier/writing/read-time.rules.ts'

import type { Words } from '#i18n/words.ts'
import { expected, refusedWords } from '#platform/dates/date-words.rules.ts'

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

/** `9.30`, `18 u` and `6 pm` become `09:30`, `18:00` and `18:00`; what is no time stays as typed. */
export const tidyClock = (typed: string, as: 'end' | 'start' = 'start'): string => {
  const reading = readTime(typed, as)
  return reading.kind === 'time' ? reading.time : typed.trim()
}

/** What is wrong with a time of day; null when it is one. */
export const clockProblem = (typed: string): Words | null => {
  if (clockPattern.test(typed)) return null
  const reading = readTime(typed)
  return reading.kind === 'time' ? expected.time : refusedWords(reading, 'time')
}

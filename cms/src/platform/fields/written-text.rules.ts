/** A Dutch postcode as people write it: four digits, a space, two capital letters. */
export const postcodePattern = /^[1-9]\d{3} (?!S[ADS])[A-Z]{2}$/

/**
 * `2611gv`, `2611-GV`, `NL-2611 GV`, `2611 GV Delft` and the same in Arabic or Persian digits become `2611 GV`; anything
 * else stays as typed.
 */
export const tidyPostcode = (typed: string): string => {
  const text = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\p{Pd}/gu, '-')
    .trim()
  const parts = /^(?:nl[\s-]*)?([1-9]\d{3})[\s.-]*([a-z]{2})(?:[\s,]+\p{L}.*)?$/iu.exec(text)
  return parts ? `${parts[1]} ${parts[2]?.toUpperCase()}` : typed.trim()
}

/** Whether a text is an address on the web: http or https, with a host. */
export const isWebAddress = (typed: string): boolean => {
  if (!/^https?:\/\//i.test(typed) || typed.length > 500) return false
  return URL.canParse(typed)
}

/** A time of day as `HH:mm`, 00:00 to 23:59. */
export const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** `9.30`, `9:30` and `0930` become `09:30`; anything else stays as typed. */
export const tidyClock = (typed: string): string => {
  const parts = /^\s*(\d{1,2})[.:u]?(\d{2})\s*$/i.exec(typed)
  return parts ? `${parts[1]?.padStart(2, '0')}:${parts[2]}` : typed.trim()
}

import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min'

import { readableNumber } from './digits.rules.ts'

/** What people write before a number. */
const label = /^(?:tel(?:efoon|ephone)?|phone|mobiel|mobile|mob|t|m)?[.:\s]*(?=[+\d(])/i
const extension = /\b(?:tst|toestel)\.?\s*(?=\d+$)/i

/** A longer text is no phone number. */
export const longestPhone = 40

/**
 * A phone number as it is stored: E.164, and an extension behind it as RFC 3966 writes it (`+31701234567;ext=12`); null
 * when no phone has this number. A number without a country is Dutch.
 */
export const phoneOf = (typed: string): string | null => {
  const text = readableNumber(typed).replace(label, '').replace(extension, 'ext. ')
  const number = text.length > longestPhone ? null : read(text)
  return number?.isValid() === true ? number.format('RFC3966').slice('tel:'.length) : null
}

/** A stored number as people write it: Dutch ones as within the Netherlands. What is no number stays as it is. */
export const shownPhone = (stored: string): string => {
  const number = read(stored)
  if (number === null) return stored
  return number.country === 'NL' ? number.formatNational() : number.formatInternational()
}

/** The address of a link that calls a stored number. */
export const phoneLink = (stored: string): string =>
  read(stored)?.getURI() ?? `tel:${stored.replace(/[^\d+]/g, '')}`

const read = (text: string): PhoneNumber | null =>
  parsePhoneNumberFromString(text, { defaultCountry: 'NL', extract: false }) ?? null

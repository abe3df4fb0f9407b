/** Where the ten digits of a script begin: Arabic, Persian, Devanagari, Bengali, and those of East Asian width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g
/** Every dash and minus, which people and word processors put between the parts of a number. */
const dashes = /[\p{Pd}\u2212\u02d7\u2043]/gu

/** A text with 0 to 9 for the digits of other scripts: `٢٦١١` and `۲۶۱۱` become `2611`. */
export const withWesternDigits = (text: string): string =>
  text.replaceAll(otherDigit, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (zeros.findLast((zero) => zero <= code) ?? code))
  })

/**
 * A text that is read as a number, postcode, phone or date: western digits, plain hyphens, plain single spaces, and
 * without signs that nobody sees.
 */
export const readableNumber = (text: string): string =>
  withWesternDigits(text.replaceAll(dashes, '-').replaceAll(/\p{Cf}|\p{Cs}/gu, ''))
    .replaceAll(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .trim()

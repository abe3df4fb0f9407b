/** Stands where an erased address stood, and can be no one's. */
export const erasedAddress = 'gewist@erased.invalid'
/** Stands where an erased name stood. */
export const erasedName = 'Gewist account'

const form = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]+$/

/** Whether a text can be one address: what is erased everywhere must not be a part of other words. */
export const isWholeAddress = (text: string): boolean => text.length <= 254 && form.test(text)

/** What the program wrote as proof when a quote came with an organiser's report; it names them. */
export const reportProof = (name: string): string => `Verslag van ${name} na `

/** Replaces an erased address; nobody can own it. */
export const erasedAddress = 'gewist@erased.invalid'
/** Replaces an erased name. */
export const erasedName = 'Gewist account'

const form = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]+$/

/** Whether a text is one whole address: a part of other words must not be erased everywhere. */
export const isWholeAddress = (text: string): boolean => text.length <= 254 && form.test(text)

/** The program's note that a quote came with an organiser's report; it names them. */
export const reportProof = (name: string): string => `Verslag van ${name} na `

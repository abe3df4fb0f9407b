/** Every way to write one id: the database may take them all for the same, so must each rule. */
const spellings: Readonly<Record<string, (id: string) => string>> = {
  'as the database writes it': (id) => id,
  'in capitals': (id) => id.toUpperCase(),
  'half in capitals': (id) => id.slice(0, 12) + id.slice(12).toUpperCase(),
}
/** By what the spelling looks like. */
export const written = Object.entries(spellings)

/** A letter of it as its code, as only an address can be written. */
export const encoded = (id: string): string =>
  id.toUpperCase().replace(/[A-F]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)

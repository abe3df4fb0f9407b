/** Every way to write one id: the database may accept all of them as the same id, so every rule must too. */
const spellings: Readonly<Record<string, (id: string) => string>> = {
  'as the database writes it': (id) => id,
  'in capitals': (id) => id.toUpperCase(),
  'half in capitals': (id) => id.slice(0, 12) + id.slice(12).toUpperCase(),
}
/** The spellings by their description. */
export const written = Object.entries(spellings)

/** One letter of it percent-encoded, which is possible only in an address. */
export const encoded = (id: string): string =>
  id.toUpperCase().replace(/[A-F]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)

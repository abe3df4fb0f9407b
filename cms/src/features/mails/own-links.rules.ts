/** An address of our own is between these characters; texts from outside never contain them. */
const [open, close] = ['\ue000', '\ue001']
const marks = /[\ue000\ue001]/g
const marked = new RegExp(`^${open}(https?://[^\\s${open}${close}]+)${close}$`)

/** Marks an address that the program itself puts on a line. */
export const ownLink = (address: string): string => `${open}${withoutLinkMarks(address)}${close}`

/** Marks the lines of a text of our own that are only an address; a line with a placeholder in it is not marked. */
export const withOwnLinks = (text: string): string =>
  withoutLinkMarks(text)
    .split('\n')
    .map((line) => (/^https?:\/\/[^\s{}]+$/.test(line.trim()) ? ownLink(line.trim()) : line))
    .join('\n')

/** The address on a marked line; null for any other line, also when it looks like an address. */
export const linkIn = (line: string): string | null => marked.exec(line)?.[1] ?? null

export const withoutLinkMarks = (text: string): string => text.replaceAll(marks, '')

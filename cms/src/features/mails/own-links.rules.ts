/** Between these signs stands an address of our own; nothing that comes from outside holds them. */
const [open, close] = ['\ue000', '\ue001']
const marks = /[\ue000\ue001]/g
const marked = new RegExp(`^${open}(https?://[^\\s${open}${close}]+)${close}$`)

/** An address that the program itself puts on a line. */
export const ownLink = (address: string): string => `${open}${withoutLinkMarks(address)}${close}`

/** The lines of a text of our own that are an address and nothing else, marked as that; a value within makes it none. */
export const withOwnLinks = (text: string): string =>
  withoutLinkMarks(text)
    .split('\n')
    .map((line) => (/^https?:\/\/[^\s{}]+$/.test(line.trim()) ? ownLink(line.trim()) : line))
    .join('\n')

/** The address that a line is; null for any other line, whatever it looks like. */
export const linkIn = (line: string): string | null => marked.exec(line)?.[1] ?? null

export const withoutLinkMarks = (text: string): string => text.replaceAll(marks, '')

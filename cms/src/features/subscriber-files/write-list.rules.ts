import Papa from 'papaparse'

/** Tells a spreadsheet that the text is Unicode. */
export const listStart = '\uFEFF'

/** Also of more than one line, which the library’s own pattern passes over; in East Asian width as well. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/**
 * Lines of a list for a spreadsheet. A value that it would take for a formula gets an apostrophe before it: any person
 * who signs up chooses their address, and a formula can send neighbouring cells elsewhere.
 */
export const listLines = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => [...row]),
        { delimiter: ';', escapeFormulae: formula, newline: '\r\n' },
      )}\r\n`

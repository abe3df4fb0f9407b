import Papa from 'papaparse'

/** Tells a spreadsheet that the text is Unicode. */
export const listStart = '\uFEFF'

/**
 * Lines of a list for a spreadsheet. A value that it would take for a formula gets an apostrophe before it: any person
 * who signs up chooses their address, and a formula can send neighbouring cells elsewhere.
 */
export const listLines = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => [...row]),
        { delimiter: ';', escapeFormulae: true, newline: '\r\n' },
      )}\r\n`

/** A kind of file that holds no text to read a list from. */
export type OtherKind = 'picture-or-pdf' | 'spreadsheet'

const starts: readonly (readonly [OtherKind, readonly number[]])[] = [
  // A ZIP, which .xlsx, .ods and .numbers are.
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  // .xls of before 2007.
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture-or-pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture-or-pdf', [0x89, 0x50, 0x4e, 0x47]],
  ['picture-or-pdf', [0xff, 0xd8, 0xff]],
]

/** The kind of a file by its first bytes; null when it may be text. */
export const otherKindOf = (bytes: Uint8Array): OtherKind | null =>
  starts.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? null

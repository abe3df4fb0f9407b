const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((one, index) => bytes[index] === one)

/**
 * The text of a file from any spreadsheet: Unicode with or without a byte order mark, or the old Western European
 * encoding when the bytes are no valid Unicode.
 */
export const textOfFile = (bytes: Uint8Array): string => {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

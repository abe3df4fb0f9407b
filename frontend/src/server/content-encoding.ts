export type Encoding = 'br' | 'gzip' | 'identity'

const known = new Map<string, Encoding>()

/** The smallest encoding that the browser accepts. Results are cached, because browsers send few different headers. */
export const chooseEncoding = (header: string | undefined): Encoding => {
  if (header === undefined) return 'identity'
  const before = known.get(header)
  if (before !== undefined) return before
  const encoding = read(header)
  if (known.size < 100) known.set(header, encoding)
  return encoding
}

const read = (header: string): Encoding => {
  const accepted = header
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()))
    .filter(([, quality]) => quality === undefined || !/^q=0(\.0*)?$/.test(quality))
    .map(([name]) => name)
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

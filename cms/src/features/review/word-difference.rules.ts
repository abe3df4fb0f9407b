/** A piece of two texts: in both, only in the old one, or only in the new one. */
export type TextPiece = {
  readonly kind: 'added' | 'removed' | 'same'
  readonly text: string
}

/** Above this length a word-by-word comparison is slow and hard to read: then old and new are shown whole. */
const mostWords = 1500

/** Compares two texts word by word: the longest common words stay, the text between them is removed or added. */
export const wordDifference = (before: string, after: string): readonly TextPiece[] => {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  if (old.length > mostWords || fresh.length > mostWords)
    return merged([piece('removed', before), piece('added', after)])
  const lengths = commonLengths(old, fresh)
  const pieces: TextPiece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    const [one, other] = [old[i], fresh[j]]
    if (one !== undefined && one === other) {
      pieces.push(piece('same', one))
      i += 1
      j += 1
    } else if (other === undefined || (one !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      pieces.push(piece('removed', one ?? ''))
      i += 1
    } else {
      pieces.push(piece('added', other))
      j += 1
    }
  }
  return merged(pieces)
}

/** The number of common words of two texts from each pair of positions on. */
const commonLengths = (old: readonly string[], fresh: readonly string[]): readonly Uint16Array[] => {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i]
    if (row === undefined) continue
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      row[j] =
        old[i] === fresh[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
  }
  return table
}

const at = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0

/** Words with the white space after them. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? []

const piece = (kind: TextPiece['kind'], text: string): TextPiece => ({ kind, text })

const merged = (pieces: readonly TextPiece[]): readonly TextPiece[] => {
  const result: TextPiece[] = []
  for (const one of pieces) {
    if (one.text === '') continue
    const last = result.at(-1)
    if (last?.kind === one.kind) result[result.length - 1] = piece(one.kind, last.text + one.text)
    else result.push(one)
  }
  return result
}

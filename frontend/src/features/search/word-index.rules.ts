import SearchableMap from 'minisearch/SearchableMap'

/** The texts of one document, in the order of the index's fields. */
export type Fields = readonly string[]

/**
 * Where a term stands: the number of the document times the count of fields, plus the field. Small numbers in one array
 * each: ten thousand festivals in three languages take a tenth of what a map for each term takes.
 */
export type Positions = number[]

export type WordIndex = {
  readonly terms: SearchableMap<Positions>
  readonly documents: number
  readonly fields: number
  /** How many words each field of each document has, as far as one byte can tell, and on average where it has any. */
  readonly lengths: Uint8ClampedArray
  readonly averages: readonly number[]
}

/** A word as it is compared: without capitals, accents, and the vowel signs and variants of Arabic. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replace(/^ال(?=.{3})/, '')

/** The words of a text between its spaces and signs; some may be empty. */
export const wordsIn = (text: string): readonly string[] => text.split(/[\n\r\p{Z}\p{P}]+/u)

/** An index of the words of documents that have as many fields each. */
export const indexWords = (documents: readonly Fields[]): WordIndex => {
  const fields = documents[0]?.length ?? 1
  const terms = new SearchableMap<Positions>()
  const placesOf = finderOfPositions(terms)
  const lengths = new Uint8ClampedArray(documents.length * fields)
  for (const [position, text] of documents.flat().entries())
    for (const positions of wordsIn(text).map(placesOf)) {
      if (positions === null) continue
      lengths[position] = (lengths[position] ?? 0) + 1
      if (positions.at(-1) !== position) positions.push(position)
    }
  const averages = Array.from({ length: fields }, (_, field) => averageOf(lengths, field, fields))
  return { terms, documents: documents.length, fields, lengths, averages }
}

/** Finds or makes the positions of a word. Most words come many times, and to fold one takes longer than all the rest. */
const finderOfPositions = (terms: SearchableMap<Positions>) => {
  const known = new Map<string, Positions | null>()
  return (word: string): Positions | null => {
    const before = known.get(word)
    if (before !== undefined) return before
    const term = foldWord(word)
    const positions = term === '' ? null : terms.fetch(term, () => [])
    known.set(word, positions)
    return positions
  }
}

const averageOf = (lengths: Uint8ClampedArray, field: number, fields: number): number => {
  let sum = 0
  let filled = 0
  for (let position = field; position < lengths.length; position += fields) {
    const length = lengths[position] ?? 0
    sum += length
    if (length > 0) filled += 1
  }
  return sum / Math.max(1, filled)
}

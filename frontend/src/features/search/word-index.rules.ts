import SearchableMap from 'minisearch/SearchableMap'

/** The texts of one document, in the order of the index's fields. */
export type Fields = readonly string[]

/**
 * The positions of a term: the document's number times the number of fields, plus the field. One array of small numbers
 * for each term needs a tenth of the memory of a map (ten thousand festivals in three languages).
 */
export type Positions = number[]

export type WordIndex = {
  readonly terms: SearchableMap<Positions>
  readonly documents: number
  readonly fields: number
  /** The number of words of each field in each document, at most 255, and the average per field where it has any. */
  readonly lengths: Uint8ClampedArray
  readonly averages: readonly number[]
}

/** Normalizes a word: without capitals, accents, and the vowel signs and letter variants of Arabic. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replace(/^ال(?=.{3})/, '')

/** The words of a text, split at spaces and punctuation; some may be empty. */
export const wordsIn = (text: string): readonly string[] => text.split(/[\n\r\p{Z}\p{P}]+/u)

/** An index of the words of documents that all have the same number of fields. */
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

/** Finds or creates the positions of a word. Results are cached, because normalizing words takes most of the time. */
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

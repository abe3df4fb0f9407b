import SearchableMap from 'minisearch/SearchableMap'

/** The texts of one document, in the order of the index's fields. */
export type Fields = readonly string[]

/** How a search weighs what it finds. */
export type Weighing = {
  /** What a word counts in each field; one of zero is not searched. */
  readonly fields: readonly number[]
  /** What a document counts, by its number. */
  readonly document: (number: number) => number
}

/** A document by its number, with the words in it that fit. */
export type Match = { readonly number: number; readonly terms: readonly string[] }

/**
 * Where a term stands: the number of the document times the count of fields, plus the field. Small numbers in one array
 * each: ten thousand festivals in three languages take a tenth of what a map for each term takes.
 */
type Places = number[]

export type WordIndex = {
  readonly terms: SearchableMap<Places>
  readonly documents: number
  readonly fields: number
  /** How many words each field of each document has, as far as one byte can tell, and on average. */
  readonly lengths: Uint8Array
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

const wordsIn = (text: string): readonly string[] => text.split(/[\n\r\p{Z}\p{P}]+/u)

/** An index of the words of documents that have as many fields each. */
export const indexWords = (documents: readonly Fields[]): WordIndex => {
  const fields = documents[0]?.length ?? 1
  const terms = new SearchableMap<Places>()
  const lengths = new Uint8Array(documents.length * fields)
  // Most words come many times, and to fold one takes longer than all the rest.
  const known = new Map<string, Places | null>()
  const placesOf = (word: string): Places | null => {
    const before = known.get(word)
    if (before !== undefined) return before
    const term = foldWord(word)
    const places = term === '' ? null : terms.fetch(term, () => [])
    known.set(word, places)
    return places
  }
  for (const [number, texts] of documents.entries())
    for (const [field, text] of texts.entries()) {
      const place = number * fields + field
      for (const word of wordsIn(text)) {
        const places = placesOf(word)
        if (places === null) continue
        lengths[place] = Math.min(255, (lengths[place] ?? 0) + 1)
        if (places.at(-1) !== place) places.push(place)
      }
    }
  const averages = Array.from({ length: fields }, (_, field) => averageOf(lengths, field, fields))
  return { terms, documents: documents.length, fields, lengths, averages }
}

const averageOf = (lengths: Uint8Array, field: number, fields: number): number => {
  let sum = 0
  for (let place = field; place < lengths.length; place += fields) sum += lengths[place] ?? 0
  return Math.max(1, (sum * fields) / Math.max(1, lengths.length))
}

/** The documents that fit best. All words must fit, each forgivingly; when nothing does, some of them. */
export const searchWords = (
  index: WordIndex,
  text: string,
  { weighing, most }: { readonly weighing: Weighing; readonly most: number },
): readonly Match[] => {
  const asked = wordsIn(text)
    .map(foldWord)
    .filter((term) => term !== '')
    .map((term) => termsLike(index, term))
  const scores = new Float64Array(index.documents)
  const fitting = new Uint8Array(index.documents)
  for (const [turn, alike] of asked.entries())
    for (const { places, weight } of alike.values()) {
      const rarity = weight * Math.log(1 + index.documents / (places.length + 1))
      for (const { number, value } of bestFields(index, places, weighing.fields)) {
        scores[number] = (scores[number] ?? 0) + rarity * value
        if (fitting[number] === turn) fitting[number] = turn + 1
      }
    }
  const found: number[] = []
  const some: number[] = []
  for (let number = 0; number < index.documents; number += 1) {
    if ((scores[number] ?? 0) === 0) continue
    some.push(number)
    if (fitting[number] === asked.length) found.push(number)
  }
  const best = (found.length > 0 ? found : some)
    .map((number) => ({ number, score: (scores[number] ?? 0) * weighing.document(number) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
  return withTerms(
    index,
    asked,
    best.map(({ number }) => number),
  )
}

/**
 * The documents in which a term stands, each with what its best field is worth. Not the sum: a text that is not
 * translated stands in the field of each language.
 */
function* bestFields(index: WordIndex, places: Places, boosts: readonly number[]) {
  let best = { number: -1, value: 0 }
  for (const place of places) {
    const field = place % index.fields
    const number = (place - field) / index.fields
    const value = (boosts[field] ?? 0) * shortness(index, place, field)
    if (value === 0) continue
    if (number !== best.number && best.number >= 0) yield best
    best = number === best.number && best.value >= value ? best : { number, value }
  }
  if (best.number >= 0) yield best
}

/** A word in a short text says more about it (BM25+). */
const shortness = ({ averages, lengths }: WordIndex, place: number, field: number): number =>
  0.5 + 2.2 / (1 + 1.2 * (0.3 + (0.7 * (lengths[place] ?? 0)) / (averages[field] ?? 1)))

type Alike = ReadonlyMap<string, { readonly places: Places; readonly weight: number }>

/** The terms that somebody may mean: the same, those that begin so, and those that are nearly so. */
const termsLike = ({ terms }: WordIndex, term: string): Alike => {
  const alike = new Map<string, { places: Places; weight: number }>()
  const { length } = term
  if (length >= 4)
    for (const [one, [places, distance]] of terms.fuzzyGet(term, Math.min(2, Math.round(length * 0.25))))
      alike.set(one, { places, weight: (0.45 * length) / (length + distance) })
  if (length > 1)
    for (const [one, places] of terms.atPrefix(term))
      alike.set(one, { places, weight: (0.375 * length) / (length + 0.3 * (one.length - length)) })
  const same = terms.get(term)
  if (same !== undefined) alike.set(term, { places: same, weight: 1 })
  return alike
}

/** With each document the terms in it that were found. */
const withTerms = (
  { fields }: WordIndex,
  asked: readonly Alike[],
  numbers: readonly number[],
): readonly Match[] => {
  const matches = new Map(numbers.map((number) => [number, { number, terms: [] as string[] }]))
  for (const alike of asked)
    for (const [term, { places }] of alike)
      for (const place of places) {
        const match = matches.get(Math.floor(place / fields))
        if (match !== undefined && !match.terms.includes(term)) match.terms.push(term)
      }
  return [...matches.values()]
}

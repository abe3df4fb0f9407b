import { foldWord, wordsIn, type Positions, type WordIndex } from './word-index.rules.ts'

/** The weights of a search. */
export type Weighing = {
  /** The weight of each field; a field with weight zero is not searched. */
  readonly fields: readonly number[]
  /** The weight of a document, by its number. */
  readonly document: (number: number) => number
}

/** A document by its number, with the terms that were found in it. */
export type Match = { readonly number: number; readonly terms: readonly string[] }

type Scores = ReadonlyMap<number, number>

/** A term that is similar to a word of the search, with its score in each document that contains it. */
type Alike = { readonly term: string; readonly scores: Scores }

/** The best documents. All words must match, with some tolerance; if no document has all words, some of them. */
export const searchWords = (
  index: WordIndex,
  text: string,
  { weighing, most }: { readonly weighing: Weighing; readonly most: number },
): readonly Match[] => {
  const asked = wordsIn(text)
    .map(foldWord)
    .filter((word) => word !== '')
    .map((word) => termsLike(index, word, weighing.fields))
  const words = asked.map((alike) => sumOf(alike.map(({ scores }) => scores)))
  const some = [...sumOf(words)].map(([number, score]) => ({
    number,
    score: score * weighing.document(number),
  }))
  const all = some.filter(({ number }) => words.every((scores) => scores.has(number)))
  const best = (all.length > 0 ? all : some).sort(bestFirst).slice(0, most)
  return best.map(({ number }) => ({ number, terms: termsIn(number, asked) }))
}

type Scored = { readonly number: number; readonly score: number }

const bestFirst = (one: Scored, other: Scored): number => other.score - one.score || one.number - other.number

const sumOf = (each: readonly Scores[]): Scores => {
  const sum = new Map<number, number>()
  for (const scores of each)
    for (const [number, score] of scores) sum.set(number, (sum.get(number) ?? 0) + score)
  return sum
}

const termsIn = (number: number, asked: readonly (readonly Alike[])[]): readonly string[] => [
  ...new Set(asked.flat().flatMap(({ term, scores }) => (scores.has(number) ? [term] : []))),
]

/** The terms that a visitor may mean: equal ones, those with this beginning, and those with few wrong letters. */
const termsLike = (index: WordIndex, word: string, boosts: readonly number[]): readonly Alike[] => {
  const { terms } = index
  const { length } = word
  const found = new Map<string, Omit<TermHits, 'boosts'>>()
  const same = terms.get(word)
  const beginning = length > 1 ? terms.atPrefix(word) : []
  const near = length >= 4 ? terms.fuzzyGet(word, Math.min(2, Math.round(length * 0.25))) : []
  for (const [term, [positions, distance]] of near)
    found.set(term, { positions, weight: (0.45 * length) / (length + distance) })
  for (const [term, positions] of beginning)
    found.set(term, { positions, weight: (0.375 * length) / (length + 0.3 * (term.length - length)) })
  if (same !== undefined) found.set(word, { positions: same, weight: 1 })
  return [...found].map(([term, one]) => ({ term, scores: scoresOf(index, { ...one, boosts }) }))
}

type TermHits = { readonly positions: Positions; readonly weight: number; readonly boosts: readonly number[] }

/** The score of a term in each document: that of its best field, because most terms occur in several languages. */
const scoresOf = (index: WordIndex, { positions, weight, boosts }: TermHits): Scores => {
  const rarity = weight * Math.log(1 + index.documents / (positions.length + 1))
  const scores = new Map<number, number>()
  for (const position of positions) {
    const field = position % index.fields
    const number = (position - field) / index.fields
    const score = (boosts[field] ?? 0) * rarity * shortness(index, position, field)
    if (score > (scores.get(number) ?? 0)) scores.set(number, score)
  }
  return scores
}

/** A word in a short text counts more (BM25+). */
const shortness = ({ averages, lengths }: WordIndex, position: number, field: number): number =>
  0.5 + 2.2 / (1 + 1.2 * (0.3 + (0.7 * (lengths[position] ?? 0)) / (averages[field] ?? 1)))

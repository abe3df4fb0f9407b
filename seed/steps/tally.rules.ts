import type { Outcome } from './writer.ts'

/** The result of a step in one line: `2 made, 30 as they were`. */
export function inWords(outcomes: readonly Outcome[]): string {
  const count = (which: Outcome) => outcomes.filter((outcome) => outcome === which).length
  const parts = [
    { number: count('made'), words: 'made' },
    { number: count('changed'), words: 'changed' },
    { number: count('as it was'), words: 'as they were' },
  ]
  return parts
    .filter(({ number }) => number > 0)
    .map(({ number, words }) => `${number} ${words}`)
    .join(', ')
}

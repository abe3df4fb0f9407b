import { createCappedMap, type CappedMapOptions } from './capped-map.ts'
import type { Question } from './question.ts'

export type KeptLimits = { readonly wholes: CappedMapOptions; readonly records: CappedMapOptions }

const usual: KeptLimits = {
  wholes: { maxEntries: 1_000, maxBytes: 16_000_000 },
  records: { maxEntries: 2_500, maxBytes: 14_000_000 },
}

/**
 * The answers in memory. Answers about single records have a limit of their own, because they are many and must not
 * push out the answers about all records, which every search and every calendar needs.
 */
export const createKeptAnswers = <Entry extends { readonly bytes: number }>(limits: KeptLimits = usual) => {
  const wholes = createCappedMap<Entry>(limits.wholes)
  const records = createCappedMap<Entry>(limits.records)
  const mapFor = ({ kind }: Question) => (kind === 'computed' ? wholes : records)
  return {
    get: (question: Question): Entry | undefined => mapFor(question).get(question.key),
    has: (question: Question): boolean => mapFor(question).has(question.key),
    keep: (question: Question, entry: Entry): void => mapFor(question).keep(question.key, entry),
    drop: (question: Question): void => mapFor(question).drop(question.key),
    dropEach: (fits: (entry: Entry) => boolean): void => {
      for (const map of [wholes, records]) map.dropEach(fits)
    },
  }
}

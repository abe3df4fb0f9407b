import * as v from 'valibot'

import type { Batch, Question } from './question.ts'

/** Asks the CMS (or its last good copy) and gives the raw answer. Rejects with CmsUnavailable when there is none. */
export type Ask = (question: Question) => Promise<unknown>

/** Asks several questions at once, and gives the raw answers in the same order. */
export type AskEach = (batch: Batch) => Promise<readonly unknown[]>

/** One page of a list. `pages` is at least 1; `total` counts all documents, also those that could not be read. */
export type Listing<T> = {
  readonly items: readonly T[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>

export type Unreadable = {
  readonly question: string
  readonly document: string
  readonly problems: readonly string[]
}

const listSchema = v.object({
  docs: v.array(v.unknown()),
  totalDocs: v.fallback(v.number(), 0),
  totalPages: v.fallback(v.number(), 1),
  page: v.fallback(v.number(), 1),
})

/** Reads answers into models. A document that can't be read is left out and reported; it never throws. */
export const createReader = (
  { ask, askEach }: { readonly ask: Ask; readonly askEach: AskEach },
  report: (unreadable: Unreadable) => void,
) => {
  const read = <T>(question: Question, schema: Schema<T>, document: unknown): readonly T[] => {
    const result = v.safeParse(schema, document)
    if (result.success) return [result.output]
    report({
      question: question.key,
      document: idOf(document),
      problems: problemsIn(result.issues),
    })
    return []
  }

  const list = async <T>(question: Question, schema: Schema<T>): Promise<Listing<T>> =>
    listed(question, schema, await ask(readAs(question, schema)))

  const listed = <T>(question: Question, schema: Schema<T>, body: unknown): Listing<T> => {
    const { docs, page, totalPages, totalDocs } = v.parse(listSchema, body)
    return {
      items: docs.flatMap((document) => read(question, schema, document)),
      page,
      pages: Math.max(1, totalPages),
      total: totalDocs,
    }
  }

  return {
    list,
    one: async <T>(question: Question, schema: Schema<T>): Promise<T | null> =>
      (await list(question, schema)).items[0] ?? null,
    /** The documents that exist, in the order of the questions. */
    each: async <T>(batch: Batch, schema: Schema<T>): Promise<readonly T[]> => {
      const bodies = await askEach({
        each: batch.each.map((question) => readAs(question, schema)),
        together: (values) => readAs(batch.together(values), schema),
      })
      return batch.each.flatMap((question, place) => listed(question, schema, bodies[place]).items[0] ?? [])
    },
    only: async <T>(question: Question, schema: Schema<T>): Promise<T | null> =>
      read(question, schema, await ask(readAs(question, schema)))[0] ?? null,
  }
}

/** Adds a check of the documents to the question. A question that has its own `accepts` stays unchanged. */
const readAs = <T>(question: Question, schema: Schema<T>): Question =>
  question.accepts === undefined ? { ...question, faultsOf: faultsBy(schema) } : question

const faultsBy =
  <T>(schema: Schema<T>) =>
  (document: unknown): readonly string[] => {
    const result = v.safeParse(schema, document)
    return result.success ? [] : problemsIn(result.issues)
  }

const problemsIn = (issues: readonly v.BaseIssue<unknown>[]): readonly string[] =>
  issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)

const idOf = (document: unknown): string => {
  const result = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), document)
  return result.success ? String(result.output.id) : '?'
}

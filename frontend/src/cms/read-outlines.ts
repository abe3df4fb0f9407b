import * as v from 'valibot'

import {
  festivalOutlineSchema,
  recordOutlineSchema,
  type FestivalOutline,
  type RecordOutline,
} from './models/outline.ts'
import { listOf, partOf, type Collection, type Question } from './question.ts'
import type { Ask } from './reader.ts'

const perAnswer = 100
const maxAnswers = 200
const atOnce = 2

/** Every record of a collection, with a few of its fields. Any publish in the collection makes the list out of date. */
const outlinesQuestion = (
  collection: Collection,
  fields: readonly string[],
  sort: string,
  page: number,
): Question => {
  const select = Object.fromEntries(fields.map((field) => [`[${field.split('.').join('][')}]`, 'true']))
  const options = { select, sort, page, limit: perAnswer, depth: 0 }
  // The only tag is the collection: one tag for each record would add thousands of tags to every page.
  return { ...listOf(collection, options), kind: 'computed', accepts: isAnswer }
}

const answerSchema = v.object({ docs: v.array(v.unknown()), totalPages: v.fallback(v.number(), 1) })

const isAnswer = (body: unknown): boolean => v.is(answerSchema, body)

/** Reports a document that `read` can't turn into a result. */
const faultsBy =
  (read: (document: unknown) => unknown) =>
  (document: unknown): readonly string[] =>
    read(document) === null ? ['can’t be read'] : []

type Kind<T> = {
  readonly question: (page: number) => Question
  readonly read: (document: unknown) => T | null
  /** The order of the whole list; null keeps the order of the answers. */
  readonly order: ((one: T, other: T) => number) | null
  /** The parsed result of each answer, for as long as that answer is kept. */
  readonly known: WeakMap<object, readonly T[]>
  readonly together: WeakMap<object, { readonly answers: readonly object[]; readonly all: readonly T[] }>
}

const kindOf = <T>(
  question: Kind<T>['question'],
  read: Kind<T>['read'],
  order: Kind<T>['order'] = null,
): Kind<T> => {
  // Questions are reused, because one page may need hundreds of parts and each time the same ones.
  const questions = new Map<number, Question>()
  return {
    question: (page) => {
      const made = questions.get(page) ?? question(page)
      questions.set(page, made)
      return made
    },
    read,
    order,
    known: new WeakMap(),
    together: new WeakMap(),
  }
}

/** Calls `take` for the places 0 to `count`, a few at a time: the CMS prepares the next part while one is read. */
const inOrder = async <T>(count: number, take: (place: number) => Promise<T>): Promise<readonly T[]> => {
  const taken: T[] = []
  let next = 0
  const takeOn = async (): Promise<void> => {
    for (let place = next++; place < count; place = next++) taken[place] = await take(place)
  }
  await Promise.all(Array.from({ length: atOnce }, takeOn))
  return taken
}

/** Reads all parts. The same answers give the same list object, so that an index of it can be kept. */
const readAll = async <T extends { readonly id: string }>(ask: Ask, kind: Kind<T>): Promise<readonly T[]> => {
  const first = v.parse(bodySchema, await ask(kind.question(1)))
  const count = Math.min(v.parse(answerSchema, first).totalPages, maxAnswers)
  const answers = [
    first,
    ...(await inOrder(count - 1, async (place) => v.parse(bodySchema, await ask(kind.question(place + 2))))),
  ]
  const before = kind.together.get(first)
  if (before !== undefined && isSame(before.answers, answers)) return before.all
  const all = ordered(
    answers.flatMap((answer) => readAnswer(answer, kind)),
    kind,
  )
  kind.together.set(first, { answers, all })
  return all
}

const ordered = <T extends { readonly id: string }>(all: readonly T[], { order }: Kind<T>): readonly T[] => {
  if (order === null) return all
  // A record can appear twice when a new record moves it to the next part between two requests.
  return [...new Map(all.map((one) => [one.id, one])).values()].sort(order)
}

/** Gives the answer as the very object that is kept, because parsed results are stored by its identity. */
const bodySchema = v.custom<object>((body) => typeof body === 'object' && body !== null)

const isSame = (before: readonly object[], after: readonly object[]): boolean =>
  before.length === after.length && before.every((one, place) => one === after[place])

const readAnswer = <T>(answer: object, kind: Kind<T>): readonly T[] => {
  const known = kind.known.get(answer)
  if (known !== undefined) return known
  const read = v.parse(answerSchema, answer).docs.flatMap((document) => kind.read(document) ?? [])
  kind.known.set(answer, read)
  return read
}

const named = (document: unknown): Readonly<Record<string, unknown>> => {
  const result = v.safeParse(v.record(v.string(), v.unknown()), document)
  return result.success ? result.output : {}
}

const startOf = ({ start }: FestivalOutline): number => start?.at ?? 0

/** Caches the result per document, because each document is read twice: to check it and to use it. */
const once = <T>(read: (document: unknown) => T) => {
  const known = new WeakMap<object, T>()
  return (document: unknown): T => {
    if (typeof document !== 'object' || document === null) return read(document)
    const result = known.get(document) ?? read(document)
    known.set(document, result)
    return result
  }
}

const readFestival = once((document): FestivalOutline | null => {
  const raw = named(document)
  const { endsAt: end, organisation: maker, startsAt: start } = raw
  const result = v.safeParse(festivalOutlineSchema, { ...raw, start, end, maker })
  return result.success ? result.output : null
})

/** Keeps only the parsed fields of ten thousand festivals, without the raw documents. */
const distilled = (body: unknown): unknown => {
  const { docs, totalPages } = v.parse(answerSchema, body)
  return { docs: eachTextOnce(docs.flatMap((document) => readFestival(document) ?? [])), totalPages }
}

/** Stores equal texts once: most places, days and languages are the same in thousands of festivals. */
const eachTextOnce = (whole: unknown): unknown => {
  const known = new Map<string, string>()
  const oneCopyOf = (text: string): string => {
    const copy = known.get(text) ?? text
    known.set(text, copy)
    return copy
  }
  const rebuilt = (value: unknown): unknown => {
    if (typeof value === 'string') return oneCopyOf(value)
    if (Array.isArray(value)) return value.map(rebuilt)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rebuilt(inner)]))
  }
  return rebuilt(whole)
}

const festivals = kindOf<FestivalOutline>(
  (part) =>
    partOf('festival-outlines', 'festivals', part, {
      accepts: isAnswer,
      faultsOf: faultsBy(readFestival),
      distil: distilled,
    }),
  // The kept documents are parsed already.
  (document) => document as FestivalOutline,
  (one, other) => startOf(one) - startOf(other) || (one.slug < other.slug ? -1 : 1),
)

const recordKind = (collection: Collection, title: string, text: string | null, more: readonly string[]) => {
  const fields = ['slug', title, ...(text === null ? [] : [text]), ...more]
  const read = once((document): RecordOutline | null => {
    const raw = named(document)
    const words = { title: raw[title], text: text === null ? null : raw[text] }
    const result = v.safeParse(recordOutlineSchema, { ...raw, ...words })
    return result.success ? result.output : null
  })
  return kindOf<RecordOutline>(
    (page) => ({ ...outlinesQuestion(collection, fields, 'createdAt', page), faultsOf: faultsBy(read) }),
    read,
  )
}

const organisations = recordKind('organisations', 'name', 'summary', ['municipality', 'province'])
const stories = recordKind('stories', 'title', 'intro', [])
const pages = recordKind('pages', 'title', null, [])

/** Short descriptions of all records, for searching and listing. */
export const createOutlineQueries = (ask: Ask) => ({
  festivalOutlines: () => readAll(ask, festivals),
  organisationOutlines: () => readAll(ask, organisations),
  storyOutlines: () => readAll(ask, stories),
  pageOutlines: () => readAll(ask, pages),
})

export type OutlineQueries = ReturnType<typeof createOutlineQueries>

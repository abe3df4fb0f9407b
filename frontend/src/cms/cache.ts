import type { Client } from './client.ts'
import { judge } from './judge.rules.ts'
import { createKeptAnswers, type KeptLimits } from './kept-answers.ts'
import type { Moment, PurgeLog } from './purge-log.ts'
import type { Batch, Question } from './question.ts'
import type { Kept, Snapshot } from './snapshot.ts'
import { documentsIn, tagsOf } from './tags.ts'
import { shows } from './withdrawn.rules.ts'

/**
 * How new an answer must be. `current`: as the CMS has it now (for rendering a page again). `quick`: a visitor waits,
 * so a slightly older answer will do. `ready`: also an answer that a change has touched, for pages that are cached; the
 * cache asks again in the background. `held`: the last good answer, without asking the CMS.
 */
export type Freshness = 'current' | 'quick' | 'ready' | 'held'

export type Given = {
  readonly body: unknown
  readonly tags: readonly string[]
  /** False for a last good copy, which is given when the CMS can't be reached. */
  readonly current: boolean
}

/** There is no answer: the CMS can't be reached, and no copy is kept. */
export class CmsUnavailable extends Error {
  override readonly name = 'CmsUnavailable'
}

type Entry = Kept & {
  readonly moment: Moment
  readonly bytes: number
  /** The ETag that the CMS gave to this version of the answer. */
  readonly tag: string | null
  /** When the answer was last written to the snapshot. */
  readonly savedAt: number
}

/** The result of a question. `partly`: some documents can't be read; shown if nothing better exists, never kept. */
type Fetched =
  | { readonly kind: 'good'; readonly entry: Entry }
  | { readonly kind: 'partly'; readonly rest: Given }
  | { readonly kind: 'none' }

const none: Fetched = { kind: 'none' }

export type CacheOptions = {
  readonly client: Client
  readonly snapshot: Snapshot
  readonly purges: PurgeLog
  readonly now: () => number
  /** Called when the CMS sends a response that is not a valid answer. */
  readonly onNonsense: (details: { readonly question: string; readonly problem: string }) => void
  readonly onSense?: () => void
  readonly freshMs?: number
  readonly limits?: KeptLimits
}

export type DataCache = {
  /** `visitor` waits for the answer, if set: the CMS limits how many questions one visitor can make up. */
  readonly give: (question: Question, freshness: Freshness, visitor?: string | null) => Promise<Given>
  /** The same for questions that can be asked together: one request fetches all answers that are not in the cache. */
  readonly giveEach: (batch: Batch, freshness: Freshness) => Promise<readonly Given[]>
  /** Removes every answer, also the last good copy, that shows any of these records. */
  readonly forget: (ids: ReadonlySet<string>) => Promise<void>
}

const day = 24 * 60 * 60_000

/** An unchanged answer is saved again after this time, so that its copy on disk does not expire. */
const saveAgainMs = 60 * 60_000

/** The CMS gives at most this many documents in one answer. */
const mostTogether = 100

/** The CMS's answers: fresh ones, or the last good copies. It keeps no failures and no answers without a record. */
export const createDataCache = (options: CacheOptions): DataCache => {
  const { client, snapshot, purges, now, freshMs = 60_000 } = options
  const entries = createKeptAnswers<Entry>(options.limits)

  /** A visitor may have invented this question: no answer is known for its address, or it is never kept. */
  const mayBeMadeUp = (question: Question): boolean => {
    const { keeps, key } = question
    return keeps === 'nothing' || (keeps === 'found' && !entries.has(question) && !snapshot.has(key))
  }

  const fetchAnswer = async (question: Question, visitor: string | null): Promise<Fetched> => {
    const moment = purges.now()
    const madeUp = visitor !== null && mayBeMadeUp(question) ? { visitor, keeps: question.keeps } : null
    const held = question.isConditional === true ? entries.get(question) : undefined
    const asking = { madeUp, knownTag: held?.tag ?? null }
    const answer = await client.get(question.path(new Date(now())), asking)
    if (!answer.ok) return none
    if (!answer.unchanged) return take(question, { ...answer, moment })
    return held === undefined ? none : { kind: 'good', entry: confirm(question, held, moment) }
  }

  const take = (question: Question, answer: Answered): Fetched => {
    const { bytes, moment, tag = null } = answer
    const { distil = (all) => all } = question
    const judgement = judge(question, answer.body)
    if (judgement.kind !== 'good') options.onNonsense({ question: question.key, problem: judgement.problem })
    if (judgement.kind === 'wrong') return none
    const body = distil(answer.body)
    const tags = tagsOf(question, body)
    if (judgement.kind === 'partly') return { kind: 'partly', rest: { body, tags, current: false } }
    const entry = { body, bytes, tags, at: now(), moment, tag, savedAt: now() }
    remember(question, entry)
    options.onSense?.()
    return { kind: 'good', entry }
  }

  const remember = (question: Question, entry: Entry): void => {
    const { keeps, key } = question
    if (keeps === 'nothing') return
    if (keeps === 'all' || documentsIn(entry.body).length > 0) {
      entries.keep(question, entry)
      save(key, entry)
      return
    }
    // Removes the copy of a record that no longer exists; for a record that never existed there is none.
    entries.drop(question)
    snapshot.drop(key)
  }

  const save = (key: string, { body, tags, at }: Entry): void => snapshot.save(key, { body, tags, at })

  /** Keeps the same `body` object, because parsed results are stored by its identity. */
  const confirm = (question: Question, held: Entry, moment: Moment): Entry => {
    const isDue = now() - held.savedAt > saveAgainMs
    const entry = { ...held, at: now(), moment, savedAt: isDue ? now() : held.savedAt }
    entries.keep(question, entry)
    if (isDue) save(question.key, entry)
    options.onSense?.()
    return entry
  }

  /** Asks several questions in one or a few requests, and keeps each answer as if it had been asked alone. */
  const fetchTogether = async (
    batch: Batch,
    questions: readonly Question[],
  ): Promise<ReadonlyMap<Question, Fetched>> => {
    const fetched = new Map<Question, Fetched>()
    for (let first = 0; first < questions.length; first += mostTogether)
      for (const [question, one] of await fetchSome(batch, questions.slice(first, first + mostTogether)))
        fetched.set(question, one)
    return fetched
  }

  const fetchSome = async (
    { together }: Batch,
    questions: readonly Question[],
  ): Promise<ReadonlyMap<Question, Fetched>> => {
    const moment = purges.now()
    const question = together(questions.flatMap(({ value }) => value ?? []))
    const answer = await client.get(question.path(new Date(now())))
    const judgement = answer.ok ? judge(question, answer.body) : null
    if (!answer.ok || judgement?.kind === 'wrong') {
      if (judgement?.kind === 'wrong')
        options.onNonsense({ question: question.key, problem: judgement.problem })
      return new Map()
    }
    const size = Math.ceil(answer.bytes / questions.length)
    return new Map(
      questions.map((one) => [one, take(one, { body: partFor(one, answer.body), bytes: size, moment })]),
    )
  }

  const findKept = async (question: Question): Promise<Kept | null> =>
    entries.get(question) ?? (await snapshot.load(question.key))

  const lastGood = async (question: Question): Promise<Given> => {
    const kept = await findKept(question)
    if (kept === null) throw new CmsUnavailable(`No answer to ${question.key}`)
    return { body: kept.body, tags: kept.tags, current: false }
  }

  /** The new answer; else the last good one. If that one is older than a day, the readable part of the new answer. */
  const bestOf = async (question: Question, fetched: Fetched): Promise<Given> => {
    switch (fetched.kind) {
      case 'good':
        return asItIs(fetched.entry)
      case 'none':
        return lastGood(question)
      case 'partly': {
        const kept = await findKept(question)
        return kept === null || now() - kept.at > day ? fetched.rest : lastGood(question)
      }
    }
  }

  const isValid = (entry: Entry): boolean => !purges.touchedSince(entry.tags, entry.moment)

  /** The kept answer, if it is new enough, and whether it must be asked again. */
  const look = (question: Question, freshness: Freshness) => {
    const entry = entries.get(question)
    if (entry === undefined) return null
    const isUntouched = isValid(entry)
    const isFresh = isUntouched && now() - entry.at < freshMs
    const isGoodEnough = isFresh || freshness === 'ready' || (freshness === 'quick' && isUntouched)
    return isGoodEnough ? { entry, isFresh } : null
  }

  return {
    forget: async (ids) => {
      entries.dropEach(({ tags }) => shows(tags, ids))
      await snapshot.forget((tags) => shows(tags, ids))
    },
    give: async (question, freshness, visitor = null) => {
      if (freshness === 'held') return lastGood(question)
      const kept = look(question, freshness)
      if (kept === null) return bestOf(question, await fetchAnswer(question, visitor))
      if (!kept.isFresh) void fetchAnswer(question, null)
      return asItIs(kept.entry)
    },
    giveEach: async (batch, freshness) => {
      if (freshness === 'held') return Promise.all(batch.each.map(lastGood))
      const known = new Map(batch.each.map((question) => [question, look(question, freshness)]))
      const missing = batch.each.filter((question) => known.get(question) === null)
      void fetchTogether(
        batch,
        batch.each.filter((question) => known.get(question)?.isFresh === false),
      )
      const fetched = await fetchTogether(batch, missing)
      return Promise.all(
        batch.each.map(async (question) => {
          const entry = known.get(question)?.entry
          return entry === undefined ? bestOf(question, fetched.get(question) ?? none) : asItIs(entry)
        }),
      )
    },
  }
}

type Answered = {
  readonly body: unknown
  readonly bytes: number
  readonly moment: Moment
  readonly tag?: string | null
}

const asItIs = ({ body, tags }: Entry): Given => ({ body, tags, current: true })

/** Takes the answer to one question from the answer to several questions. */
const partFor = ({ field = '', value }: Question, body: unknown): unknown => {
  const docs = documentsIn(body).filter(
    (document) => typeof document === 'object' && document !== null && Reflect.get(document, field) === value,
  )
  return { docs, totalDocs: docs.length, totalPages: 1, page: 1 }
}

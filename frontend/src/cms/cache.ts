import type { Client } from './client.ts'
import { judge } from './judge.rules.ts'
import { createKeptAnswers, type KeptLimits } from './kept-answers.ts'
import type { Moment, PurgeLog } from './purge-log.ts'
import type { Batch, Question } from './question.ts'
import type { Kept, Snapshot } from './snapshot.ts'
import { documentsIn, tagsOf } from './tags.ts'
import { shows } from './withdrawn.rules.ts'

/**
 * How new an answer must be. `current`: as the CMS has it now (a page is rendered anew). `quick`: a visitor is
 * waiting, so a somewhat older answer will do. `ready`: even one that a change has touched, as of a page that is kept;
 * it is asked for anew meanwhile. `held`: whatever there is, without asking.
 */
export type Freshness = 'current' | 'quick' | 'ready' | 'held'

export type Given = {
  readonly body: unknown
  readonly tags: readonly string[]
  /** False for a last good copy, given because the CMS could not be had. */
  readonly current: boolean
}

/** There is no answer: the CMS can't be had, and nothing is kept. */
export class CmsUnavailable extends Error {
  override readonly name = 'CmsUnavailable'
}

type Entry = Kept & {
  readonly moment: Moment
  readonly bytes: number
  /** How the CMS names this state of the answer. */
  readonly tag: string | null
  /** When it was last written to the snapshot. */
  readonly savedAt: number
}

/** What came of a question. `partly` is shown for want of anything better, and not kept. */
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
  /** The CMS answered, with what is no answer. */
  readonly onNonsense: (details: { readonly question: string; readonly problem: string }) => void
  readonly onSense?: () => void
  readonly freshMs?: number
  readonly limits?: KeptLimits
}

export type DataCache = {
  /** With the visitor who waits for it, if any: the CMS counts what they make up. */
  readonly give: (question: Question, freshness: Freshness, visitor?: string | null) => Promise<Given>
  /** The same for questions that can be asked together: what is not there comes in one answer. */
  readonly giveEach: (batch: Batch, freshness: Freshness) => Promise<readonly Given[]>
  /** Keeps no answer, not even the last good one, that shows any of these records. */
  readonly forget: (ids: ReadonlySet<string>) => Promise<void>
}

const day = 24 * 60 * 60_000

/** An answer that stays the same is written again now and then, so that its copy does not grow old. */
const saveAgainMs = 60 * 60_000

/** The most documents that the CMS gives at once. */
const mostTogether = 100

/** The CMS's answers: fresh, or the last good ones. Neither a failure nor what nobody has is ever kept. */
export const createDataCache = (options: CacheOptions): DataCache => {
  const { client, snapshot, purges, now, freshMs = 60_000 } = options
  const entries = createKeptAnswers<Entry>(options.limits)

  /** An address that nothing is known of may be made up, and so may a whole question. */
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
    // What was here is gone; what was never here leaves nothing.
    entries.drop(question)
    snapshot.drop(key)
  }

  const save = (key: string, { body, tags, at }: Entry): void => snapshot.save(key, { body, tags, at })

  /** The same body as before, which what was read of it hangs on. */
  const confirm = (question: Question, held: Entry, moment: Moment): Entry => {
    const isDue = now() - held.savedAt > saveAgainMs
    const entry = { ...held, at: now(), moment, savedAt: isDue ? now() : held.savedAt }
    entries.keep(question, entry)
    if (isDue) save(question.key, entry)
    options.onSense?.()
    return entry
  }

  /** Asks several questions as one, or as a few, and keeps the answers as if each had been asked alone. */
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

  /** The answer; else the last good one; else, or when that one is of long ago, what can be read of the answer. */
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

  /** What is kept and may be given, and whether it is due to be asked for again. */
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

/** Of the answer to several questions what is the answer to one of them. */
const partFor = ({ field = '', value }: Question, body: unknown): unknown => {
  const docs = documentsIn(body).filter(
    (document) => typeof document === 'object' && document !== null && Reflect.get(document, field) === value,
  )
  return { docs, totalDocs: docs.length, totalPages: 1, page: 1 }
}

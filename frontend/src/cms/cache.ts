import type { Client } from './client.ts'
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
  /** How the CMS names this state of the answer. */
  readonly tag: string | null
  /** When it was last written to the snapshot. */
  readonly savedAt: number
}

/** An answer that stays the same is written again now and then, so that its copy does not grow old. */
const saveAgainMs = 60 * 60_000

/** The most documents that the CMS gives at once. */
const mostTogether = 100

export type CacheOptions = {
  readonly client: Client
  readonly snapshot: Snapshot
  readonly purges: PurgeLog
  readonly now: () => number
  readonly onFailure: (details: { readonly question: string; readonly reason: string }) => void
  readonly freshMs?: number
  readonly maxEntries?: number
}

export type DataCache = {
  readonly give: (question: Question, freshness: Freshness) => Promise<Given>
  /** The same for questions that can be asked together: what is not there comes in one answer. */
  readonly giveEach: (batch: Batch, freshness: Freshness) => Promise<readonly Given[]>
  /** Keeps no answer, not even the last good one, that shows any of these records. */
  readonly forget: (ids: ReadonlySet<string>) => Promise<void>
}

/** The CMS's answers: fresh, or the last good ones. A failure is never kept. */
export const createDataCache = (options: CacheOptions): DataCache => {
  const { client, snapshot, purges, now, freshMs = 60_000, maxEntries = 5_000 } = options
  const entries = new Map<string, Entry>()

  const keep = (key: string, entry: Entry): void => {
    entries.delete(key)
    entries.set(key, entry)
    const oldest = entries.keys().next()
    if (entries.size > maxEntries && !oldest.done) entries.delete(oldest.value)
  }

  const fetchAnswer = async (question: Question): Promise<Entry | null> => {
    const moment = purges.now()
    const held = question.isConditional === true ? entries.get(question.key) : undefined
    const answer = await client.get(question.path(new Date(now())), held?.tag)
    if (answer.ok && answer.unchanged && held !== undefined) return confirm(question, held, moment)
    if (!answer.ok || !isAnswerTo(question, answer.body)) {
      options.onFailure({ question: question.key, reason: answer.ok ? 'wrong-shape' : answer.reason })
      return null
    }
    const { distil = (body) => body } = question
    return remember(question, distil(answer.body), { moment, tag: answer.tag })
  }

  const remember = (
    question: Question,
    body: unknown,
    { moment, tag = null }: { readonly moment: Moment; readonly tag?: string | null },
  ): Entry => {
    const entry = { body, tags: tagsOf(question, body), at: now(), moment, tag, savedAt: now() }
    keep(question.key, entry)
    snapshot.save(question.key, { body: entry.body, tags: entry.tags, at: entry.at })
    return entry
  }

  /** The same body as before, which what was read of it hangs on. */
  const confirm = (question: Question, held: Entry, moment: Moment): Entry => {
    const isDue = now() - held.savedAt > saveAgainMs
    const entry = { ...held, at: now(), moment, savedAt: isDue ? now() : held.savedAt }
    keep(question.key, entry)
    if (isDue) snapshot.save(question.key, { body: entry.body, tags: entry.tags, at: entry.at })
    return entry
  }

  /** Asks several questions as one, or as a few, and keeps the answers as if each had been asked alone. */
  const fetchTogether = async (
    batch: Batch,
    questions: readonly Question[],
  ): Promise<ReadonlyMap<Question, Entry>> => {
    const fetched = new Map<Question, Entry>()
    for (let first = 0; first < questions.length; first += mostTogether)
      for (const [question, entry] of await fetchSome(batch, questions.slice(first, first + mostTogether)))
        fetched.set(question, entry)
    return fetched
  }

  const fetchSome = async (
    { together }: Batch,
    questions: readonly Question[],
  ): Promise<ReadonlyMap<Question, Entry>> => {
    const moment = purges.now()
    const question = together(questions.flatMap(({ value }) => value ?? []))
    const answer = await client.get(question.path(new Date(now())))
    if (!answer.ok || !isAnswerTo(question, answer.body)) {
      options.onFailure({ question: question.key, reason: answer.ok ? 'wrong-shape' : answer.reason })
      return new Map()
    }
    const { body } = answer
    return new Map(questions.map((one) => [one, remember(one, partFor(one, body), { moment })]))
  }

  const lastGood = async (question: Question): Promise<Given> => {
    const entry = entries.get(question.key) ?? (await snapshot.load(question.key))
    if (entry === null) throw new CmsUnavailable(`No answer to ${question.key}`)
    return { body: entry.body, tags: entry.tags, current: false }
  }

  const isValid = (entry: Entry): boolean => !purges.touchedSince(entry.tags, entry.moment)

  /** What is kept and may be given, and whether it is due to be asked for again. */
  const look = (question: Question, freshness: Freshness) => {
    const entry = entries.get(question.key)
    if (entry === undefined) return null
    const isUntouched = isValid(entry)
    const isFresh = isUntouched && now() - entry.at < freshMs
    const isGoodEnough = isFresh || freshness === 'ready' || (freshness === 'quick' && isUntouched)
    return isGoodEnough ? { entry, isFresh } : null
  }

  return {
    forget: async (ids) => {
      for (const [key, entry] of entries) if (shows(entry.tags, ids)) entries.delete(key)
      await snapshot.forget((tags) => shows(tags, ids))
    },
    give: async (question, freshness) => {
      if (freshness === 'held') return lastGood(question)
      const kept = look(question, freshness)
      if (kept !== null && !kept.isFresh) void fetchAnswer(question)
      const entry = kept?.entry ?? (await fetchAnswer(question))
      return entry === null ? lastGood(question) : asItIs(entry)
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
          const entry = known.get(question)?.entry ?? fetched.get(question)
          return entry === undefined ? lastGood(question) : asItIs(entry)
        }),
      )
    },
  }
}

const asItIs = ({ body, tags }: Entry): Given => ({ body, tags, current: true })

/** Of the answer to several questions what is the answer to one of them. */
const partFor = ({ field = '', value }: Question, body: unknown): unknown => {
  const docs = documentsIn(body).filter(
    (document) => typeof document === 'object' && document !== null && Reflect.get(document, field) === value,
  )
  return { docs, totalDocs: docs.length, totalPages: 1, page: 1 }
}

/** JSON that is no answer to the question (an error of a proxy, say) must not take the place of a good one. */
const isAnswerTo = ({ kind, accepts }: Question, body: unknown): boolean => {
  const answer = typeof body === 'object' && body !== null ? body : {}
  if ('errors' in answer || accepts?.(body) === false) return false
  return kind === 'list' || kind === 'one'
    ? 'docs' in answer && Array.isArray(answer.docs)
    : !Array.isArray(answer)
}

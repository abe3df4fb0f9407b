import type { Client } from './client.ts'
import type { Moment, PurgeLog } from './purge-log.ts'
import type { Question } from './question.ts'
import type { Kept, Snapshot } from './snapshot.ts'
import { tagsOf } from './tags.ts'
import { shows } from './withdrawn.rules.ts'

/**
 * How new an answer must be. `current`: as the CMS has it now (a page is rendered anew). `quick`: a visitor is
 * waiting, so a somewhat older answer will do. `held`: whatever there is, without asking.
 */
export type Freshness = 'current' | 'quick' | 'held'

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

type Entry = Kept & { readonly moment: Moment }

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
    const answer = await client.get(question.path(new Date(now())))
    if (!answer.ok || !isAnswerTo(question, answer.body)) {
      options.onFailure({ question: question.key, reason: answer.ok ? 'wrong-shape' : answer.reason })
      return null
    }
    const entry = { body: answer.body, tags: tagsOf(question, answer.body), at: now(), moment }
    keep(question.key, entry)
    snapshot.save(question.key, { body: entry.body, tags: entry.tags, at: entry.at })
    return entry
  }

  const lastGood = async (question: Question): Promise<Given> => {
    const entry = entries.get(question.key) ?? (await snapshot.load(question.key))
    if (entry === null) throw new CmsUnavailable(`No answer to ${question.key}`)
    return { body: entry.body, tags: entry.tags, current: false }
  }

  const isValid = (entry: Entry): boolean => !purges.touchedSince(entry.tags, entry.moment)

  return {
    forget: async (ids) => {
      for (const [key, entry] of entries) if (shows(entry.tags, ids)) entries.delete(key)
      await snapshot.forget((tags) => shows(tags, ids))
    },
    give: async (question, freshness) => {
      if (freshness === 'held') return lastGood(question)
      const entry = entries.get(question.key)
      if (entry !== undefined && isValid(entry)) {
        const isFresh = now() - entry.at < freshMs
        if (!isFresh && freshness === 'quick') void fetchAnswer(question)
        if (isFresh || freshness === 'quick') return { body: entry.body, tags: entry.tags, current: true }
      }
      const fetched = await fetchAnswer(question)
      if (fetched === null) return lastGood(question)
      return { body: fetched.body, tags: fetched.tags, current: true }
    },
  }
}

/** JSON that is no answer to the question (an error of a proxy, say) must not take the place of a good one. */
const isAnswerTo = ({ kind, accepts }: Question, body: unknown): boolean => {
  const answer = typeof body === 'object' && body !== null ? body : {}
  if ('errors' in answer || accepts?.(body) === false) return false
  return kind === 'list' || kind === 'one'
    ? 'docs' in answer && Array.isArray(answer.docs)
    : !Array.isArray(answer)
}

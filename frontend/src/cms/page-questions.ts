import { setMaxListeners } from 'node:events'

import { CmsUnavailable, type DataCache, type Freshness, type Given } from './cache.ts'
import { isAnswerTo, withDraft, type Draft } from './draft.ts'
import type { Ask, AskEach } from './reader.ts'

export type PageQuestions = {
  readonly ask: Ask
  readonly askEach: AskEach
  /** The tags of all answers given so far. */
  readonly tags: () => ReadonlySet<string>
  /** Whether all answers given so far are current. */
  readonly isCurrent: () => boolean
}

export type PageQuestionsOptions = {
  readonly cache: DataCache
  readonly freshness: Freshness
  readonly draft?: Draft | null
  /** The visitor who waits for the page. */
  readonly visitor?: string | null
  /** How long a visitor waits for all questions of one page together; after that, kept answers are used first. */
  readonly patienceMs?: number
}

/** Asks questions for one page, and remembers the tags of all answers that the page got. */
export const createPageQuestions = (options: PageQuestionsOptions): PageQuestions => {
  const { cache, freshness, draft = null, visitor = null, patienceMs = 2_000 } = options
  const tags = new Set<string>()
  let current = true
  // No visitor waits for a page that is rendered again in the background, and an editor can wait longer.
  const isAwaited = (freshness === 'quick' || freshness === 'ready') && draft === null
  const patience = isAwaited ? AbortSignal.timeout(patienceMs) : null
  // A page may ask any number of questions at once.
  if (patience !== null) setMaxListeners(0, patience)

  /** The CMS's answer, or the kept answer once the visitor has waited long enough. */
  const inTime = async <Answer>(give: (how: Freshness) => Promise<Answer>): Promise<Answer> => {
    if (patience?.aborted === true) return (await orNothing(give('held'))) ?? give(freshness)
    const answer = give(freshness)
    if (patience === null) return answer
    return new Promise((resolve, reject) => {
      const giveHeld = (): void =>
        void orNothing(give('held')).then((held) => {
          if (held !== null) resolve(held)
        }, reject)
      patience.addEventListener('abort', giveHeld, { once: true })
      answer.then(resolve, reject).finally(() => patience.removeEventListener('abort', giveHeld))
    })
  }

  const take = (given: Given): unknown => {
    for (const tag of given.tags) tags.add(tag)
    current &&= given.current
    return given.body
  }

  return {
    tags: () => tags,
    isCurrent: () => current,
    ask: async (question) => {
      if (draft !== null && isAnswerTo(draft, question)) return withDraft(draft, question, null)
      const body = take(await inTime((how) => cache.give(question, how, visitor)))
      return draft === null ? body : withDraft(draft, question, body)
    },
    askEach: async (batch) => {
      const bodies = (await inTime((how) => cache.giveEach(batch, how))).map(take)
      return draft === null
        ? bodies
        : batch.each.map((question, place) => withDraft(draft, question, bodies[place]))
    },
  }
}

/** Null when no copy is held, so that the caller waits for the CMS. */
const orNothing = <Answer>(held: Promise<Answer>): Promise<Answer | null> =>
  held.catch((error: unknown) => {
    if (error instanceof CmsUnavailable) return null
    throw error
  })

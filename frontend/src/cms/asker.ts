import type { DataCache, Freshness, Given } from './cache.ts'
import { isAnswerTo, withDraft, type Draft } from './draft.ts'
import type { Ask, AskEach } from './reader.ts'

export type Asker = {
  readonly ask: Ask
  readonly askEach: AskEach
  /** The tags of everything given out so far. */
  readonly tags: () => ReadonlySet<string>
  /** Whether everything given out so far is as the CMS has it. */
  readonly isCurrent: () => boolean
}

export type AskerOptions = {
  readonly cache: DataCache
  readonly freshness: Freshness
  readonly draft?: Draft | null
}

/** Asks on behalf of one page, and remembers what that page has seen. */
export const createAsker = ({ cache, freshness, draft = null }: AskerOptions): Asker => {
  const tags = new Set<string>()
  let current = true

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
      const body = take(await cache.give(question, freshness))
      return draft === null ? body : withDraft(draft, question, body)
    },
    askEach: async (batch) => {
      const bodies = (await cache.giveEach(batch, freshness)).map(take)
      return draft === null
        ? bodies
        : batch.each.map((question, place) => withDraft(draft, question, bodies[place]))
    },
  }
}

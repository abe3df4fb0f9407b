import type { DataCache, Freshness } from './cache.ts'
import { isAnswerTo, withDraft, type Draft } from './draft.ts'
import type { Ask } from './reader.ts'

export type Asker = {
  readonly ask: Ask
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

  return {
    tags: () => tags,
    isCurrent: () => current,
    ask: async (question) => {
      if (draft !== null && isAnswerTo(draft, question)) return withDraft(draft, question, null)
      const given = await cache.give(question, freshness)
      for (const tag of given.tags) tags.add(tag)
      current &&= given.current
      return draft === null ? given.body : withDraft(draft, question, given.body)
    },
  }
}

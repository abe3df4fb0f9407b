import { shows } from '#cms/withdrawn.rules.ts'

import type { StoredAnswer } from './stored-answer.ts'

type Page = { readonly answer: StoredAnswer; readonly tags: ReadonlySet<string> }

/** How a page is used: when there is no room, the least recently used pages are removed. */
type Use = {
  /** A counter of requests instead of a time, because reading the clock for each request is too slow. */
  usedAt: number
  hits: number
  /** Whether it was sent since it was last rendered. */
  isUsed: boolean
}

export type Stored<Content> = Content & Use

export type PageStoreOptions = { readonly maxPages: number; readonly maxBytes: number }

/** Pages in memory by their address, with a maximum number of pages and bytes. */
export const createPageStore = <Content extends Page>({ maxPages, maxBytes }: PageStoreOptions) => {
  const pages = new Map<string, Stored<Content>>()
  let bytes = 0
  let uses = 0

  const remove = (key: string): void => {
    bytes -= pages.get(key)?.answer.bytes ?? 0
    pages.delete(key)
  }

  const makeRoom = (): void => {
    if (pages.size <= maxPages && bytes <= maxBytes) return
    const byUse = [...pages].sort(([, a], [, b]) => a.usedAt - b.usedAt)
    for (const [key] of byUse.slice(0, Math.ceil(byUse.length / 10))) remove(key)
  }

  return {
    get: (key: string): Stored<Content> | undefined => pages.get(key),
    size: () => pages.size,
    remove,

    /** Replaces the page that was stored before, and keeps its use counts. */
    keep: (key: string, page: Content): Stored<Content> => {
      const before = pages.get(key)
      remove(key)
      const stored = { ...page, usedAt: before?.usedAt ?? uses, hits: before?.hits ?? 0, isUsed: false }
      pages.set(key, stored)
      bytes += page.answer.bytes
      makeRoom()
      return stored
    },

    use: (page: Use): void => {
      uses += 1
      page.hits += 1
      page.usedAt = uses
      page.isUsed = true
    },

    /** The addresses of the matching pages, last used first. */
    select: (isMeant: (page: Stored<Content>) => boolean): readonly string[] =>
      [...pages]
        .filter(([, page]) => isMeant(page))
        .sort(([, a], [, b]) => b.usedAt - a.usedAt)
        .map(([key]) => key),

    /** Removes every page that shows one of these records. */
    drop: (ids: ReadonlySet<string>): void => {
      for (const [key, page] of pages) if (shows(page.tags, ids)) remove(key)
    },

    /** How often each page was sent since the last call. */
    takeHits: (): Readonly<Record<string, number>> => {
      const used = [...pages].filter(([, page]) => page.hits > 0)
      const hits = Object.fromEntries(used.map(([key, page]) => [key.split('?')[0] ?? key, page.hits]))
      for (const [, page] of used) page.hits = 0
      return hits
    },
  }
}

export type PageStore<Content extends Page> = ReturnType<typeof createPageStore<Content>>

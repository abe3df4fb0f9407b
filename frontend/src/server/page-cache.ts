import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Moment, PurgeLog } from '#cms/purge-log.ts'
import type { Freshness } from '#cms/cache.ts'
import { shows } from '#cms/withdrawn.rules.ts'
import { createWorkQueue } from './work-queue.ts'
import { compressBest, sendStored, storeAnswer, type StoredAnswer } from './stored-answer.ts'

/** A page as it was rendered, before it is stored. */
export type RenderedPage = {
  readonly kind: 'page'
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly tags: ReadonlySet<string>
  /** False when it was made of the last good copies: worth another try soon. */
  readonly current: boolean
}

/** Renders one page, for a visitor who waits or in the background; anything but a page (a redirect, say) is `Other` and is not stored. */
export type Renderer<Other> = (freshness: Freshness, visitor: string | null) => Promise<RenderedPage | Other>

type Entry<Other> = {
  readonly render: Renderer<Other>
  readonly answer: StoredAnswer
  readonly tags: ReadonlySet<string>
  readonly moment: Moment
  readonly current: boolean
  readonly renderedAt: number
  /** Its place in the order in which pages were asked for: the clock is too slow for every request. */
  usedAt: number
  hits: number
  isUsed: boolean
}

export type PageCacheOptions = {
  readonly purges: PurgeLog
  readonly now: () => number
  readonly onProblem: (details: { readonly page: string; readonly error: unknown }) => void
  /** A page older than this is rendered anew at the next sweep after somebody asked for it. */
  readonly maxAgeMs?: number
  readonly maxPages?: number
  readonly maxBytes?: number
}

export type PageCache<Other extends { readonly kind: string }> = ReturnType<typeof createPageCache<Other>>

/** Whole pages, ready to send. A visitor gets what is there; whatever changed is rendered in the background. */
export const createPageCache = <Other extends { readonly kind: string }>(options: PageCacheOptions) => {
  const { purges, now, onProblem, maxAgeMs = 5 * 60_000, maxPages = 3_000, maxBytes = 16_000_000 } = options
  const entries = new Map<string, Entry<Other>>()
  const rendering = new Map<string, Promise<Entry<Other> | Other>>()
  const refreshes = createWorkQueue({ workers: 2, onProblem: (page, error) => onProblem({ page, error }) })
  const compressions = createWorkQueue({ workers: 1, onProblem: (page, error) => onProblem({ page, error }) })
  let bytes = 0
  let uses = 0

  const remove = (key: string): void => {
    bytes -= entries.get(key)?.answer.bytes ?? 0
    entries.delete(key)
  }

  const makeRoom = (): void => {
    if (entries.size <= maxPages && bytes <= maxBytes) return
    const byUse = [...entries].sort(([, a], [, b]) => a.usedAt - b.usedAt)
    for (const [key] of byUse.slice(0, Math.ceil(byUse.length / 10))) remove(key)
  }

  const store = (key: string, entry: Entry<Other>): void => {
    remove(key)
    entries.set(key, entry)
    bytes += entry.answer.bytes
    makeRoom()
    compressions.add(key, async () => {
      if (entries.get(key) === entry) await compressBest(entry.answer)
    })
    // The change that came while this page was being rendered.
    if (isOutdated(entry)) refresh(key)
  }

  const isOutdated = (entry: Entry<Other>): boolean => purges.touchedSince(entry.tags, entry.moment)

  const isOld = ({ isUsed, renderedAt }: Entry<Other>): boolean => isUsed && now() - renderedAt > maxAgeMs

  const renderNow = async (key: string, render: Renderer<Other>, visitor: string | null) => {
    const moment = purges.now()
    const page = await render(visitor === null ? 'current' : 'quick', visitor)
    if (!isPage(page)) {
      remove(key)
      return page
    }
    const before = entries.get(key)
    const entry: Entry<Other> = {
      render,
      moment,
      answer: storeAnswer(page.body, page.headers),
      tags: page.tags,
      current: page.current,
      renderedAt: now(),
      usedAt: before?.usedAt ?? uses,
      hits: before?.hits ?? 0,
      isUsed: false,
    }
    store(key, entry)
    return entry
  }

  /** One rendering of a page at a time, however many are waiting for it. */
  const renderOnce = (key: string, render: Renderer<Other>, visitor: string | null) => {
    const known = rendering.get(key)
    if (known !== undefined) return known
    const job = renderNow(key, render, visitor).finally(() => rendering.delete(key))
    rendering.set(key, job)
    return job
  }

  const refresh = (key: string): void => {
    refreshes.add(key, async () => {
      const entry = entries.get(key)
      if (entry !== undefined) await renderOnce(key, entry.render, null)
    })
  }

  const send = (req: IncomingMessage, res: ServerResponse, key: string, entry: Entry<Other>): void => {
    uses += 1
    entry.hits += 1
    entry.usedAt = uses
    entry.isUsed = true
    sendStored(req, res, entry.answer)
    // Whoever is looking at the page sees the change before it reaches pages that nobody looks at.
    refreshes.hurry(key)
  }

  return {
    /** Answers when the page is there; false when somebody else must. */
    serve: (req: IncomingMessage, res: ServerResponse): boolean => {
      if (req.method !== 'GET' && req.method !== 'HEAD') return false
      const key = req.url ?? ''
      const entry = entries.get(key)
      if (entry === undefined) return false
      send(req, res, key, entry)
      return true
    },

    /** Gives a way to send the page, rendered now if it is not there; or the other outcome. */
    give: async (key: string, render: Renderer<Other>, visitor: string) => {
      const entry = entries.get(key) ?? (await renderOnce(key, render, visitor))
      if (!isEntry(entry)) return entry
      return {
        kind: 'page' as const,
        send: (req: IncomingMessage, res: ServerResponse) => send(req, res, key, entry),
      }
    },

    /** Renders anew, in the background, every page that a purge has touched or that grew old, last used first. */
    refreshOutdated: (): void => {
      const outdated = [...entries].filter(([, entry]) => isOutdated(entry) || !entry.current || isOld(entry))
      for (const [key] of outdated.sort(([, a], [, b]) => b.usedAt - a.usedAt)) refresh(key)
    },

    /** Forgets at once every page that shows one of these records: a visitor waits rather than sees it again. */
    drop: (ids: ReadonlySet<string>): void => {
      for (const [key, entry] of entries) if (shows(entry.tags, ids)) remove(key)
    },

    /** How often each page was sent since the last time this was asked. */
    takeHits: (): Readonly<Record<string, number>> => {
      const used = [...entries].filter(([, entry]) => entry.hits > 0)
      const hits = Object.fromEntries(used.map(([key, entry]) => [key.split('?')[0] ?? key, entry.hits]))
      for (const [, entry] of used) entry.hits = 0
      return hits
    },

    /** Resolves when nothing is being rendered or compressed in the background. */
    idle: async (): Promise<void> => {
      await refreshes.idle()
      await compressions.idle()
    },

    size: () => entries.size,
  }
}

const isPage = <Other extends { readonly kind: string }>(page: RenderedPage | Other): page is RenderedPage =>
  page.kind === 'page'

const isEntry = <Other extends { readonly kind: string }>(
  value: Entry<Other> | Other,
): value is Entry<Other> => 'answer' in value

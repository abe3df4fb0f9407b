import type { IncomingMessage, ServerResponse } from 'node:http'

import type { PurgeLog } from '#cms/purge-log.ts'

import { createPageRendering, type ReadyPage, type Renderer } from './page-rendering.ts'
import { createPageStore, type Stored } from './page-store.ts'
import { sendStored } from './stored-answer.ts'

export type PageCacheOptions = {
  readonly purges: PurgeLog
  readonly now: () => number
  /** Called when a page could not be rendered again; the old page stays. */
  readonly onProblem: (details: { readonly page: string; readonly error: unknown }) => void
  /** Called when a page was rendered again. */
  readonly onWell?: () => void
  /** A page older than this is rendered again at the first sweep after a visitor asked for it. */
  readonly maxAgeMs?: number
  readonly maxPages?: number
  readonly maxBytes?: number
}

type Page<Other> = Stored<ReadyPage<Other>>

export type PageCache<Other extends { readonly kind: string }> = ReturnType<typeof createPageCache<Other>>

/** Whole pages, ready to send. A visitor gets the cached page; changed pages are rendered again in the background. */
export const createPageCache = <Other extends { readonly kind: string }>(options: PageCacheOptions) => {
  const { now, maxAgeMs = 5 * 60_000, maxPages = 3_000, maxBytes = 16_000_000 } = options
  const store = createPageStore<ReadyPage<Other>>({ maxPages, maxBytes })
  const rendering = createPageRendering<Other>({ ...options, store })

  const send = (req: IncomingMessage, res: ServerResponse, key: string, page: Page<Other>): void => {
    store.use(page)
    sendStored(req, res, page.answer)
    // A page that a visitor looks at is rendered before pages without visitors.
    rendering.hurry(key)
  }

  const isOld = ({ isUsed, renderedAt }: Page<Other>): boolean => isUsed && now() - renderedAt > maxAgeMs

  return {
    /** Answers when the page is cached; false when another handler must answer. */
    serve: (req: IncomingMessage, res: ServerResponse): boolean => {
      if (req.method !== 'GET' && req.method !== 'HEAD') return false
      const key = req.url ?? ''
      const page = store.get(key)
      if (page === undefined) return false
      send(req, res, key, page)
      return true
    },

    /** Gives a function that sends the page, which is rendered now if it is not cached; or the other outcome. */
    give: async (key: string, render: Renderer<Other>, visitor: string) => {
      const page = store.get(key) ?? (await rendering.render(key, render, visitor))
      if (!isReady(page)) return page
      return {
        kind: 'page' as const,
        send: (req: IncomingMessage, res: ServerResponse) => send(req, res, key, page),
      }
    },

    /** Renders all outdated pages (purged or too old) again in the background, the last used first. */
    refreshOutdated: (): void => {
      const isDue = (page: Page<Other>): boolean => rendering.isOutdated(page) || !page.current || isOld(page)
      for (const key of store.select(isDue)) rendering.refresh(key)
    },

    /** Removes at once every page that shows one of these records: a visitor must not see a withdrawn record. */
    drop: store.drop,
    takeHits: store.takeHits,
    size: store.size,
    idle: rendering.idle,
  }
}

const isReady = <Other extends { readonly kind: string }>(value: Page<Other> | Other): value is Page<Other> =>
  'answer' in value

import type { Freshness } from '#cms/cache.ts'
import type { Moment, PurgeLog } from '#cms/purge-log.ts'
import { createSingleFlight } from '#cms/single-flight.ts'

import type { PageStore, Stored } from './page-store.ts'
import { compressBest, storeAnswer, type StoredAnswer } from './stored-answer.ts'
import { createWorkQueue } from './work-queue.ts'

/** A rendered page, before it is stored. */
export type RenderedPage = {
  readonly kind: 'page'
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly tags: ReadonlySet<string>
  /** False when the page was made from last good copies: it is rendered again soon. */
  readonly current: boolean
}

/**
 * Renders one page, for a visitor who waits or in the background. Other outcomes, such as a redirect, are `Other` and
 * are not stored.
 */
export type Renderer<Other> = (freshness: Freshness, visitor: string | null) => Promise<RenderedPage | Other>

/** A page that can be sent and rendered again. */
export type ReadyPage<Other> = {
  readonly render: Renderer<Other>
  readonly answer: StoredAnswer
  readonly tags: ReadonlySet<string>
  readonly moment: Moment
  readonly current: boolean
  readonly renderedAt: number
}

type Kind = { readonly kind: string }

export type PageRenderingOptions<Other> = {
  readonly store: PageStore<ReadyPage<Other>>
  readonly purges: PurgeLog
  readonly now: () => number
  /** Called when a page could not be rendered again; the old page stays. */
  readonly onProblem: (details: { readonly page: string; readonly error: unknown }) => void
  /** Called when a page was rendered again. */
  readonly onWell?: () => void
}

/** Fills the store with pages: rendered now for a visitor, or in the background after a change. */
export const createPageRendering = <Other extends Kind>(options: PageRenderingOptions<Other>) => {
  const { store, purges, now, onWell = () => undefined } = options
  const onProblem = (page: string, error: unknown): void => options.onProblem({ page, error })
  const refreshes = createWorkQueue({ workers: 2, onProblem })
  const compressions = createWorkQueue({ workers: 1, onProblem })
  const oneAtATime = createSingleFlight<Stored<ReadyPage<Other>> | Other>()

  const isOutdated = ({ tags, moment }: ReadyPage<Other>): boolean => purges.touchedSince(tags, moment)

  const keep = (key: string, page: ReadyPage<Other>): Stored<ReadyPage<Other>> => {
    const stored = store.keep(key, page)
    compressions.add(key, async () => {
      if (store.get(key) === stored) await compressBest(page.answer)
    })
    // A change may have arrived while this page was being rendered.
    if (isOutdated(page)) refresh(key)
    return stored
  }

  const renderNow = async (key: string, render: Renderer<Other>, visitor: string | null) => {
    const moment = purges.now()
    const rendered = await render(visitor === null ? 'current' : 'quick', visitor)
    if (!isPage(rendered)) {
      store.remove(key)
      return rendered
    }
    const { body, headers, tags, current } = rendered
    const answer = storeAnswer(body, headers)
    return keep(key, { render, answer, tags, moment, current, renderedAt: now() })
  }

  const refresh = (key: string): void => {
    refreshes.add(key, async () => {
      const page = store.get(key)
      if (page === undefined) return
      await oneAtATime(key, () => renderNow(key, page.render, null))
      onWell()
    })
  }

  return {
    isOutdated,
    /** Renders a page once at a time; all visitors who wait for it share the result. */
    render: (key: string, render: Renderer<Other>, visitor: string) =>
      oneAtATime(key, () => renderNow(key, render, visitor)),
    /** Renders a stored page again in the background. */
    refresh,
    /** If this page waits to be rendered again, it goes before pages without visitors. */
    hurry: refreshes.hurry,
    /** Resolves when no page is being rendered or compressed in the background. */
    idle: async (): Promise<void> => {
      await refreshes.idle()
      await compressions.idle()
    },
  }
}

const isPage = <Other extends Kind>(page: RenderedPage | Other): page is RenderedPage => page.kind === 'page'

import type { Logger } from 'pino'

import { createOutlines } from '#cms/outlines.ts'
import { withdrawnIn } from '#cms/withdrawn.rules.ts'

import { hitsInLog } from './access-log.ts'
import type { PageCache } from './page-cache.ts'
import type { OtherOutcome } from './page-handler.ts'
import type { SiteContent } from './site-content.ts'
import { createSweep } from './sweep.ts'

const day = 24 * 60 * 60_000

export type SiteChangesOptions = {
  readonly content: SiteContent
  readonly pageCache: PageCache<OtherOutcome>
  /** Loads the data that could not be loaded at the start. */
  readonly readAhead: () => Promise<void>
  readonly log: Logger
  readonly now: () => Date
}

/** Follows changes in the CMS: by its notices, and once a minute by comparing. */
export const createSiteChanges = ({ content, pageCache, readAhead, log, now }: SiteChangesOptions) => {
  const { cache, media, purges, snapshot, sweeper } = content
  let forgetting = Promise.resolve()
  let sweeping = Promise.resolve()
  let prunedAt = 0

  const forget = async (tags: readonly string[]): Promise<void> => {
    const { files, ids } = withdrawnIn(tags)
    pageCache.drop(ids)
    if (ids.size > 0) await cache.forget(ids)
    if (files.length > 0) await media.forget(files)
  }

  const onChange = (tags: readonly string[]): void => {
    purges.purge(tags)
    forgetting = forget(tags).catch((error: unknown) =>
      log.error(error, 'a withdrawn record could not be forgotten'),
    )
    pageCache.refreshOutdated()
  }

  const sweep = createSweep({
    outlines: createOutlines(sweeper, now),
    now,
    onChange: (tags, reason) => {
      log.info({ tags, reason }, 'found pages out of date')
      onChange(tags)
    },
  })

  const sweepOnce = async (): Promise<void> => {
    if (now().getTime() - prunedAt > day) {
      prunedAt = now().getTime()
      await snapshot.prune()
    }
    await sweep.run()
    await readAhead()
    pageCache.refreshOutdated()
    const hits = pageCache.takeHits()
    if (Object.keys(hits).length > 0) log.info(hitsInLog(hits), 'pages sent from the cache')
  }

  return {
    /** Called when a notice of the CMS names these tags as changed. */
    noticed: (tags: readonly string[]): void => {
      sweep.noticed(tags)
      onChange(tags)
    },
    /** The work that runs once a minute. */
    sweep: (): Promise<void> => {
      sweeping = sweepOnce()
      return sweeping
    },
    /** Resolves when no change is being processed. */
    settled: async (): Promise<void> => {
      await sweeping
      await forgetting
    },
  }
}

export type SiteChanges = ReturnType<typeof createSiteChanges>

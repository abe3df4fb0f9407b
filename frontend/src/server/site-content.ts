import { join } from 'node:path'

import type { Logger } from 'pino'

import { createDataCache } from '#cms/cache.ts'
import type { Outcome } from '#cms/client.ts'
import { createPurgeLog } from '#cms/purge-log.ts'
import { createSnapshot, type Snapshot } from '#cms/snapshot.ts'

import { createCmsClients } from './cms-clients.ts'
import { createMediaStore } from './media-store.ts'
import type { Metrics } from './metrics.ts'
import { createTroubles } from './troubles.ts'

export type SiteContentOptions = {
  readonly cmsInternalUrl: string
  readonly siteSecret: string
  readonly dataDirectory: string
  readonly deadlineMs: number
  readonly now: () => number
  readonly log: Logger
  readonly metrics: Metrics
}

/** The content of the CMS that the site shows: answers and pictures, with their copies on disk. */
export const createSiteContent = (options: SiteContentOptions) => {
  const { cmsInternalUrl: cmsUrl, siteSecret: siteKey, deadlineMs, now, log, metrics } = options
  const folder = (name: string) => join(options.dataDirectory, 'site', name)
  const purges = createPurgeLog()
  const troubles = createTroubles(log, now, () => snapshot.size())
  const onAnswer = (purpose: 'page' | 'sweep') => (outcome: Outcome, seconds: number, path: string) => {
    metrics.cmsAnswered(purpose)(outcome, seconds)
    troubles.heard(outcome, path)
  }
  const clients = createCmsClients({ cmsUrl, siteKey, deadlineMs, now, onAnswer })
  const onDisk = { ...troubles.onDisk, now }
  const snapshot: Snapshot = createSnapshot({ ...onDisk, directory: folder('answers') })
  const cache = createDataCache({ ...troubles.onAnswers, client: clients.client, snapshot, purges, now })
  const media = createMediaStore({ ...onDisk, cmsUrl, siteKey, purges, directory: folder('media') })
  metrics.watch('site_cms_healthy', '1 while the CMS answers, 0 while no requests are sent to it', () =>
    clients.client.isHealthy() ? 1 : 0,
  )
  return { ...clients, purges, troubles, snapshot, cache, media }
}

export type SiteContent = ReturnType<typeof createSiteContent>

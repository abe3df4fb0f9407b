import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { createDataCache } from '#cms/cache.ts'
import type { Outcome } from '#cms/client.ts'
import { createOutlines } from '#cms/outlines.ts'
import { createPurgeLog } from '#cms/purge-log.ts'
import { createSender } from '#cms/sender.ts'
import { createReportDesk } from '#cms/reports.ts'
import { createSubscriberDesk } from '#cms/subscribers.ts'
import { createSnapshot, type Snapshot } from '#cms/snapshot.ts'
import { withdrawnIn } from '#cms/withdrawn.rules.ts'
import { reportRoute } from '#features/reports/report.route.ts'
import { subscriberRoute } from '#features/newsletter/subscriber.route.ts'
import { previewRoute } from '#features/preview/preview.route.ts'
import type { ErrorPageComponent, SiteDocument, SitePage } from '#site/page.ts'
import { accessLog, hitsInLog } from './access-log.ts'
import type { BuiltFiles } from './assets.ts'
import { createCmsClients } from './cms-clients.ts'
import { createApp } from './create-app.ts'
import { createErrorPages } from './error-pages.ts'
import { formHandlers } from './form-handler.ts'
import { healthRoute } from './health.route.ts'
import { createMediaStore } from './media-store.ts'
import { mediaRoute } from './media.route.ts'
import { createPageCache } from './page-cache.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { pageHandler, type OtherOutcome } from './page-handler.ts'
import { createReadAhead } from './read-ahead.ts'
import type { RenderSite } from './render-page.ts'
import { robotsRoute } from './robots.route.ts'
import { pageRoutes } from './page-routes.ts'
import { securityHeaders } from './security-headers.ts'
import { siteEventsRoute } from './site-events.route.ts'
import { sendStored } from './stored-answer.ts'
import { createSweep } from './sweep.ts'
import { createTroubles } from './troubles.ts'

const day = 24 * 60 * 60_000

export type SiteOptions = {
  readonly siteUrl: string
  readonly cmsUrl: string
  readonly cmsInternalUrl: string
  readonly siteSecret: string
  readonly dataDirectory: string
  readonly proxies: number
  readonly development: boolean
  readonly pages: readonly SitePage[]
  readonly documents: readonly SiteDocument[]
  readonly errorPage: ErrorPageComponent
  readonly files: () => BuiltFiles
  readonly log: Logger
  readonly now: () => Date
  /** The last touch to a page's HTML, while somebody works on the site. */
  readonly finish?: (html: string) => string
  /** How long the CMS may take over an answer. */
  readonly deadlineMs?: number
}

export type Site = {
  readonly serve: (req: IncomingMessage, res: ServerResponse) => void
  /** Asks for what lists, searches, calendars and the sitemap have in common, before the first visitor does. */
  readonly readAhead: () => Promise<void>
  /** What is done once a minute. */
  readonly sweep: () => Promise<void>
  readonly metrics: Metrics
  /** Resolves when nothing is going on in the background. */
  readonly settled: () => Promise<void>
}

/** Puts the site together from its parts. Nothing runs until a request comes or `sweep` is called. */
export const createSite = (options: SiteOptions): Site => {
  const { log, cmsInternalUrl, siteSecret: siteKey, now, deadlineMs = 2_000 } = options
  const folder = (name: string) => join(options.dataDirectory, 'site', name)
  const metrics = createMetrics()
  const milliseconds = () => now().getTime()
  const cmsOrigin = new URL(options.cmsUrl).origin
  const headers = securityHeaders({ ...options, cmsOrigin })
  const purges = createPurgeLog()
  const troubles = createTroubles(log, milliseconds, () => snapshot.size())
  const answered = (purpose: 'page' | 'sweep') => (outcome: Outcome, seconds: number, path: string) => {
    metrics.cmsAnswered(purpose)(outcome, seconds)
    troubles.heard(outcome, path)
  }
  const { client, sweeper, previewClient } = createCmsClients({
    baseUrl: cmsInternalUrl,
    siteKey,
    deadlineMs,
    now: milliseconds,
    onAnswer: answered,
  })
  const stored = { ...troubles.onDisk, now: milliseconds }
  const snapshot: Snapshot = createSnapshot({ ...stored, directory: folder('answers') })
  const cache = createDataCache({ ...troubles.onAnswers, client, snapshot, purges, now: milliseconds })
  const media = createMediaStore({
    ...stored,
    cmsUrl: cmsInternalUrl,
    siteKey,
    purges,
    directory: folder('media'),
  })
  const site: RenderSite = {
    cache,
    now,
    siteUrl: options.siteUrl,
    assets: () => options.files().assets,
    finish: options.finish ?? ((html) => html),
    onUnreadable: troubles.onAnswers.onNonsense,
    onRendered: metrics.rendered,
  }
  const ahead = createReadAhead(cache, site.onUnreadable)
  const onBug = (error: unknown) => log.error(error, 'a page could not be made')
  const sendError = createErrorPages({ site, errorPage: options.errorPage, onProblem: onBug })
  const pages = createPageCache<OtherOutcome>({
    purges,
    now: milliseconds,
    onProblem: ({ page, error }) => log.error({ page, err: error }, 'a page could not be refreshed'),
  })
  metrics.watch('site_pages_cached', 'Pages that are ready to be sent', pages.size)
  metrics.watch('site_cms_healthy', '1 while the CMS answers, 0 while it is left alone', () =>
    client.isHealthy() ? 1 : 0,
  )
  const forget = async (tags: readonly string[]): Promise<void> => {
    const { files, ids } = withdrawnIn(tags)
    pages.drop(ids)
    if (ids.size > 0) await cache.forget(ids)
    if (files.length > 0) await media.forget(files)
  }
  let forgetting = Promise.resolve()
  const onChange = (tags: readonly string[]) => {
    purges.purge(tags)
    forgetting = forget(tags).catch((error: unknown) =>
      log.error(error, 'a withdrawn record could not be forgotten'),
    )
    pages.refreshOutdated()
  }
  const sweep = createSweep({
    outlines: createOutlines(sweeper, now),
    now,
    onChange: (tags, reason) => {
      log.info({ tags, reason }, 'found pages out of date')
      onChange(tags)
    },
  })
  // What a visitor sends is written down, which takes longer than a question.
  const send = createSender({ baseUrl: cmsInternalUrl, siteKey, deadlineMs: 5 * deadlineMs })
  const behindLinks = {
    'Cache-Control': 'no-store',
    // The link stands in the address; no other site may learn it.
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  }
  const app = createApp({
    proxies: options.proxies,
    accessLog: accessLog(log, milliseconds),
    count: metrics.handler,
    headers: headers.page,
    health: healthRoute({
      askCms: () => client.get('/api/healthz'),
      since: troubles.silentSince,
      kept: snapshot.size,
    }),
    siteEvents: siteEventsRoute({
      secret: siteKey,
      now,
      onChange: (tags) => {
        sweep.noticed(tags)
        onChange(tags)
      },
    }),
    robots: robotsRoute(options.siteUrl),
    media: mediaRoute({ media, sendError, headers: headers.other }),
    report: reportRoute({
      site,
      sendError,
      desk: createReportDesk({ cmsUrl: cmsInternalUrl, siteKey, deadlineMs: 15 * deadlineMs }),
      headers: behindLinks,
    }),
    subscribers: subscriberRoute({
      site,
      sendError,
      desk: createSubscriberDesk({ cmsUrl: cmsInternalUrl, siteKey, deadlineMs: 5 * deadlineMs }),
      headers: behindLinks,
    }),
    preview: previewRoute({
      site,
      pages: options.pages,
      client: previewClient,
      cmsOrigin,
      sendError,
      headers: headers.preview,
    }),
    // Documents first: `/festivals/delft.ics` is no festival called "delft.ics".
    pages: pageRoutes([...options.documents, ...options.pages], {
      page: (place, locale) => pageHandler({ site, pages, sendError, headers }, place, locale),
      form: (place) => formHandlers({ site, sendError, secret: siteKey, send }, place),
    }),
    sendError,
    onBug,
  })

  let sweeping = Promise.resolve()
  let prunedAt = 0
  const sweepOnce = async (): Promise<void> => {
    if (milliseconds() - prunedAt > day) {
      prunedAt = milliseconds()
      await snapshot.prune()
    }
    await sweep.run()
    await ahead.again()
    pages.refreshOutdated()
    const hits = pages.takeHits()
    if (Object.keys(hits).length > 0) log.info(hitsInLog(hits), 'pages sent from the cache')
  }

  const serveFile = (req: IncomingMessage, res: ServerResponse): boolean => {
    const file =
      req.method === 'GET' || req.method === 'HEAD' ? options.files().files.get(req.url ?? '') : undefined
    if (file !== undefined) sendStored(req, res, file)
    return file !== undefined
  }

  return {
    serve: (req, res) => {
      if (pages.serve(req, res) || serveFile(req, res)) metrics.fromCache()
      else app(req, res)
    },
    metrics,
    readAhead: ahead.start,
    sweep: () => {
      sweeping = sweepOnce()
      return sweeping
    },
    settled: async () => {
      await sweeping
      await forgetting
      await pages.idle()
      await snapshot.settled()
      await media.settled()
    },
  }
}

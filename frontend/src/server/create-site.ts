import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Logger } from 'pino'

import { createReportsApi } from '#cms/reports.ts'
import { createSubmit } from '#cms/submit.ts'
import { createSubscribersApi } from '#cms/subscribers.ts'
import { subscriberRoutes } from '#features/newsletter/subscriber.route.ts'
import { previewRoute } from '#features/preview/preview.route.ts'
import { reportRoute } from '#features/reports/report.route.ts'
import type { ErrorPageComponent, SiteDocument, SitePage } from '#site/page.ts'

import { accessLog } from './access-log.ts'
import type { BuiltFiles } from './assets.ts'
import { createApp, type AppParts } from './create-app.ts'
import { createErrorPages } from './error-pages.ts'
import { formRoutes } from './form-routes.ts'
import { healthRoute } from './health.route.ts'
import { mediaRoute } from './media.route.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { createPageCache, type PageCache } from './page-cache.ts'
import { pageFormRoute } from './page-form.ts'
import { pageHandler, type OtherOutcome } from './page-handler.ts'
import { pageRoutes } from './page-routes.ts'
import { createReadAhead } from './read-ahead.ts'
import type { RenderSite } from './render-page.ts'
import { robotsRoute } from './robots.route.ts'
import { securityHeaders } from './security-headers.ts'
import { createSiteChanges, type SiteChanges } from './site-changes.ts'
import { createSiteContent, type SiteContent } from './site-content.ts'
import { siteEventsRoute } from './site-events.route.ts'
import { sendStored } from './stored-answer.ts'

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
  /** Changes a page's HTML at the end; only used in development. */
  readonly finish?: (html: string) => string
  /** The time limit for an answer of the CMS. */
  readonly deadlineMs?: number
}

export type Site = {
  readonly serve: (req: IncomingMessage, res: ServerResponse) => void
  /** Loads the shared data of lists, searches, calendars and the sitemap before the first visitor comes. */
  readonly readAhead: () => Promise<void>
  /** The work that runs once a minute. */
  readonly sweep: () => Promise<void>
  readonly metrics: Metrics
  /** Resolves when no background work is running. */
  readonly settled: () => Promise<void>
}

/** Puts the site together from its parts. Nothing runs until a request comes or `sweep` is called. */
export const createSite = ({ deadlineMs = 2_000, ...given }: SiteOptions): Site => {
  const options = { ...given, deadlineMs }
  const { log, now } = options
  const milliseconds = () => now().getTime()
  const metrics = createMetrics()
  const content = createSiteContent({ ...options, now: milliseconds, metrics })
  const site: RenderSite = {
    cache: content.cache,
    now,
    siteUrl: options.siteUrl,
    assets: () => options.files().assets,
    finish: options.finish ?? ((html) => html),
    onUnreadable: content.troubles.onAnswers.onNonsense,
    onRendered: metrics.rendered,
  }
  const pageCache = createPageCache<OtherOutcome>({
    purges: content.purges,
    now: milliseconds,
    ...content.troubles.onPages,
  })
  metrics.watch('site_pages_cached', 'Pages that are ready to be sent', pageCache.size)
  const ahead = createReadAhead(content.cache, site.onUnreadable)
  const changes = createSiteChanges({ content, pageCache, readAhead: ahead.again, log, now })
  const app = createApp(partsOf({ options, metrics, content, site, pageCache, changes }))

  const serveFile = (req: IncomingMessage, res: ServerResponse): boolean => {
    const file =
      req.method === 'GET' || req.method === 'HEAD' ? options.files().files.get(req.url ?? '') : undefined
    if (file !== undefined) sendStored(req, res, file)
    return file !== undefined
  }

  return {
    serve: (req, res) => {
      if (pageCache.serve(req, res) || serveFile(req, res)) metrics.fromCache()
      else app(req, res)
    },
    metrics,
    readAhead: ahead.start,
    sweep: changes.sweep,
    settled: async () => {
      await changes.settled()
      await pageCache.idle()
      await content.snapshot.settled()
      await content.media.settled()
    },
  }
}

type Built = {
  readonly options: SiteOptions & { readonly deadlineMs: number }
  readonly metrics: Metrics
  readonly content: SiteContent
  readonly site: RenderSite
  readonly pageCache: PageCache<OtherOutcome>
  readonly changes: SiteChanges
}

/** The parts of the app, for requests that the cache can't answer. */
const partsOf = ({ options, metrics, content, site, pageCache, changes }: Built): AppParts => {
  const { deadlineMs, log, siteSecret: secret } = options
  const cmsOrigin = new URL(options.cmsUrl).origin
  const headers = securityHeaders({ ...options, cmsOrigin })
  const onBug = (error: unknown) => log.error(error, 'a page could not be rendered')
  const sendError = createErrorPages({ site, errorPage: options.errorPage, onProblem: onBug })
  const forms = { site, sendError }
  const cms = { cmsUrl: options.cmsInternalUrl, siteKey: secret }
  // Writing a visitor's form to the database takes longer than answering a question.
  const submit = createSubmit({ ...cms, deadlineMs: 5 * deadlineMs })
  return {
    proxies: options.proxies,
    accessLog: accessLog(log, () => options.now().getTime()),
    count: metrics.handler,
    headers: headers.page,
    health: healthRoute({
      askCms: () => content.client.get('/api/healthz'),
      since: content.troubles.silentSince,
      kept: content.snapshot.size,
    }),
    siteEvents: siteEventsRoute({ secret, now: options.now, onChange: changes.noticed }),
    robots: robotsRoute(options.siteUrl),
    media: mediaRoute({ media: content.media, sendError, headers: headers.other }),
    preview: previewRoute({
      site,
      pages: options.pages,
      client: content.previewClient,
      cmsOrigin,
      sendError,
      headers: headers.preview,
    }),
    links: formRoutes(forms, [
      reportRoute(createReportsApi({ ...cms, deadlineMs: 15 * deadlineMs })),
      ...subscriberRoutes(createSubscribersApi({ ...cms, deadlineMs: 5 * deadlineMs })),
    ]),
    // Documents first: `/festivals/delft.ics` must not be read as a festival with the slug "delft.ics".
    pages: pageRoutes([...options.documents, ...options.pages], {
      page: (place, locale) => pageHandler({ site, pageCache, sendError, headers }, place, locale),
      form: (page, form) => pageFormRoute({ secret, now: options.now, submit }, page, form),
      forms,
    }),
    sendError,
    onBug,
  }
}

import { join } from 'node:path'

import { pino } from 'pino'

import { ErrorPage } from '#features/errors/error.page.tsx'

import { BadSetting, env } from './env.ts'
import { readBuiltFiles } from './server/assets.ts'
import { createSite } from './server/create-site.ts'
import { serveMetrics } from './server/metrics.ts'
import { keepToOwner, writeForOwnerOnly } from './server/owner-only.ts'
import { siteDocuments, sitePages } from './server/routes.ts'
import { run } from './server/run.ts'
import { securityHeaders } from './server/security-headers.ts'

/** By this time, the CMS, which starts at the same moment, can answer. */
const firstQuestionsMs = 5_000

/** The built program of the site: settings, parts, port. */
const main = async (): Promise<void> => {
  const settings = env()
  const log = pino({ level: settings.logLevel, base: { program: 'site' } })
  writeForOwnerOnly()
  const left = await keepToOwner([join(settings.dataDirectory, 'site')])
  if (left.length > 0)
    log.warn(
      { files: left.length, first: left[0] },
      'other users can read these files, which belong to another user',
    )
  const headers = securityHeaders({
    ...settings,
    cmsOrigin: new URL(settings.cmsUrl).origin,
    development: false,
  })
  const files = await readBuiltFiles(join(import.meta.dirname, 'client'), headers.other)
  const site = createSite({
    ...settings,
    development: false,
    pages: sitePages,
    documents: siteDocuments,
    errorPage: ErrorPage,
    files: () => files,
    log,
    now: () => new Date(),
  })
  const running = await run({
    site,
    port: settings.port,
    listen: settings.listen,
    log,
    firstSweepMs: firstQuestionsMs,
  })
  if (settings.metricsListen !== null) {
    site.metrics.watchProcess()
    await serveMetrics(site, settings.metricsListen)
  }
  log.info({ port: running.port, url: settings.siteUrl }, 'the site is open')
  setTimeout(() => {
    site
      .readAhead()
      .catch((error: unknown) => log.error(error, 'the data for the first visitors could not be loaded'))
  }, firstQuestionsMs).unref()

  const stop = (): void => {
    log.info('the site is closing')
    // A supervisor waits at most ten seconds for the program to end.
    setTimeout(() => process.exit(1), 9_500).unref()
    void running.stop().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

const explain = (error: unknown): string => {
  if (error instanceof BadSetting) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? String(error.port) : ''
    return `Port ${port} is in use. Stop the program that uses it, or choose another port with SITE_PORT.`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

main().catch((error: unknown) => {
  console.error(explain(error))
  process.exit(1)
})

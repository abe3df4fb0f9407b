import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express'

import { readAddress } from './addresses.ts'
import type { SendError } from './error-pages.ts'

export type AppParts = {
  /** The number of our own proxies in front of the site: this many addresses, from the right, can be trusted. */
  readonly proxies: number
  readonly accessLog: RequestHandler
  readonly count: RequestHandler
  readonly headers: Readonly<Record<string, string>>
  readonly health: Router
  readonly siteEvents: Router
  readonly robots: Router
  readonly media: Router
  readonly preview: Router
  readonly links: Router
  readonly pages: Router
  readonly sendError: SendError
  readonly onBug: (error: unknown) => void
}

/** The Express app of the site, in the order in which a request passes. Cached pages and files never get here. */
export const createApp = (parts: AppParts): Express => {
  const { sendError } = parts
  const app = express()
  app.disable('x-powered-by').disable('etag').set('query parser', false).set('trust proxy', parts.proxies)

  app.use(parts.accessLog)
  app.use(parts.count)
  app.use(setHeaders(parts.headers))
  app.use(parts.health)
  app.use(parts.siteEvents)
  app.use(oneAddress(sendError))
  app.use(parts.robots)
  app.use(parts.media)
  app.use(parts.preview)
  app.use(parts.links)
  app.use(parts.pages)
  app.use((req, res) => sendError(res, 'not-found', req.path))
  app.use(answerErrors(parts))
  return app
}

const oneAddress =
  (sendError: SendError): RequestHandler =>
  (req, res, next) => {
    const reading = readAddress(req.url)
    switch (reading.kind) {
      case 'fine':
        return next()
      case 'unreadable':
        return sendError(res, 'bad-request', req.path)
      case 'elsewhere':
        return res.redirect(301, reading.to)
    }
  }

const answerErrors =
  ({ sendError, onBug }: AppParts): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    const status =
      typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
    const isVisitorsFault = status >= 400 && status < 500
    if (!isVisitorsFault) onBug(error)
    if (res.headersSent) return next(error)
    return sendError(res, isVisitorsFault ? 'bad-request' : 'server-error', req.path)
  }

const setHeaders =
  (headers: Readonly<Record<string, string>>): RequestHandler =>
  (_req, res, next) => {
    res.set(headers)
    next()
  }

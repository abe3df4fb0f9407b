import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

import { visitorOf } from './visitor.ts'

/**
 * One line for each answer that Express gives. Cached pages are counted instead, once a minute (see site-changes.ts).
 * Lines contain no query, which may hold a token, and no full address of a visitor.
 */
export const accessLog =
  (log: Logger, now: () => number): RequestHandler =>
  (req, res, next) => {
    // Monitoring asks this address every few seconds.
    if (req.path === '/healthz') return next()
    const startedAt = now()
    const { method, path } = req
    const client = networkOf(visitorOf(req))
    res.on('close', () => {
      const { statusCode: status, writableFinished } = res
      // The CMS sends a notice for each record that it writes: a line for each would hide all others.
      if (status === 204 && path === '/hooks/site-events') return
      log.info({
        method,
        path,
        status,
        client,
        ms: now() - startedAt,
        ...(!writableFinished && { aborted: true }),
      })
    })
    next()
  }

const mostNamed = 25

/** The number of cached pages sent: the total, and the most requested pages by name. */
export const hitsInLog = (hits: Readonly<Record<string, number>>) => {
  const byCount = Object.entries(hits).sort(([, a], [, b]) => b - a)
  return {
    pages: byCount.length,
    sent: byCount.reduce((sum, [, count]) => sum + count, 0),
    most: Object.fromEntries(byCount.slice(0, mostNamed)),
  }
}

/** The network part of an address: 24 bits of an IPv4 address, 48 bits of an IPv6 address. */
export const networkOf = (address: string): string => {
  if (address.includes('.')) return address.split('.').slice(0, 3).join('.') + '.0/24'
  return address === '' ? '' : address.split('::')[0]?.split(':').slice(0, 3).join(':') + '::/48'
}

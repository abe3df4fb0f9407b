import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { visitorOf } from './visitor.ts'

/**
 * One line for each answer that Express gives. Pages from the cache are counted instead, once a minute (see sweep.ts).
 * No query, which may hold a token, and no full address of a visitor.
 */
export const accessLog =
  (log: Logger, now: () => number): RequestHandler =>
  (req, res, next) => {
    // Whoever watches the program asks every few seconds whether it lives.
    if (req.path === '/healthz') return next()
    const startedAt = now()
    const { method, path } = req
    const client = networkOf(visitorOf(req))
    res.on('close', () => {
      const { statusCode: status, writableFinished } = res
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

/** How often pages were sent from the cache: all of them together, and the pages most asked for by name. */
export const hitsInLog = (hits: Readonly<Record<string, number>>) => {
  const byCount = Object.entries(hits).sort(([, a], [, b]) => b - a)
  return {
    pages: byCount.length,
    sent: byCount.reduce((sum, [, count]) => sum + count, 0),
    most: Object.fromEntries(byCount.slice(0, mostNamed)),
  }
}

/** The network of an address: 24 bits of an IPv4 address, 48 of an IPv6 one. */
export const networkOf = (address: string): string => {
  if (address.includes('.')) return address.split('.').slice(0, 3).join('.') + '.0/24'
  return address === '' ? '' : address.split('::')[0]?.split(':').slice(0, 3).join(':') + '::/48'
}

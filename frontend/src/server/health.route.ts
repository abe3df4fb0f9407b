import { Router } from 'express'

export type HealthOptions = {
  readonly isCmsReachable: () => Promise<boolean>
  /** Since when the CMS gives no answer. */
  readonly since: () => number | null
  /** What there is to show without it. */
  readonly kept: () => object
}

/**
 * `/healthz`: the process lives. `/readyz`: it can answer; `degraded` while the CMS can't be had, with status 200,
 * because pages that were shown before are still being answered.
 */
export const healthRoute = ({ isCmsReachable, since, kept }: HealthOptions): Router =>
  Router()
    .get('/healthz', (_req, res) => {
      res.set('Cache-Control', 'no-store').json({ status: 'ok' })
    })
    .get('/readyz', async (_req, res) => {
      res.set('Cache-Control', 'no-store')
      if (await isCmsReachable()) return res.json({ status: 'ok', cms: 'reachable', kept: kept() })
      const begun = since()
      return res.json({
        status: 'degraded',
        cms: 'unreachable',
        since: begun === null ? null : new Date(begun).toISOString(),
        kept: kept(),
      })
    })

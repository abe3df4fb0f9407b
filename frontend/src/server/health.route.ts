import { Router } from 'express'

export type HealthOptions = { readonly isCmsReachable: () => Promise<boolean> }

/**
 * `/healthz`: the process lives. `/readyz`: it can answer; `degraded` while the CMS can't be had, with status 200,
 * because pages that were shown before are still being answered.
 */
export const healthRoute = ({ isCmsReachable }: HealthOptions): Router =>
  Router()
    .get('/healthz', (_req, res) => {
      res.set('Cache-Control', 'no-store').json({ status: 'ok' })
    })
    .get('/readyz', async (_req, res) => {
      const cms = (await isCmsReachable()) ? 'reachable' : 'unreachable'
      res.set('Cache-Control', 'no-store').json({ status: cms === 'reachable' ? 'ok' : 'degraded', cms })
    })

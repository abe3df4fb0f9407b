import { Router } from 'express'
import type { CmsAnswer } from '#cms/client.ts'

export type HealthOptions = {
  readonly askCms: () => Promise<CmsAnswer>
  /** Since when the CMS gives no answer. */
  readonly since: () => number | null
  /** What there is to show without it. */
  readonly kept: () => object
}

type CmsState = 'reachable' | 'reachable, but it can store nothing' | 'unreachable'

const stateOf = (answer: CmsAnswer): CmsState => {
  if (answer.ok) return 'reachable'
  return answer.reason === 'full' ? 'reachable, but it can store nothing' : 'unreachable'
}

const stamp = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment).toISOString()

/**
 * `/healthz`: the process lives. `/readyz`: it can answer; `degraded` while the CMS can't be had or can't store
 * anything, with status 200, because pages that were shown before are still being answered.
 */
export const healthRoute = ({ askCms, since, kept }: HealthOptions): Router =>
  Router()
    .get('/healthz', (_req, res) => {
      res.set('Cache-Control', 'no-store').json({ status: 'ok' })
    })
    .get('/readyz', async (_req, res) => {
      const cms = stateOf(await askCms())
      res.set('Cache-Control', 'no-store').json({
        status: cms === 'reachable' ? 'ok' : 'degraded',
        cms,
        ...(cms === 'unreachable' && { since: stamp(since()) }),
        kept: kept(),
      })
    })

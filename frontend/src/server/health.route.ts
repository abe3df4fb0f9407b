import { Router } from 'express'

import type { CmsAnswer } from '#cms/client.ts'

export type HealthOptions = {
  readonly askCms: () => Promise<CmsAnswer>
  /** Since when the CMS does not answer; null while it answers. */
  readonly since: () => number | null
  /** The copies that the site can show without the CMS. */
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
 * `/healthz`: the process is alive. `/readyz`: it can answer. While the CMS can't be reached or can't store anything,
 * `/readyz` says `degraded` with status 200, because cached pages are still answered.
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

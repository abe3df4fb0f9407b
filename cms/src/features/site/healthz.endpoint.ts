import type { Endpoint } from 'payload'

import { asSystem } from '#platform/local-api.ts'

/** `GET /api/healthz`: 200 when the program and its database answer, 503 when the database doesn't. */
export const healthz: Endpoint = {
  handler: async (req) => {
    try {
      await asSystem(req, 'whether the database answers is nobody’s secret').count({ collection: 'users' })
      return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      req.payload.logger.error({ err: error }, 'The database does not answer')
      return Response.json(
        { status: 'database unavailable' },
        { headers: { 'retry-after': '5' }, status: 503 },
      )
    }
  },
  method: 'get',
  path: '/healthz',
}

import type { Endpoint } from 'payload'
import * as v from 'valibot'

import { contract } from '#platform/contract/contract.ts'
import { serverFault } from '#platform/database/server-fault.ts'
import { asSystem } from '#platform/local-api.ts'
import { storageFault } from '#platform/storage/storage-fault.ts'

const health = v.object({ status: v.string(), writable: v.boolean() })

const noStore = { 'cache-control': 'no-store' }

/**
 * `GET /api/healthz`: 200 when the program and its database answer and data can be stored, 503 when the database
 * doesn't answer, 507 when it answers but nothing can be stored.
 */
export const healthz: Endpoint = {
  custom: contract({
    about:
      'Whether the program and its database answer (else 503), and whether anything can be stored (else 507).',
    answers: { 200: health, 503: health, 507: health },
    who: 'anybody',
  }),
  handler: async (req) => {
    try {
      await asSystem(req, 'whether the database answers is public').count({ collection: 'users' })
    } catch (error) {
      req.payload.logger.error({ err: error }, 'The database does not answer')
      return Response.json(
        { status: 'database unavailable', writable: false },
        { headers: { ...noStore, 'retry-after': '5' }, status: 503 },
      )
    }
    const fault = (await serverFault(req.payload)) ?? (await storageFault())
    if (fault === null) return Response.json({ status: 'ok', writable: true }, { headers: noStore })
    return Response.json(
      { status: `nothing can be stored: ${fault}`, writable: false },
      { headers: noStore, status: 507 },
    )
  },
  method: 'get',
  path: '/healthz',
}

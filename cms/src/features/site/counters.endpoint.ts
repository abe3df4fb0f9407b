import type { Endpoint, PayloadRequest, Where } from 'payload'
import * as v from 'valibot'

import { contract } from '#platform/contract/contract.ts'
import { asSystem } from '#platform/local-api.ts'

import { countersFrom, type Counters } from './counters.rules.ts'

const published: Where = { _status: { equals: 'published' } }

const held = (now: Date): Where => ({
  and: [
    published,
    { kind: { equals: 'festival' } },
    { eventStatus: { not_in: ['cancelled', 'postponed'] } },
    { endsAt: { less_than: now.toISOString() } },
  ],
})

const approvedReach: Where = {
  and: [published, { 'report.approved': { equals: true } }, { 'report.reach': { greater_than: 0 } }],
}

const offsetsOf = async (req: PayloadRequest): Promise<Counters> => {
  const impact = await asSystem(req, 'only staff read the offsets, but their sum is public').findGlobal({
    slug: 'impact',
    depth: 0,
  })
  return {
    festivals: impact.festivals.offset,
    organisations: impact.organisations.offset,
    people: impact.people.offset,
  }
}

/** A query directly to the database: there are thousands of past festivals, and one number of each is needed. */
const reachOf = async (req: PayloadRequest): Promise<readonly number[]> => {
  const { docs } = await req.payload.db.find<{ report?: { reach?: number } }>({
    collection: 'festivals',
    limit: 0,
    pagination: false,
    req,
    select: { report: { reach: true } },
    where: approvedReach,
  })
  return docs.map(({ report }) => report?.reach ?? 0)
}

const countNow = async (req: PayloadRequest): Promise<Counters> => {
  const system = asSystem(req, 'only staff read the reach, but its sum is public')
  const [heldFestivals, organisations, reported, offsets] = await Promise.all([
    system.count({ collection: 'festivals', where: held(new Date()) }),
    system.findDistinct({ collection: 'festivals', field: 'organisation', limit: 1, where: published }),
    reachOf(req),
    offsetsOf(req),
  ])
  const counted = {
    approvedReach: reported,
    heldFestivals: heldFestivals.totalDocs,
    organisationsWithFestival: organisations.totalDocs,
  }
  return countersFrom(counted, offsets)
}

/** `GET /api/counters`: festivals held, organisations with a published festival, people reached. */
export const counters: Endpoint = {
  custom: contract({
    about:
      'Festivals held, organisations with a published festival, people reached: the numbers of the home page.',
    answers: { 200: v.object({ festivals: v.number(), organisations: v.number(), people: v.number() }) },
    who: 'anybody',
  }),
  handler: async (req) => Response.json(await countNow(req)),
  method: 'get',
  path: '/counters',
}

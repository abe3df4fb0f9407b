import { createHash } from 'node:crypto'

import type { Endpoint, PayloadRequest, SelectType } from 'payload'
import * as v from 'valibot'

import { languageOf, problem, problemResponse } from '#platform/api-guard/problem.ts'
import { contract } from '#platform/contract/contract.ts'
import { statesInOrder, type RowState } from '#platform/database/read-in-order.ts'

/** Festivals per answer: one answer takes a tenth of a second to make, and a whole programme needs few answers. */
const perPart = 1000

/** The fields that search needs, and the time of the last change. Every field is public. */
const select: SelectType = {
  endsAt: true,
  eventStatus: true,
  kind: true,
  organisation: true,
  practical: true,
  slug: true,
  startsAt: true,
  summary: true,
  title: true,
  updatedAt: true,
  venue: { latitude: true, longitude: true, municipality: true, name: true, province: true },
}

const badPart = problem(400, 'De waarde van “part” klopt niet.', 'The value of “part” is not right.')

const partSchema = v.pipe(v.optional(v.string(), '1'), v.regex(/^[1-9]\d{0,6}$/), v.transform(Number))

/** The same as long as no festival of the part changes, and another when these fields are others. */
const tagOf = (states: readonly RowState[], parts: number): string => {
  const hash = createHash('sha256').update(JSON.stringify([parts, select]))
  for (const { id, updatedAt } of states) hash.update(`${id} ${updatedAt}\n`)
  return `"${hash.digest('base64url').slice(0, 22)}"`
}

/**
 * A query directly to the database: Payload's own reading of every field of every festival takes four times as long.
 */
const outlinesOf = async (req: PayloadRequest, states: readonly RowState[]) => {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'festivals',
    limit: states.length,
    pagination: false,
    req,
    select,
    where: { id: { in: states.map(({ id }) => id) } },
  })
  return docs
}

/**
 * `GET /api/festival-outlines?part=1`: every published festival with the few fields that search needs, in all
 * languages, a thousand at a time and in the order in which they were added. A request with the tag of an unchanged
 * part (`If-None-Match`) costs hardly anything.
 */
export const festivalOutlines: Endpoint = {
  custom: contract({
    about:
      'Every published festival by the little that finding it takes, in all languages, a thousand at a time. The ETag may be sent back as `If-None-Match`.',
    answers: {
      200: v.object({
        docs: v.array(v.looseObject({ id: v.string() })),
        page: v.number(),
        totalPages: v.number(),
      }),
      304: 'nothing: no festival of the part has changed',
    },
    query: v.object({ part: partSchema }),
    who: 'anybody',
  }),
  handler: async (req) => {
    const asked = v.safeParse(partSchema, req.searchParams.get('part') ?? undefined)
    if (!asked.success) return problemResponse(badPart, languageOf(req.headers))
    const part = asked.output
    const [{ totalDocs }, states] = await Promise.all([
      req.payload.db.count({ collection: 'festivals', req }),
      statesInOrder({ req, collection: 'festivals', limit: perPart, offset: (part - 1) * perPart }),
    ])
    const parts = Math.max(1, Math.ceil(totalDocs / perPart))
    const published = states.filter(({ isPublished }) => isPublished)
    const headers = { etag: tagOf(published, parts) }
    if (req.headers.get('if-none-match') === headers.etag) return new Response(null, { headers, status: 304 })
    const docs = published.length === 0 ? [] : await outlinesOf(req, published)
    return Response.json({ docs, page: part, totalPages: parts }, { headers })
  },
  method: 'get',
  path: '/festival-outlines',
}

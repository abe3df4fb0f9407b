import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { spoken, words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { asSystem } from '#platform/local-api.ts'

import { begin, begunAs } from './begin.ts'
import { changeSchema, readChange } from './bulk-change.rules.ts'
import { progressSchema, type Progress } from './bulk-progress.rules.ts'
import { beginUndo, goThrough } from './carry-out.ts'
import { chosenBy } from './select.ts'

const listChanged = words(
  'De lijst is intussen veranderd. Bekijk opnieuw om welke festivals het gaat.',
  'The list has changed meanwhile. Look again which festivals it is about.',
)
const nobody = words('Er past geen festival bij deze keuze.', 'No festival fits this choice.')
const unknown = words('Deze wijziging is er niet.', 'This change does not exist.')
const notYet = words('Deze wijziging is nog niet klaar.', 'This change is not done yet.')
const begun = words('De wijziging is begonnen.', 'The change has begun.')
const undoing = words('De wijziging wordt teruggedraaid.', 'The change is being undone.')

const say = (req: PayloadRequest, text: { en: string; nl: string }) => spoken(req.i18n, text)

/** Which festivals somebody saw, and a key that makes one press of the button one change. */
const seenSchema = v.object({
  ids: v.array(v.string()),
  key: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
})

const begunSchema = v.object({ id: v.string(), ...said.entries })

/** Continues after the answer was sent; after a failure the background job continues it. */
const inBackground = (req: PayloadRequest, id: string): void => {
  goThrough(req, id).catch((error: unknown) =>
    req.payload.logger.error({
      err: error,
      msg: 'A bulk change stopped; the background job continues it',
    }),
  )
}

/**
 * `POST /api/bulk-changes/start`: starts the change, of exactly the festivals that the person has just seen in the
 * list.
 */
const start: Endpoint = {
  custom: contract({
    about: 'Begins a change of many festivals: exactly those that somebody has just seen listed.',
    answers: { 202: begunSchema },
    body: v.object({ ...changeSchema.entries, ...seenSchema.entries }),
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req)
    const asked: unknown = await req.json?.()
    const read = readChange(asked)
    if (read.kind === 'wrong') throw refusal(req, read.message, 400)
    const listed = v.safeParse(seenSchema, asked)
    if (!listed.success) throw refusal(req, listChanged, 400)
    const { ids, key } = listed.output
    const known = await begunAs(req, key)
    if (known !== null) return Response.json({ id: known, message: say(req, begun) }, { status: 202 })
    const festivals = await chosenBy(req, read.change.filter)
    if (festivals.length === 0) throw refusal(req, nobody, 400)
    const seen = new Set(ids)
    if (seen.size !== festivals.length || !festivals.every((one) => seen.has(one.id)))
      throw refusal(req, listChanged, 409)
    const { id, isNew } = await begin(req, key, { change: read.change, festivals })
    if (isNew) inBackground(req, id)
    return Response.json({ id, message: say(req, begun) }, { status: 202 })
  },
  method: 'post',
  path: '/start',
}

/** `POST /api/bulk-changes/ID/undo`: restores the earlier values, except where a person has changed them since. */
const undo: Endpoint = {
  custom: contract({
    about: 'Restores what the festivals said, where nobody has changed it since.',
    answers: { 202: begunSchema },
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req)
    const id = String(req.routeParams?.id)
    if ((await progressOf(req, id)) === null) throw refusal(req, unknown, 404)
    if (!(await beginUndo(req, id))) throw refusal(req, notYet, 409)
    inBackground(req, id)
    return Response.json({ id, message: say(req, undoing) }, { status: 202 })
  },
  method: 'post',
  path: '/:id/undo',
}

/** `GET /api/bulk-changes/ID/progress`: the progress, and the festivals that were left as they are. */
const progress: Endpoint = {
  custom: contract({
    about: 'How far a change is, and which festivals were left as they are.',
    answers: { 200: progressSchema },
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req)
    const answer = await progressOf(req, String(req.routeParams?.id))
    if (answer === null) throw refusal(req, unknown, 404)
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
  method: 'get',
  path: '/:id/progress',
}

const progressOf = async (req: PayloadRequest, id: string): Promise<Progress | null> => {
  const system = asSystem(req, 'only staff get here')
  const [change] = (
    await system.find({ collection: 'bulk-changes', depth: 0, limit: 1, where: { id: { equals: id } } })
  ).docs
  if (change === undefined) return null
  const items = await system.find({
    collection: 'bulk-change-items',
    depth: 0,
    pagination: false,
    sort: 'title',
    where: { change: { equals: id } },
  })
  const festivals = items.docs.map(({ festival, state, title }) => ({
    id: typeof festival === 'string' ? festival : festival.id,
    state,
    title: title ?? '',
  }))
  return { festivals, state: change.state }
}

export const bulkChangeSteps: readonly Endpoint[] = [start, undo, progress]

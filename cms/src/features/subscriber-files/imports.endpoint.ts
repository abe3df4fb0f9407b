import type { Endpoint } from 'payload'

import { demandAdmin } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { languageOf } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { routePart } from '#platform/request-body.ts'

import { beginImport, goThrough } from './carry-out.ts'
import { passedOverFirst, toldLines } from './dry-run.rules.ts'
import { listWords } from './imports-words.rules.ts'
import { judge, system } from './judge.ts'
import { isTaken, type Judgement } from './judgement.rules.ts'
import { lookedSchema, progressSchema } from './looked-list.rules.ts'
import { sentList, sentSchema } from './sent-list.ts'

const shown = 200
const noStore = { headers: { 'cache-control': 'no-store' } }

/** `POST /api/subscriber-imports/look`: what reading a list in would do. Nobody becomes a subscriber by it. */
const look: Endpoint = {
  custom: {
    file: true,
    ...contract({
      about: 'What reading a list in would do. Nobody becomes a subscriber by it.',
      answers: { 201: lookedSchema },
      body: sentSchema,
      files: '`file`: the list (CSV)',
      who: 'administrators',
    }),
  },
  handler: async (req) => {
    demandAdmin(req)
    const { consentedOn, fileName, list, proof } = await sentList(req)
    const judged = await judge(req, list.rows)
    const counts: Partial<Record<Judgement, number>> = {}
    for (const { judgement } of judged) counts[judgement] = (counts[judgement] ?? 0) + 1
    const rows = judged.filter(({ judgement }) => isTaken(judgement)).map(({ row }) => row)
    const { id } = await system(req).create({
      collection: 'subscriber-imports',
      data: {
        by: req.user?.id ?? null,
        consentedOn: `${consentedOn}T12:00:00.000Z`,
        fileName,
        lines: list.lines,
        proof,
        rows: rows.map((row) => ({ ...row })),
        state: 'ready',
      },
      depth: 0,
    })
    const answer = {
      bad: list.bad.length,
      columns: list.columns,
      counts,
      id,
      lines: list.lines,
      told: passedOverFirst(toldLines(judged, list.bad)).slice(0, shown),
    }
    return Response.json(answer, { status: 201, ...noStore })
  },
  method: 'post',
  path: '/look',
}

/** `POST /api/subscriber-imports/ID/start`: starts the import of the preview. */
const start: Endpoint = {
  custom: contract({
    about: 'Reads in what was looked at.',
    answers: { 202: said },
    who: 'administrators',
  }),
  handler: async (req) => {
    demandAdmin(req)
    const id = routePart(req, 'id')
    if (!(await beginImport(req, id))) throw refusal(req, listWords.taken, 409)
    req.payload.logger.info({
      by: req.user?.id,
      list: id,
      msg: 'The import of a list of subscribers has begun',
    })
    goThrough(req, id).catch((error: unknown) =>
      req.payload.logger.error({
        err: error,
        msg: 'The import of a list stopped; the background job continues it',
      }),
    )
    const message = listWords.started[languageOf(req.i18n)]
    return Response.json({ message }, { status: 202, ...noStore })
  },
  method: 'post',
  path: '/:id/start',
}

/** `GET /api/subscriber-imports/ID/progress`: the progress of the import. */
const progress: Endpoint = {
  custom: contract({
    about: 'How far reading a list in is.',
    answers: { 200: progressSchema },
    who: 'administrators',
  }),
  handler: async (req) => {
    demandAdmin(req)
    const { docs } = await system(req).find({
      collection: 'subscriber-imports',
      depth: 0,
      limit: 1,
      where: { id: { equals: routePart(req, 'id') } },
    })
    const [list] = docs
    if (list === undefined) throw refusal(req, listWords.unknown, 404)
    const total = Array.isArray(list.rows) ? list.rows.length : (list.position ?? 0)
    const { added, position, state } = list
    return Response.json({ added: added ?? 0, position: position ?? 0, state, total }, noStore)
  },
  method: 'get',
  path: '/:id/progress',
}

export const importSteps: readonly Endpoint[] = [look, start, progress]

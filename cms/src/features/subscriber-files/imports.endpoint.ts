import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { demandAdmin } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { languageOf } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { routePart } from '#platform/request-body.ts'

import { beginImport, goThrough } from './carry-out.ts'
import { listWords, type ListWord } from './imports-words.rules.ts'
import { judge, system, type Judgement } from './judge.ts'
import { lookedSchema, progressSchema } from './looked-list.rules.ts'
import { readList, type List } from './read-list.rules.ts'
import { textOfFile } from './text-of-file.rules.ts'

const shownProblems = 200
const noStore = { headers: { 'cache-control': 'no-store' } }

const unreadable: Readonly<Record<(List & { kind: 'unreadable' })['why'], ListWord>> = {
  empty: 'empty',
  'no-email-column': 'noEmailColumn',
  'too-long': 'tooLong',
}

const cut = v.fallback(
  v.pipe(
    v.string(),
    v.trim(),
    v.transform((text) => text.slice(0, 2000)),
  ),
  '',
)

/** The day on which these people consented, and what proves it. */
const sentSchema = v.object({ consentedOn: cut, proof: cut })

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
    const { consentedOn, file, proof } = await sentWith(req)
    if (file === null) throw refusal(req, listWords.noFile, 422)
    if (proof.length < 10) throw refusal(req, listWords.proofMissing, 422)
    if (!isPastDay(consentedOn, new Date())) throw refusal(req, listWords.dayMissing, 422)
    const list = readList(textOfFile(new Uint8Array(await file.arrayBuffer())))
    if (list.kind === 'unreadable') throw refusal(req, listWords[unreadable[list.why]], 422)
    const judged = await judge(req, list.rows)
    const counts: Partial<Record<Judgement, number>> = {}
    for (const { judgement } of judged) counts[judgement] = (counts[judgement] ?? 0) + 1
    const rows = judged.filter(({ judgement }) => judgement === 'add').map(({ row }) => row)
    const { id } = await system(req).create({
      collection: 'subscriber-imports',
      data: {
        by: req.user?.id ?? null,
        consentedOn: `${consentedOn}T12:00:00.000Z`,
        fileName: file.name.slice(0, 200),
        lines: list.lines,
        proof,
        rows: rows.map((row) => ({ ...row })),
        state: 'ready',
      },
      depth: 0,
    })
    const answer = {
      bad: list.bad.length,
      counts,
      id,
      ignored: list.ignored,
      lines: list.lines,
      problems: list.bad.slice(0, shownProblems),
    }
    return Response.json(answer, { status: 201, ...noStore })
  },
  method: 'post',
  path: '/look',
}

const isPastDay = (day: string, now: Date): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && Date.parse(`${day}T00:00:00Z`) <= now.getTime()

type Sent = v.InferOutput<typeof sentSchema> & {
  readonly file: File | null
}

const sentWith = async (req: PayloadRequest): Promise<Sent> => {
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') === true
  if (!isForm || req.formData === undefined) return { consentedOn: '', file: null, proof: '' }
  const form = await req.formData()
  const [file, written] = [form.get('file'), form.get('_payload')]
  // The guard has checked before that it is an object.
  const data: Record<string, unknown> = typeof written === 'string' ? JSON.parse(written) : {}
  return { ...v.parse(sentSchema, data), file: file instanceof File ? file : null }
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

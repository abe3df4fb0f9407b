import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { env } from '#env.ts'
import { faultOfPicture } from '#features/media/media.kit.ts'
import { isSiteKey } from '#platform/api-guard/site-key.ts'
import { contract, refused, wrongByField } from '#platform/contract/contract.ts'
import { createLimit } from '#platform/limits/limit.ts'

import { readReport, reportSchema } from './report.rules.ts'
import { reportBehind, submit, type Picture } from './submission.ts'

const opened = v.union([
  v.strictObject({ state: v.literal('unknown') }),
  v.strictObject({
    festival: v.object({ title: v.record(v.string(), v.string()) }),
    state: v.picklist(['open', 'received']),
  }),
])
const received = v.object({ state: v.picklist(['received', 'unknown']) })
const token = v.object({ token: v.string() })

const notForYou = (): Response => Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
const noStore = { headers: { 'cache-control': 'no-store' } }

/** Each submission has pictures, which are expensive to open; a link belongs to one person. */
const sendingsOfLink = createLimit('report', { duration: 10 * 60, points: 30 })

const tooOften = (): Response =>
  Response.json(
    { errors: [{ message: 'Probeer het later opnieuw. / Try again later.' }] },
    { ...noStore, status: 429 },
  )

/** `GET /api/report-form?token=…`, for the site only: the festival of the form. It changes nothing. */
export const openReportForm: Endpoint = {
  custom: contract({
    about: 'What the form of a report is about. Looking changes nothing.',
    answers: { 200: opened },
    query: token,
    who: 'site',
  }),
  handler: async (req) => {
    if (!isSiteKey(req.headers, env().SITE_SECRET)) return notForYou()
    const linked = await reportBehind(req, req.searchParams.get('token') ?? '')
    if (linked === null) return Response.json({ state: 'unknown' }, noStore)
    const { festival, isOpen } = linked
    return Response.json(
      { festival: { title: festival.title }, state: isOpen ? 'open' : 'received' },
      noStore,
    )
  },
  method: 'get',
  path: '/report-form',
}

/** `POST /api/report-form`, for the site only: a form with `_payload` and up to three pictures. */
export const sendReportForm: Endpoint = {
  custom: {
    files: 3,
    ...contract({
      about: 'Takes in a report, with up to three pictures.',
      answers: { 200: received, 422: wrongByField, 429: refused },
      body: v.intersect([reportSchema, token]),
      files: '`picture1` to `picture3`, one for each row of `pictures`',
      who: 'site',
    }),
  },
  handler: async (req) => {
    if (!isSiteKey(req.headers, env().SITE_SECRET)) return notForYou()
    const { data, pictures } = await sentWith(req)
    const linked = await reportBehind(req, typeof data.token === 'string' ? data.token : '')
    if (linked === null) return Response.json({ state: 'unknown' }, noStore)
    if (!linked.isOpen) return Response.json({ state: 'received' }, noStore)
    if ((await sendingsOfLink.take(req.payload, linked.id)) !== null) return tooOften()
    const read = readReport(data)
    if (read.kind === 'wrong') return wrong(read.fields)
    if (pictures.length !== read.report.pictures.length) return wrong({ pictures: 'missing' })
    const faults = await faultsOf(pictures)
    if (Object.keys(faults).length > 0) return wrong(faults)
    try {
      await submit(req, linked, { pictures, report: read.report })
    } catch (error) {
      // The head of its file was valid; the data after it is damaged.
      if (!isBadPicture(error)) throw error
      return wrong({ pictures: 'unreadable' })
    }
    return Response.json({ state: 'received' }, noStore)
  },
  method: 'post',
  path: '/report-form',
}

const wrong = (fields: Readonly<Record<string, string>>): Response =>
  Response.json(
    { errors: [{ message: 'Het verslag klopt nog niet. / The report is not right yet.' }], fields },
    { ...noStore, status: 422 },
  )

/** The problem of each refused picture, before any is opened. */
const faultsOf = async (pictures: readonly Picture[]): Promise<Readonly<Record<string, string>>> => {
  const faults: Record<string, string> = {}
  for (const [index, picture] of pictures.entries()) {
    const fault = await faultOfPicture(Buffer.from(await picture.arrayBuffer()))
    if (fault !== null) faults[`pictures.${index}`] = fault
  }
  return faults
}

const isBadPicture = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 400

type Sent = {
  readonly data: Readonly<Record<string, unknown>>
  readonly pictures: readonly Picture[]
}

const sentWith = async (req: PayloadRequest): Promise<Sent> => {
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') === true
  if (!isForm || req.formData === undefined) return { data: {}, pictures: [] }
  const form = await req.formData()
  const written = form.get('_payload')
  const pictures = [1, 2, 3]
    .map((number) => form.get(`picture${number}`))
    .filter((one) => one instanceof File)
  // The guard has checked before that it is an object.
  const data: Record<string, unknown> = typeof written === 'string' ? JSON.parse(written) : {}
  return { data, pictures }
}

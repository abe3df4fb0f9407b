import { cut } from '@welkom-hier/writing/cut.rules.ts'
import { readDay } from '@welkom-hier/writing/read-day.rules.ts'
import type { PayloadRequest } from 'payload'
import * as v from 'valibot'

import { refusal } from '#access/refusal.ts'
import { refusedWords } from '#platform/dates/date-words.rules.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'

import { damagedWords, listWords, type ListWord } from './imports-words.rules.ts'
import { otherKindOf, type OtherKind } from './kind-of-file.rules.ts'
import { columnRoles } from './list-columns.rules.ts'
import { readList, type List } from './read-list.rules.ts'
import { textOfFile } from './text-of-file.rules.ts'

const shortText = v.fallback(
  v.pipe(
    v.string(),
    v.trim(),
    v.transform((text) => cut(text, 2000)),
  ),
  '',
)

/** The day on which these people consented, what proves it, and what a person says that the columns are. */
export const sentSchema = v.object({
  columns: v.fallback(v.array(v.picklist(columnRoles)), []),
  consentedOn: shortText,
  proof: shortText,
})

type Sent = v.InferOutput<typeof sentSchema> & {
  readonly fileName: string
  readonly list: List & { kind: 'list' }
}

const unreadable: Readonly<Record<(List & { kind: 'unreadable' })['why'], ListWord>> = {
  empty: 'empty',
  'no-email-column': 'noEmailColumn',
  'too-long': 'tooLong',
}

const wrongKind: Readonly<Record<OtherKind, ListWord>> = {
  'picture-or-pdf': 'noList',
  spreadsheet: 'spreadsheet',
}

/** The list of a request; refuses with the reason when it can't be read, or the proof of consent is missing. */
export const sentList = async (req: PayloadRequest): Promise<Sent> => {
  const { file, ...data } = await formOf(req)
  if (file === null) throw refusal(req, listWords.noFile, 422)
  if (data.proof.length < 10) throw refusal(req, listWords.proofMissing, 422)
  const consentedOn = pastDay(req, data.consentedOn)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = otherKindOf(bytes)
  if (kind !== null) throw refusal(req, listWords[wrongKind[kind]], 422)
  const list = readList(textOfFile(bytes), data.columns)
  if (list.kind === 'damaged') throw refusal(req, damagedWords(list.line), 422)
  if (list.kind === 'unreadable') throw refusal(req, listWords[unreadable[list.why]], 422)
  return { ...data, consentedOn, fileName: cut(file.name, 200), list }
}

/** The typed day of a consent, which was given in the past; refuses with the reason. */
const pastDay = (req: PayloadRequest, typed: string): string => {
  const today = dutchDay(new Date())
  if (typed === '') throw refusal(req, listWords.dayMissing, 422)
  const reading = readDay(typed, { today, towards: 'past' })
  if (reading.kind === 'refused') throw refusal(req, refusedWords(reading, 'day'), 422)
  if (reading.day > today) throw refusal(req, listWords.dayMissing, 422)
  return reading.day
}

type Form = v.InferOutput<typeof sentSchema> & {
  readonly file: File | null
}

const formOf = async (req: PayloadRequest): Promise<Form> => {
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') === true
  if (!isForm || req.formData === undefined) return { ...v.parse(sentSchema, {}), file: null }
  const form = await req.formData()
  const [file, written] = [form.get('file'), form.get('_payload')]
  // The guard has checked before that it is an object.
  const data: Record<string, unknown> = typeof written === 'string' ? JSON.parse(written) : {}
  return { ...v.parse(sentSchema, data), file: file instanceof File ? file : null }
}

import * as v from 'valibot'

import { ask, readAs } from '#platform/admin-form/ask.ts'
import type { Answer } from '#platform/admin-form/use-look.ts'

import type { Judgement } from './judge.ts'
import type { LineProblem } from './read-list.rules.ts'

const lookedSchema = v.object({
  bad: v.number(),
  counts: v.record(
    v.picklist<Judgement[]>(['add', 'known', 'left', 'suppressed', 'unreachable']),
    v.number(),
  ),
  id: v.string(),
  ignored: v.array(v.string()),
  lines: v.number(),
  problems: v.array(
    v.object({
      line: v.number(),
      problem: v.picklist<LineProblem[]>(['double', 'email', 'language', 'province', 'unconfirmed']),
      text: v.string(),
    }),
  ),
})

/** What reading a list in would do. */
export type LookedList = v.InferOutput<typeof lookedSchema>

export const progressSchema = v.object({
  added: v.number(),
  position: v.number(),
  state: v.picklist(['ready', 'running', 'done']),
  total: v.number(),
})

interface Asked {
  readonly consentedOn: string
  readonly file: File
  readonly proof: string
}

/** Sends a list to be looked at; never rejects. */
export const lookAt = async ({ file, ...data }: Asked, language: string): Promise<Answer<LookedList>> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', file)
  const reply = await ask('/api/subscriber-imports/look', { body: form, language })
  const value = readAs(lookedSchema, reply)
  if (value !== null) return { kind: 'done', message: null, value }
  return { kind: 'refused', message: reply?.messages[0] ?? null }
}

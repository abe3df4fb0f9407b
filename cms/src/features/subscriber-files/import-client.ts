import * as v from 'valibot'

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

const refusedSchema = v.object({ errors: v.array(v.object({ message: v.string() })) })

interface Asked {
  readonly consentedOn: string
  readonly file: File
  readonly proof: string
}

/** Sends a list to be looked at; never rejects. */
export const lookAt = async ({ file, ...data }: Asked, language: string): Promise<Answer<LookedList>> => {
  try {
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    form.set('file', file)
    const response = await fetch('/api/subscriber-imports/look', {
      body: form,
      headers: { 'accept-language': language },
      method: 'POST',
    })
    const body: unknown = await response.json()
    if (response.ok) return { kind: 'done', message: null, value: v.parse(lookedSchema, body) }
    return { kind: 'refused', message: v.parse(refusedSchema, body).errors[0]?.message ?? null }
  } catch {
    return { kind: 'refused', message: null }
  }
}

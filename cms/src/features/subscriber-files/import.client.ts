'use client'

import { ask, readAs } from '#platform/admin-form/ask.client.ts'
import type { Answer } from '#platform/admin-form/use-look.client.ts'

import { lookedSchema, type LookedList } from './looked-list.rules.ts'

type Asked = {
  readonly consentedOn: string
  readonly file: File
  readonly proof: string
}

/** Uploads a list for a preview; never rejects. */
export const lookAt = async ({ file, ...data }: Asked, language: string): Promise<Answer<LookedList>> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', file)
  const reply = await ask('/api/subscriber-imports/look', { body: form, language })
  const value = readAs(lookedSchema, reply)
  if (value !== null) return { kind: 'done', message: null, value }
  return { kind: 'refused', message: reply?.messages[0] ?? null }
}

'use client'

import * as v from 'valibot'

import { ask } from './ask.client.ts'

/** The result of a form: done, or a message and the fields that it is about. */
export type FormAnswer = {
  readonly kind: 'done' | 'refused'
  /** Null when no message came back that can be shown. */
  readonly message: string | null
  readonly fields: Readonly<Record<string, string>>
}

const schema = v.object({ fields: v.fallback(v.record(v.string(), v.string()), {}) })

/** Sends a form of the admin to one of the program's endpoints; never rejects. */
export const postForm = async (path: string, data: object, language: string): Promise<FormAnswer> => {
  const reply = await ask(path, { body: data, language })
  if (reply === null) return { fields: {}, kind: 'refused', message: null }
  const read = v.safeParse(schema, reply.body)
  return {
    fields: read.success ? read.output.fields : {},
    kind: reply.isOk ? 'done' : 'refused',
    message: reply.messages[0] ?? null,
  }
}

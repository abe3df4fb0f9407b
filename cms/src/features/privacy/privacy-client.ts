import * as v from 'valibot'

import type { Answer } from '#platform/admin-form/use-look.ts'

export const lookedSchema = v.object({
  account: v.picklist(['anonymised', 'deleted', 'none']),
  parts: v.array(v.object({ count: v.number(), heading: v.string() })),
  refusal: v.nullable(v.string()),
})

export type Looked = v.InferOutput<typeof lookedSchema>

const saidSchema = v.object({
  errors: v.fallback(v.array(v.object({ message: v.string() })), []),
  message: v.fallback(v.nullable(v.string()), null),
})

interface Asking<Schema> {
  readonly language: 'en' | 'nl'
  readonly schema: Schema
}

const post = (step: string, data: object, language: string): Promise<Response> =>
  fetch(`/api/privacy/${step}`, {
    body: JSON.stringify(data),
    headers: { 'accept-language': language, 'content-type': 'application/json' },
    method: 'POST',
  })

/** Asks the program to look an address up or to erase it; never rejects. */
export const askPrivacy = async <Schema extends v.GenericSchema | null>(
  step: 'erase' | 'look',
  data: object,
  { language, schema }: Asking<Schema>,
): Promise<Answer<Schema extends v.GenericSchema ? v.InferOutput<Schema> : null>> => {
  try {
    const response = await post(step, data, language)
    const body: unknown = await response.json()
    const { errors, message } = v.parse(saidSchema, body)
    if (!response.ok) return { kind: 'refused', message: errors[0]?.message ?? message }
    return { kind: 'done', message, value: (schema === null ? null : v.parse(schema, body)) as never }
  } catch {
    return { kind: 'refused', message: null }
  }
}

/** Saves everything about an address as a file, a page to read or data for programs; false when that can't be had. */
export const saveFile = async (
  data: { readonly address: string; readonly as: 'data' | 'page' },
  language: string,
): Promise<boolean> => {
  try {
    const response = await post('export', data, language)
    if (!response.ok) return false
    const url = URL.createObjectURL(await response.blob())
    const download = data.as === 'page' ? 'personal-data.html' : 'personal-data.json'
    const link = Object.assign(document.createElement('a'), { download, href: url })
    link.click()
    URL.revokeObjectURL(url)
    return true
  } catch {
    return false
  }
}

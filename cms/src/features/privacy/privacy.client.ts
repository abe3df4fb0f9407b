'use client'

import type * as v from 'valibot'

import { ask, readAs, send } from '#platform/admin-form/ask.client.ts'
import type { Answer } from '#platform/admin-form/use-look.client.ts'

type Asking<Schema> = {
  readonly language: 'en' | 'nl'
  readonly schema: Schema
}

const pathOf = (step: string): string => `/api/privacy/${step}`

/** Asks the program to look an address up or to erase it; never rejects. */
export const askPrivacy = async <Schema extends v.GenericSchema | null>(
  step: 'erase' | 'look',
  data: object,
  { language, schema }: Asking<Schema>,
): Promise<Answer<Schema extends v.GenericSchema ? v.InferOutput<Schema> : null>> => {
  const reply = await ask(pathOf(step), { body: data, language })
  const message = reply?.messages[0] ?? null
  const value = schema === null ? null : readAs(schema, reply)
  if (reply?.isOk !== true || (schema !== null && value === null)) return { kind: 'refused', message }
  return { kind: 'done', message, value: value as never }
}

/** Saves all data about an address as a file, a page to read or data for programs; false when that failed. */
export const saveFile = async (
  data: { readonly address: string; readonly as: 'data' | 'page' },
  language: string,
): Promise<boolean> => {
  try {
    const response = await send(pathOf('export'), { body: data, language })
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

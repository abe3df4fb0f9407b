import { APIError, type PayloadRequest } from 'payload'
import * as v from 'valibot'

import { languageOf, type Words } from '#i18n/words.ts'

/** The JSON object of a request; the API guard has checked its size, and anything else counts as empty. */
export const bodyOf = async (req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const body: unknown = await req.json?.()
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {}
  } catch {
    return {}
  }
}

/** What a request brought, read by its schema. What does not fit is refused, in the words that the schema has for it. */
export const sentBy = async <Schema extends v.GenericSchema>(
  req: PayloadRequest,
  schema: Schema,
  status = 400,
): Promise<v.InferOutput<Schema>> => {
  const read = v.safeParse(schema, await bodyOf(req), { abortEarly: true, lang: languageOf(req.i18n) })
  if (read.success) return read.output
  throw new APIError(read.issues[0].message, status, null, true)
}

/** What a schema says of a value that does not fit, in the language of whoever sent it. */
export const saying =
  (text: Words) =>
  ({ lang }: { readonly lang?: string | undefined }): string =>
    lang === 'en' ? text.en : text.nl

const anyText = v.fallback(v.pipe(v.string(), v.trim()), '')

/** A text without the spaces around it; empty when it is not there, or no text. */
export const looseText = v.optional(anyText, '')

/** A text without the spaces around it that must be there, of at most so many characters. */
export const wantedText = (most: number, { empty, long }: { readonly empty: Words; readonly long: Words }) =>
  v.pipe(anyText, v.nonEmpty(saying(empty)), v.maxLength(most, saying(long)))

/** A part of the address that the endpoint's path names: `/:id/leave`. */
export const routePart = ({ routeParams }: PayloadRequest, name: string): string => {
  const value = routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

'use client'

import * as v from 'valibot'

/** The answer of the program. */
export type Reply = {
  readonly body: unknown
  readonly isOk: boolean
  /** The message of the program for the person who asked: one line, or one line for each problem. */
  readonly messages: readonly string[]
  readonly status: number
}

type Asking = {
  readonly body?: FormData | object
  /** The request arrives even when the page is closed. */
  readonly keepalive?: boolean
  readonly language?: string
  /** GET without a body and POST with one, unless another method is named. */
  readonly method?: 'DELETE' | 'PATCH'
}

/** Sends a request to the program as the logged-in person; all code of the admin uses this function. */
export const send = (
  path: string,
  { body, keepalive = false, language, method }: Asking = {},
): Promise<Response> => {
  const isForm = body instanceof FormData
  return fetch(path, {
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    credentials: 'include',
    headers: {
      accept: 'application/json',
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      ...(language !== undefined && { 'accept-language': language }),
    },
    keepalive,
    method: method ?? (body === undefined ? 'GET' : 'POST'),
  })
}

const schema = v.object({
  errors: v.fallback(v.array(v.object({ message: v.string() })), []),
  message: v.fallback(v.nullable(v.string()), null),
})

/** Sends a request; null when no readable answer came. */
export const ask = async (path: string, asking?: Asking): Promise<Reply | null> => {
  try {
    const response = await send(path, asking)
    const body: unknown = await response.json()
    return { body, isOk: response.ok, messages: messagesIn(body), status: response.status }
  } catch {
    return null
  }
}

const messagesIn = (body: unknown): readonly string[] => {
  const said = v.safeParse(schema, body)
  if (!said.success) return []
  const { errors, message } = said.output
  if (errors.length > 0) return errors.map((one) => one.message)
  return message === null ? [] : [message]
}

/** The answer, checked by its schema; null when it was refused or does not fit. */
export const readAs = <Schema extends v.GenericSchema>(
  schemaOf: Schema,
  reply: Reply | null,
): v.InferOutput<Schema> | null => {
  if (reply?.isOk !== true) return null
  const parsed = v.safeParse(schemaOf, reply.body)
  return parsed.success ? parsed.output : null
}

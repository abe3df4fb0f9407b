import * as v from 'valibot'

/** What came back from the program. */
export interface Reply {
  readonly body: unknown
  readonly isOk: boolean
  /** What the program says to the person who asked: one line, or a line for each thing that is wrong. */
  readonly messages: readonly string[]
  readonly status: number
}

interface Asking {
  readonly body?: FormData | object
  /** Arrives although the page is closed. */
  readonly keepalive?: boolean
  readonly language?: string
  /** GET without a body and POST with one, unless another is named. */
  readonly method?: 'DELETE' | 'PATCH'
}

/** Sends a request to the program as the person who is logged in; nothing else in the admin does. */
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

/** Asks the program for something; null when no answer came that can be read. */
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

/** What came back, as it should be; null when it was refused or is something else. */
export const readAs = <Schema extends v.GenericSchema>(
  schemaOf: Schema,
  reply: Reply | null,
): v.InferOutput<Schema> | null => {
  if (reply?.isOk !== true) return null
  const parsed = v.safeParse(schemaOf, reply.body)
  return parsed.success ? parsed.output : null
}

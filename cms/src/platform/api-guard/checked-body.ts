import { readBody } from './body-limit.ts'
import { parseObject } from './json.rules.ts'
import { isProblem, problem, type Problem } from './problem.ts'

/** The limits and fields of a body at the endpoint that a request goes to. */
export type BodyRules = {
  readonly isUpload: boolean
  /** The number of files (`picture1`, `picture2`…) that a form may bring along. */
  readonly files?: number
  /** Rewrites the data in the one form that all later code reads. */
  readonly plain?: (data: Data) => Data
}

type Data = Record<string, unknown>

export type CheckedBody = {
  readonly body: FormData | string | null
  readonly contentType: string | null
  readonly data: Readonly<Record<string, unknown>>
}

const mostJson = 256 * 1024
const mostMultipart = 12 * 1024 * 1024
const mostFields = 10

const wrongKind = problem(
  415,
  'Stuur de gegevens als JSON of als formulier met een bestand.',
  'Send the data as JSON or as a form with a file.',
)
const badForm = problem(
  400,
  'Het formulier is onderweg beschadigd. Probeer het opnieuw.',
  'The form was damaged on its way. Try again.',
)
const fileMissing = problem(
  400,
  'Kies een bestand van je eigen apparaat.',
  'Choose a file from your own device.',
)

/**
 * Reads, measures and rebuilds a body, so that Payload sees only bodies that are small, well-formed and without remote
 * files.
 */
export const checkBody = async (request: Request, rules: BodyRules): Promise<CheckedBody | Problem> => {
  const contentType = kindOf(request.headers)
  // Browsers send reports of their Content-Security-Policy under a type of its own.
  if (contentType === 'application/json' || contentType === 'application/csp-report')
    return checkJson(request, rules)
  if (isForm(request.headers)) return checkForm(request, rules)
  const bytes = await readBody(request, mostJson)
  if (isProblem(bytes)) return bytes
  return bytes.byteLength === 0 ? { body: null, contentType: null, data: {} } : wrongKind
}

const kindOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** Whether a request sends a form that may bring files. */
export const isForm = (headers: Headers): boolean => kindOf(headers) === 'multipart/form-data'

const checkJson = async (request: Request, rules: BodyRules): Promise<CheckedBody | Problem> => {
  const bytes = await readBody(request, mostJson)
  if (isProblem(bytes)) return bytes
  const data = parseObject(new TextDecoder().decode(bytes))
  if (isProblem(data)) return data
  const local = tidied(data, rules)
  return { body: JSON.stringify(local), contentType: 'application/json', data: local }
}

const checkForm = async (request: Request, rules: BodyRules): Promise<CheckedBody | Problem> => {
  const bytes = await readBody(request, mostMultipart)
  if (isProblem(bytes)) return bytes
  const sent = await formOf(bytes, request.headers.get('content-type') ?? '')
  if (sent === null || [...sent.keys()].length > mostFields) return badForm
  const form = new FormData()
  let written: Data = {}
  for (const [name, value] of sent) {
    if (typeof value !== 'string') {
      if (!mayBring(name, rules) || form.has(name)) return badForm
      // Payload's own reader of forms fails on a name with a control sign.
      form.set(name, value, value.name.replaceAll(/\p{Cc}/gu, ''))
    } else if (name === '_payload') {
      const data = value.length > mostJson ? badForm : parseObject(value)
      if (isProblem(data)) return data
      written = tidied(data, rules)
      form.set('_payload', JSON.stringify(written))
    } else if (name === 'file') {
      // A text here names a file that the server should fetch.
      if (value !== '') return fileMissing
    } else {
      return badForm
    }
  }
  return { body: form, contentType: null, data: written }
}

/** Whether a file of the asker's own came along. */
export const bringsFile = ({ body }: CheckedBody): boolean => body instanceof FormData && body.has('file')

const mayBring = (name: string, { files = 0, isUpload }: BodyRules): boolean => {
  const number = /^picture([1-9])$/.exec(name)?.[1]
  return number === undefined ? name === 'file' && isUpload : Number(number) <= files
}

const formOf = async (bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | null> => {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    return null
  }
}

const tidied = (data: Data, rules: BodyRules): Data => {
  const local = withoutRemoteFile(data, rules)
  return rules.plain?.(local) ?? local
}

/** With these fields in an upload, Payload would fetch the address itself, from inside the network. */
const withoutRemoteFile = (data: Data, { isUpload }: BodyRules): Data => {
  if (!isUpload) return data
  const { filename: _filename, url: _url, ...rest } = data
  return rest
}

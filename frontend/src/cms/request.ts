import { readCapped } from './read-capped.ts'

/** The address of the CMS, and the key that identifies the site to it. */
export type CmsAddress = { readonly cmsUrl: string; readonly siteKey: string }

export type CmsRequest = {
  readonly path: string
  /** A form, or an object that is sent as JSON. Without a body, the request only reads. */
  readonly body?: FormData | object
  readonly headers?: Readonly<Record<string, string>>
  /** The visitor whose limit this request counts for; null when no visitor asked for it. */
  readonly visitor?: string | null
  /** Time limit for the whole answer, from the first byte sent to the last byte received. */
  readonly deadlineMs: number
  readonly maxBytes: number
  /** Whether the body of the response is read; always when left out. */
  readonly wants?: (response: Response) => boolean
}

export type CmsResponse = {
  readonly status: number
  readonly ok: boolean
  readonly headers: Headers
  /** Null when `wants` refused the body, or when it had more bytes than allowed. */
  readonly bytes: Buffer | null
}

/** The CMS was too slow or could not be reached: expected failures that each caller handles itself. */
export type NoResponse = 'too-slow' | 'unreachable'

/** Sends one request to the CMS. All requests of the site to the CMS go through here. */
export const requestCms = async (
  { cmsUrl, siteKey }: CmsAddress,
  { path, body, headers, visitor = null, deadlineMs, maxBytes, wants = () => true }: CmsRequest,
): Promise<CmsResponse | NoResponse> => {
  const signal = AbortSignal.timeout(deadlineMs)
  try {
    const response = await fetch(new URL(path, cmsUrl), {
      ...sending(body),
      headers: {
        accept: 'application/json',
        'x-site-key': siteKey,
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...(visitor !== null && { 'x-visitor-address': visitor }),
        ...headers,
      },
      redirect: 'error',
      signal,
    })
    const isWanted = wants(response)
    if (!isWanted) await response.body?.cancel()
    const bytes = isWanted ? await readCapped(response, maxBytes, signal) : null
    return { status: response.status, ok: response.ok, headers: response.headers, bytes }
  } catch {
    return signal.aborted ? 'too-slow' : 'unreachable'
  }
}

const sending = (body: CmsRequest['body']): RequestInit => {
  if (body === undefined) return {}
  return { method: 'POST', body: body instanceof FormData ? body : JSON.stringify(body) }
}

type JsonResponse = { readonly status: number; readonly ok: boolean; readonly body: unknown }

/** The same, with the answer parsed as JSON; null when there is no readable answer. */
export const requestJson = async (cms: CmsAddress, request: CmsRequest): Promise<JsonResponse | null> => {
  const response = await requestCms(cms, request)
  if (typeof response === 'string') return null
  const { status, ok, bytes } = response
  return { status, ok, body: bytes === null ? null : parseJson(bytes) }
}

/** Null when the bytes are not JSON. */
export const parseJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

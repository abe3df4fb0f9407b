import { readCapped } from './read-capped.ts'
import type { Breaker } from './breaker.ts'

export type Failure = 'unreachable' | 'too-slow' | 'too-large' | 'not-json' | 'bad-status' | 'resting'

export type CmsAnswer =
  /** `tag` names this state of the answer; whoever asks with it hears `unchanged`, and no body. */
  | { readonly ok: true; readonly body: unknown; readonly tag: string | null; readonly unchanged: boolean }
  | { readonly ok: false; readonly reason: Failure; readonly status: number | null }

export type ClientOptions = {
  readonly baseUrl: string
  readonly siteKey: string
  readonly breaker: Breaker
  /** For the whole answer, from the first byte sent to the last one received. */
  readonly deadlineMs?: number
  readonly maxBytes?: number
  /** How a question ended, and after how many seconds. */
  readonly onAnswer?: (outcome: Failure | 'answered', seconds: number) => void
}

export type Client = {
  readonly get: (path: string, knownTag?: string | null) => Promise<CmsAnswer>
  readonly isHealthy: () => boolean
}

/** Asks the CMS, never for longer than the deadline, and never the same thing twice at a time. */
export const createClient = (options: ClientOptions): Client => {
  const inFlight = new Map<string, Promise<CmsAnswer>>()

  return {
    isHealthy: options.breaker.isClosed,
    get: (path, knownTag = null) => {
      const key = `${path} ${knownTag ?? ''}`
      const known = inFlight.get(key)
      if (known !== undefined) return known
      const request = guarded(options, path, knownTag).finally(() => inFlight.delete(key))
      inFlight.set(key, request)
      return request
    },
  }
}

const guarded = async (options: ClientOptions, path: string, knownTag: string | null): Promise<CmsAnswer> => {
  const { breaker } = options
  if (!breaker.mayTry()) return failure('resting')
  const askedAt = performance.now()
  const answer = await request(options, path, knownTag)
  options.onAnswer?.(answer.ok ? 'answered' : answer.reason, (performance.now() - askedAt) / 1000)
  // A refusal of this one request (4xx), or a disk that is full (507), says nothing against what the CMS answers.
  const isRefusal = answer.ok || answer.status === null ? false : answer.status < 500 || answer.status === 507
  const isWell = answer.ok || (isRefusal && answer.status !== 429)
  if (isWell) breaker.succeeded()
  else breaker.failed()
  return answer
}

const request = async (options: ClientOptions, path: string, knownTag: string | null): Promise<CmsAnswer> => {
  const { baseUrl, siteKey, deadlineMs = 2_000, maxBytes = 4_000_000 } = options
  const signal = AbortSignal.timeout(deadlineMs)
  try {
    const response = await fetch(new URL(path, baseUrl), {
      headers: {
        accept: 'application/json',
        'x-site-key': siteKey,
        ...(knownTag !== null && { 'if-none-match': knownTag }),
      },
      redirect: 'error',
      signal,
    })
    if (response.status === 304) return { ok: true, body: null, tag: knownTag, unchanged: true }
    if (!response.ok) {
      await response.body?.cancel()
      return failure('bad-status', response.status)
    }
    const bytes = await readCapped(response, maxBytes, signal)
    return bytes === null ? failure('too-large') : parse(bytes.toString('utf8'), response.headers.get('etag'))
  } catch {
    // Whatever went wrong on the way is an expected failure: the answer says which kind.
    return failure(signal.aborted ? 'too-slow' : 'unreachable')
  }
}

const parse = (text: string, tag: string | null): CmsAnswer => {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null
      ? { ok: true, body, tag, unchanged: false }
      : failure('not-json')
  } catch {
    return failure('not-json')
  }
}

const failure = (reason: Failure, status: number | null = null): CmsAnswer => ({ ok: false, reason, status })

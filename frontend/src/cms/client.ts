import { readCapped } from './read-capped.ts'
import type { Breaker } from './breaker.ts'

export type Failure = 'unreachable' | 'too-slow' | 'too-large' | 'not-json' | 'bad-status' | 'resting'

export type CmsAnswer =
  | { readonly ok: true; readonly body: unknown }
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
  readonly get: (path: string) => Promise<CmsAnswer>
  readonly isHealthy: () => boolean
}

/** Asks the CMS, never for longer than the deadline, and never the same thing twice at a time. */
export const createClient = (options: ClientOptions): Client => {
  const inFlight = new Map<string, Promise<CmsAnswer>>()

  return {
    isHealthy: options.breaker.isClosed,
    get: (path) => {
      const known = inFlight.get(path)
      if (known !== undefined) return known
      const request = guarded(options, path).finally(() => inFlight.delete(path))
      inFlight.set(path, request)
      return request
    },
  }
}

const guarded = async (options: ClientOptions, path: string): Promise<CmsAnswer> => {
  const { breaker } = options
  if (!breaker.mayTry()) return failure('resting')
  const askedAt = performance.now()
  const answer = await request(options, path)
  options.onAnswer?.(answer.ok ? 'answered' : answer.reason, (performance.now() - askedAt) / 1000)
  // A refusal of this one request (4xx), or a disk that is full (507), says nothing against what the CMS answers.
  const isRefusal = answer.ok || answer.status === null ? false : answer.status < 500 || answer.status === 507
  const isWell = answer.ok || (isRefusal && answer.status !== 429)
  if (isWell) breaker.succeeded()
  else breaker.failed()
  return answer
}

const request = async (options: ClientOptions, path: string): Promise<CmsAnswer> => {
  const { baseUrl, siteKey, deadlineMs = 2_000, maxBytes = 4_000_000 } = options
  const signal = AbortSignal.timeout(deadlineMs)
  try {
    const response = await fetch(new URL(path, baseUrl), {
      headers: { accept: 'application/json', 'x-site-key': siteKey },
      redirect: 'error',
      signal,
    })
    if (!response.ok) {
      await response.body?.cancel()
      return failure('bad-status', response.status)
    }
    const bytes = await readCapped(response, maxBytes, signal)
    return bytes === null ? failure('too-large') : parse(bytes.toString('utf8'))
  } catch {
    // Whatever went wrong on the way is an expected failure: the answer says which kind.
    return failure(signal.aborted ? 'too-slow' : 'unreachable')
  }
}

const parse = (text: string): CmsAnswer => {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? { ok: true, body } : failure('not-json')
  } catch {
    return failure('not-json')
  }
}

const failure = (reason: Failure, status: number | null = null): CmsAnswer => ({ ok: false, reason, status })

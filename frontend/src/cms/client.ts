import { readCapped } from './read-capped.ts'
import type { Breaker } from './breaker.ts'

export type Failure =
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'not-json'
  | 'bad-status'
  | 'resting'
  /** Visitors made up more than the CMS looks for. */
  | 'over-budget'

export type CmsAnswer =
  | { readonly ok: true; readonly body: unknown; readonly bytes: number }
  | { readonly ok: false; readonly reason: Failure; readonly status: number | null }

export type ClientOptions = {
  readonly baseUrl: string
  readonly siteKey: string
  readonly breaker: Breaker
  /** For the whole answer, from the first byte sent to the last one received. */
  readonly deadlineMs?: number
  readonly maxBytes?: number
  /** How a question ended, after how many seconds, and which one it was. */
  readonly onAnswer?: (outcome: Outcome, seconds: number, path: string) => void
}

export type Outcome = Failure | 'answered'

/** Who asks for what may be made up; and whether an answer that finds something is of use to others. */
export type MadeUp = { readonly visitor: string; readonly keeps: 'all' | 'found' | 'nothing' }

export type Client = {
  readonly get: (path: string, madeUp?: MadeUp | null) => Promise<CmsAnswer>
  readonly isHealthy: () => boolean
}

/** Asks the CMS, never for longer than the deadline, and never the same thing twice at a time. */
export const createClient = (options: ClientOptions): Client => {
  const inFlight = new Map<string, Promise<CmsAnswer>>()

  return {
    isHealthy: options.breaker.isClosed,
    get: (path, madeUp = null) => {
      const known = inFlight.get(path)
      if (known !== undefined) return known
      const request = guarded(options, path, madeUp).finally(() => inFlight.delete(path))
      inFlight.set(path, request)
      return request
    },
  }
}

const guarded = async (options: ClientOptions, path: string, madeUp: MadeUp | null): Promise<CmsAnswer> => {
  const { breaker } = options
  if (!breaker.mayTry()) return failure('resting')
  const askedAt = performance.now()
  const answer = await request(options, path, madeUp)
  options.onAnswer?.(answer.ok ? 'answered' : answer.reason, (performance.now() - askedAt) / 1000, path)
  // A refusal of this one request (4xx) says nothing against the CMS's health.
  const isWell =
    answer.ok ||
    answer.reason === 'over-budget' ||
    (answer.status !== null && answer.status < 500 && answer.status !== 429)
  if (isWell) breaker.succeeded()
  else breaker.failed()
  return answer
}

const request = async (options: ClientOptions, path: string, madeUp: MadeUp | null): Promise<CmsAnswer> => {
  const { baseUrl, siteKey, deadlineMs = 2_000, maxBytes = 4_000_000 } = options
  const signal = AbortSignal.timeout(deadlineMs)
  try {
    const response = await fetch(new URL(path, baseUrl), {
      headers: { accept: 'application/json', 'x-site-key': siteKey, ...headersOf(madeUp) },
      redirect: 'error',
      signal,
    })
    if (!response.ok) {
      await response.body?.cancel()
      const isOver = response.status === 429 && madeUp !== null
      return failure(isOver ? 'over-budget' : 'bad-status', response.status)
    }
    const bytes = await readCapped(response, maxBytes, signal)
    return bytes === null ? failure('too-large') : parse(bytes)
  } catch {
    // Whatever went wrong on the way is an expected failure: the answer says which kind.
    return failure(signal.aborted ? 'too-slow' : 'unreachable')
  }
}

const headersOf = (madeUp: MadeUp | null): Record<string, string> => {
  if (madeUp === null) return {}
  return {
    'x-visitor-address': madeUp.visitor,
    ...(madeUp.keeps === 'nothing' && { 'x-site-keeps': 'nothing' }),
  }
}

const parse = (bytes: Buffer): CmsAnswer => {
  try {
    const body: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof body === 'object' && body !== null
      ? { ok: true, body, bytes: bytes.length }
      : failure('not-json')
  } catch {
    return failure('not-json')
  }
}

const failure = (reason: Failure, status: number | null = null): CmsAnswer => ({ ok: false, reason, status })

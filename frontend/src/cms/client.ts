import type { Breaker } from './breaker.ts'
import { parseJson, requestCms, type CmsAddress, type NoResponse } from './request.ts'
import { createSingleFlight } from './single-flight.ts'

export type Failure =
  | NoResponse
  | 'too-large'
  | 'not-json'
  | 'bad-status'
  | 'resting'
  /** This visitor made up more questions than the CMS allows. */
  | 'over-budget'
  /** The CMS answers, but has no space left to store anything. */
  | 'full'

export type CmsAnswer =
  | {
      readonly ok: true
      readonly body: unknown
      readonly bytes: number
      /** The ETag of this version of the answer. A request that names it gets `unchanged`, without a body. */
      readonly tag: string | null
      readonly unchanged: boolean
    }
  | { readonly ok: false; readonly reason: Failure; readonly status: number | null }

export type ClientOptions = CmsAddress & {
  readonly breaker: Breaker
  /** Time limit for the whole answer, from the first byte sent to the last byte received. */
  readonly deadlineMs?: number
  readonly maxBytes?: number
  /** Called after each question with its outcome, the seconds it took, and its path. */
  readonly onAnswer?: (outcome: Outcome, seconds: number, path: string) => void
}

export type Outcome = Failure | 'answered'

/** The visitor who may have made up the question, and which of its answers the cache keeps. */
export type MadeUp = { readonly visitor: string; readonly keeps: 'all' | 'found' | 'nothing' }

/** Details sent with a question: the visitor who may have made it up, and the ETag of the answer that is known. */
export type Asking = { readonly madeUp?: MadeUp | null; readonly knownTag?: string | null }

export type Client = {
  readonly get: (path: string, asking?: Asking) => Promise<CmsAnswer>
  readonly isHealthy: () => boolean
}

/** Asks the CMS within a deadline. Two identical questions at the same time become one request. */
export const createClient = (options: ClientOptions): Client => {
  const oneAtATime = createSingleFlight<CmsAnswer>()
  return {
    isHealthy: options.breaker.isClosed,
    get: (path, asking = {}) =>
      oneAtATime(`${path} ${asking.knownTag ?? ''}`, () => guarded(options, path, asking)),
  }
}

const guarded = async (options: ClientOptions, path: string, asking: Asking): Promise<CmsAnswer> => {
  const { breaker } = options
  if (!breaker.mayTry()) return failure('resting')
  const askedAt = performance.now()
  const answer = await ask(options, path, asking)
  options.onAnswer?.(answer.ok ? 'answered' : answer.reason, (performance.now() - askedAt) / 1000, path)
  if (answer.ok || isRefusal(answer)) breaker.succeeded()
  else breaker.failed()
  return answer
}

/** A refusal does not mean that the CMS is ill: it refuses this request (4xx), this visitor, or to store data. */
const isRefusal = ({ reason, status }: Extract<CmsAnswer, { ok: false }>): boolean =>
  reason === 'over-budget' || reason === 'full' || (status !== null && status < 500 && status !== 429)

const ask = async (options: ClientOptions, path: string, asking: Asking): Promise<CmsAnswer> => {
  const { deadlineMs = 2_000, maxBytes = 4_000_000 } = options
  const response = await requestCms(options, {
    path,
    headers: headersOf(asking),
    visitor: asking.madeUp?.visitor ?? null,
    deadlineMs,
    maxBytes,
    wants: ({ ok }) => ok,
  })
  if (typeof response === 'string') return failure(response)
  const { bytes, headers, ok, status } = response
  const tag = headers.get('etag')
  if (status === 304) return { ok: true, body: null, bytes: 0, tag, unchanged: true }
  if (!ok) return failure(reasonOf(status, asking), status)
  if (bytes === null) return failure('too-large')
  const body = parseJson(bytes)
  return typeof body === 'object' && body !== null
    ? { ok: true, body, bytes: bytes.length, tag, unchanged: false }
    : failure('not-json')
}

const reasonOf = (status: number, { madeUp = null }: Asking): Failure => {
  if (status === 507) return 'full'
  return status === 429 && madeUp !== null ? 'over-budget' : 'bad-status'
}

const headersOf = ({ madeUp = null, knownTag = null }: Asking): Record<string, string> => ({
  ...(knownTag !== null && { 'if-none-match': knownTag }),
  ...(madeUp?.keeps === 'nothing' && { 'x-site-keeps': 'nothing' }),
})

const failure = (reason: Failure, status: number | null = null): CmsAnswer => ({ ok: false, reason, status })

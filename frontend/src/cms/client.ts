import type { Breaker } from './breaker.ts'
import { parseJson, requestCms, type CmsAddress, type NoResponse } from './request.ts'
import { createSingleFlight } from './single-flight.ts'

export type Failure =
  | NoResponse
  | 'too-large'
  | 'not-json'
  | 'bad-status'
  | 'resting'
  /** Visitors made up more than the CMS looks for. */
  | 'over-budget'
  /** The CMS answers, but has no room left to store anything. */
  | 'full'

export type CmsAnswer =
  | {
      readonly ok: true
      readonly body: unknown
      readonly bytes: number
      /** Names this state of the answer; whoever asks with it hears `unchanged`, and no body. */
      readonly tag: string | null
      readonly unchanged: boolean
    }
  | { readonly ok: false; readonly reason: Failure; readonly status: number | null }

export type ClientOptions = CmsAddress & {
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

/** What is said with a question: who made it up, if anybody may have, and which state of its answer is known. */
export type Asking = { readonly madeUp?: MadeUp | null; readonly knownTag?: string | null }

export type Client = {
  readonly get: (path: string, asking?: Asking) => Promise<CmsAnswer>
  readonly isHealthy: () => boolean
}

/** Asks the CMS, never for longer than the deadline, and never the same thing twice at a time. */
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

/** Which says nothing against the CMS's health: it refuses this one request (4xx), or a visitor, or to store things. */
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

import type { Payload } from 'payload'

import { actorOf } from '#access/actor.ts'
import { untilKept } from '#platform/database/again.ts'
import type { Trouble } from '#platform/database/trouble.rules.ts'
import { troubleListener } from '#platform/database/trouble.ts'

import { apiMapOf, collectionOf, fieldsOf, localesOf } from './api-map.ts'
import { type CheckedBody, checkBody } from './checked-body.ts'
import { checkSearch } from './checked-search.ts'
import { clientOf } from './client-address.ts'
import { meaningOf, problemOf } from './error-kind.rules.ts'
import { type Target, findEndpoint } from './find-endpoint.rules.ts'
import { readOverride } from './method-override.ts'
import { type Problem, isProblem, languageOf, problem, problemResponse } from './problem.ts'
import type { Asker } from './query-grammar.rules.ts'
import type { RateLimit } from './rate-limit.ts'
import { misshapen } from './shape.rules.ts'
import { isSiteKey } from './site-key.ts'

/** What the guard needs to know of the program around it. */
export interface GuardParts {
  readonly payload: () => Promise<Payload>
  readonly rateLimit: RateLimit
  readonly siteSecret: string
  readonly trustProxy: boolean
}

export type ApiHandler = (request: Request) => Promise<Response>

const longestUrl = 16 * 1024
const tooLong = problem(414, 'De vraag is te lang.', 'The question is too long.')
const broken = problem(
  500,
  'Er ging iets mis bij ons. Probeer het later opnieuw.',
  'Something went wrong on our side. Try again later.',
)

/** One guard around Payload's handlers: what is malformed, too large, too much or not to be asked never gets there. */
export const createApiGuard = (parts: GuardParts) => {
  const listen = troubleListener()
  return async (request: Request, next: ApiHandler): Promise<Response> => {
    const payload = await parts.payload()
    const refuse = (refused: Problem): Response =>
      sealed(problemResponse(refused, languageOf(request.headers)))
    try {
      const { result: checked, trouble } = await listen(() => check(request, payload, parts))
      if (isProblem(checked)) return refuse(trouble === null ? checked : problemOf(trouble))
      const answer = await untilKept<Problem | Response>(async () => {
        const { result, trouble: met } = await listen(() => next(copyOf(checked)))
        if (met === null || isOvercome(met, result, checked)) return { isUndone: false, result }
        return { isUndone: met.isUndone && checked.isOneChange, result: problemOf(met) }
      }, `${request.method} ${request.url}`)
      if (isProblem(answer)) return refuse(answer)
      return sealed(request.method === 'HEAD' ? new Response(null, answer) : answer)
    } catch (error) {
      const meaning = meaningOf(error)
      if (meaning !== null) return refuse(meaning)
      payload.logger.error({ err: error, msg: 'A request ended in an error past every handler' })
      return refuse(broken)
    }
  }
}

interface Checked {
  /** Payload makes it in one transaction, so that one which was undone may be made again from its beginning. */
  readonly isOneChange: boolean
  readonly request: Request
}

/**
 * Whether an answer can be believed although the database was in trouble meanwhile. A refusal can't when it was away: it
 * may not have found who was asking. An endpoint of ours that met somebody else has looked again before it refused.
 */
const isOvercome = ({ kind }: Trouble, { status }: Response, { isOneChange: isOne }: Checked): boolean =>
  status < 400 || (kind === 'busy' && status < 500 && !isOne)

/** Only what may be tried again keeps its body meanwhile. */
const copyOf = ({ isOneChange, request }: Checked): Request => (isOneChange ? request.clone() : request)

const check = async (request: Request, payload: Payload, parts: GuardParts): Promise<Checked | Problem> => {
  if (request.url.length > longestUrl) return tooLong
  const url = new URL(request.url)
  const limited = await countRequest(request, url, parts)
  if (limited !== null) return limited
  if (request.method === 'OPTIONS')
    return asIs(new Request(url, { headers: request.headers, method: 'OPTIONS' }))

  const asker = await askerOf(request, payload)
  const asked = await readOverride(request, url, asker)
  if (isProblem(asked)) return asked
  const target = findEndpoint(apiMapOf(payload), asked.method, url.pathname)
  if (isProblem(target)) return target
  const search = checkSearch(asked.search, target, asker, payload)
  if (isProblem(search)) return search
  url.search = search
  if (asked.method === 'GET') return asIs(new Request(url, { headers: asGet(request.headers) }))

  const isUpload =
    target.takesFile === true ||
    (target.kind === 'collection' && Boolean(collectionOf(payload, target.slug)?.upload))
  const sent = await checkBody(request, { files: target.files ?? 0, isUpload })
  if (isProblem(sent)) return sent
  const misfit = isWriting(target)
    ? misshapenField(sent.data, target, url.searchParams.get('locale'), payload)
    : null
  if (misfit !== null) return misfit
  const headers = withoutBody(request.headers)
  if (sent.contentType !== null) headers.set('content-type', sent.contentType)
  return {
    isOneChange: isOneChange(target),
    request: new Request(url, { body: sent.body, headers, method: asked.method }),
  }
}

const asIs = (request: Request): Checked => ({ isOneChange: false, request })

/** Payload's own doors to one record; the project's own endpoints take several steps, each of which is tried again. */
const isOneChange = (target: Target): boolean =>
  isWriting(target) || (target.kind !== 'root' && ownSteps.has(target.pattern))

const ownSteps = new Set(['/login', '/logout', '/refresh-token', '/reset-password', '/versions/:id'])

const isWriting = ({ kind, pattern }: Target): boolean =>
  kind !== 'root' && ['/', '/:id', '/:id/duplicate'].includes(pattern)

const misshapenField = (
  data: CheckedBody['data'],
  target: Target,
  locale: string | null,
  payload: Payload,
) => {
  const locales = locale === 'all' || locale === '*' ? localesOf(payload) : null
  const path = misshapen(data, { fields: fieldsOf(payload, target), locales })
  if (path === null) return null
  return problem(
    400,
    `De waarde van het veld “${path}” heeft niet de goede vorm.`,
    `The value of the field “${path}” does not have the right form.`,
  )
}

/** Three buckets: everything, what writes, and what could guess a password. */
const countRequest = (request: Request, url: URL, parts: GuardParts): Promise<Problem | null> => {
  if (isSiteKey(request.headers, parts.siteSecret)) return Promise.resolve(null)
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  const isCredential =
    !isRead &&
    /\/(?:forgot-password|login|reset-password|invitations\/(?:accept|ask-again))/i.test(url.pathname)
  return parts.rateLimit(clientOf(request.headers, parts.trustProxy), [
    'all',
    ...(isRead ? [] : (['writes'] as const)),
    ...(isCredential ? (['credentials'] as const) : []),
  ])
}

const askerOf = async (request: Request, payload: Payload): Promise<Asker> => {
  if (!request.headers.has('cookie') && !request.headers.has('authorization')) return 'anonymous'
  const { user } = await payload.auth({ headers: request.headers })
  const { kind } = actorOf(user)
  return kind === 'admin' || kind === 'editor' ? 'staff' : kind
}

const withoutBody = (headers: Headers): Headers => {
  const kept = new Headers(headers)
  kept.delete('content-length')
  kept.delete('content-type')
  kept.delete('transfer-encoding')
  // Payload answers in the same language as this guard.
  kept.set('accept-language', languageOf(headers))
  return kept
}

const asGet = (headers: Headers): Headers => {
  const kept = withoutBody(headers)
  kept.delete('x-payload-http-method-override')
  return kept
}

const sealed = (response: Response): Response => {
  const headers = new Headers(response.headers)
  headers.set('x-content-type-options', 'nosniff')
  return new Response(response.body, { headers, status: response.status, statusText: response.statusText })
}

import type { Payload } from 'payload'

import { actorOf } from '#access/actor.ts'
import { env } from '#env.ts'
import { headersEverywhere } from '#platform/headers/security-headers.rules.ts'
import { guardedCookie } from '#platform/headers/session-cookie.ts'
import { referencesIn } from '#access/references.rules.ts'
import { plainBody, plainPath, withPlainIds } from '#platform/ids.rules.ts'

import { apiMapOf, collectionOf, fieldsOf, localesOf } from './api-map.ts'
import { type CheckedBody, checkBody } from './checked-body.ts'
import { checkSearch } from './checked-search.ts'
import { clientOf } from './client-address.ts'
import { type Target, findEndpoint } from './find-endpoint.rules.ts'
import { readOverride } from './method-override.ts'
import { type Problem, isProblem, languageOf, problem, problemResponse } from './problem.ts'
import type { Asker } from './query-grammar.rules.ts'
import type { RateLimit } from './rate-limit.ts'
import { misshapen, type Shape } from './shape.rules.ts'
import { isSiteKey } from './site-key.ts'
import type { MissBudget } from './site-misses.ts'
import { wireProblem } from './wire.ts'

/** What the guard needs to know of the program around it. */
export interface GuardParts {
  readonly payload: () => Promise<Payload>
  readonly rateLimit: RateLimit
  readonly misses: MissBudget
  readonly siteSecret: string
  /** How many proxies of our own stand in front. */
  readonly proxies: number
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
export const createApiGuard =
  (parts: GuardParts) =>
  async (request: Request, next: ApiHandler): Promise<Response> => {
    const payload = await parts.payload()
    try {
      // Pages of other origins are answered nothing here, so nothing has to be asked beforehand either.
      if (request.method === 'OPTIONS') return sealed(new Response(null))
      const checked = await check(request, payload, parts)
      if (isProblem(checked)) return sealed(problemResponse(checked, languageOf(request.headers)))
      const response = await budgeted(checked, parts, payload, () => next(checked))
      if (isProblem(response)) return sealed(problemResponse(response, languageOf(request.headers)))
      return sealed(request.method === 'HEAD' ? new Response(null, response) : response)
    } catch (error) {
      payload.logger.error({ err: error, msg: 'A request ended in an error past every handler' })
      return sealed(problemResponse(broken, languageOf(request.headers)))
    }
  }

const check = async (request: Request, payload: Payload, parts: GuardParts): Promise<Problem | Request> => {
  const impossible = wireProblem(request.headers)
  if (impossible !== null) return impossible
  if (request.url.length > longestUrl) return tooLong
  const url = new URL(request.url)
  const { asker, person } = await askerOf(request, payload)
  const limited = await countRequest(request, url, { parts, payload, person })
  if (limited !== null) return limited
  const asked = await readOverride(request, url, asker)
  if (isProblem(asked)) return asked
  const target = findEndpoint(apiMapOf(payload), asked.method, url.pathname)
  if (isProblem(target)) return target
  const search = checkSearch(asked.search, target, asker, payload)
  if (isProblem(search)) return search
  url.search = search
  url.pathname = plainPath(url.pathname)
  if (asked.method === 'GET') return new Request(url, { headers: asGet(request.headers) })

  const isUpload =
    target.takesFile === true ||
    (target.kind === 'collection' && Boolean(collectionOf(payload, target.slug)?.upload))
  const shape = isWriting(target) ? shapeOf(target, url, payload) : null
  const sent = await checkBody(request, {
    files: target.files ?? 0,
    isUpload,
    plain: (data) => ({ ...Object(shape === null ? plainBody(data) : withIdsAsStored(data, shape)) }),
  })
  if (isProblem(sent)) return sent
  const misfit = shape === null ? null : misshapenField(sent.data, shape)
  if (misfit !== null) return misfit
  const headers = withoutBody(request.headers)
  if (sent.contentType !== null) headers.set('content-type', sent.contentType)
  return new Request(url, { body: sent.body, headers, method: asked.method })
}

const isWriting = ({ kind, pattern }: Target): boolean =>
  kind !== 'root' && ['/', '/:id', '/:id/duplicate'].includes(pattern)

const shapeOf = (target: Target, url: URL, payload: Payload): Shape => ({
  fields: fieldsOf(payload, target),
  locales: ['*', 'all'].includes(url.searchParams.get('locale') ?? '') ? localesOf(payload) : null,
})

/** In a document its references alone are ids; to an endpoint of our own, whatever looks like one. */
const withIdsAsStored = (data: CheckedBody['data'], { fields, locales }: Shape): unknown =>
  withPlainIds(data, new Set(referencesIn(fields, data, { locales }).map(({ id }) => id ?? '')))

const misshapenField = (data: CheckedBody['data'], shape: Shape) => {
  const path = misshapen(data, shape)
  if (path === null) return null
  return problem(
    400,
    `De waarde van het veld “${path}” heeft niet de goede vorm.`,
    `The value of the field “${path}” does not have the right form.`,
  )
}

interface Counting {
  readonly parts: GuardParts
  readonly payload: Payload
  /** Who is logged in; such a person is counted by themself, wherever they are. */
  readonly person: string | null
}

/** Three buckets: everything, what writes, and what could guess a password. */
const countRequest = (
  request: Request,
  url: URL,
  { parts, payload, person }: Counting,
): Promise<Problem | null> => {
  if (isSiteKey(request.headers, parts.siteSecret)) return Promise.resolve(null)
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  const isCredential =
    !isRead &&
    /\/(?:forgot-password|login|reset-password|invitations\/(?:accept|ask-again))/i.test(url.pathname)
  return parts.rateLimit(payload, person ?? clientOf(request.headers, parts.proxies), [
    'all',
    ...(isRead ? [] : (['writes'] as const)),
    ...(isCredential ? (['credentials'] as const) : []),
  ])
}

/** Questions that the site asks for a visitor have a budget for those that find nothing. */
const budgeted = (
  request: Request,
  { misses, siteSecret }: GuardParts,
  payload: Payload,
  answer: () => Promise<Response>,
): Promise<Problem | Response> => {
  const isForVisitor =
    request.method === 'GET' &&
    request.headers.has('x-visitor-address') &&
    isSiteKey(request.headers, siteSecret)
  return isForVisitor ? misses(request, payload, answer) : answer()
}

const askerOf = async (
  request: Request,
  payload: Payload,
): Promise<{ readonly asker: Asker; readonly person: string | null }> => {
  const nobody = { asker: 'anonymous', person: null } as const
  if (!request.headers.has('cookie') && !request.headers.has('authorization')) return nobody
  const { user } = await payload.auth({ headers: request.headers })
  const { kind } = actorOf(user)
  const person = user === null ? null : `person:${user.id}`
  return { asker: kind === 'admin' || kind === 'editor' ? 'staff' : kind, person }
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

/** What an answer says unless its handler says otherwise. Nothing keeps it: nearly every answer names a person. */
const usual = {
  ...headersEverywhere({ cmsUrl: env.CMS_URL }),
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}

const sealed = (response: Response): Response => {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(usual)) if (!headers.has(name)) headers.set(name, value)
  headers.delete('set-cookie')
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', guardedCookie(cookie))
  return new Response(response.body, { headers, status: response.status, statusText: response.statusText })
}

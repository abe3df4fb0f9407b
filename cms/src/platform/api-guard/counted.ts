import type { Payload } from 'payload'

import { actorOf } from '#access/actor.ts'

import { clientOf } from './client-address.ts'
import type { Problem } from './problem.ts'
import type { Asker } from './query-grammar.rules.ts'
import type { RateLimit } from './rate-limit.ts'
import { isSiteKey } from './site-key.ts'
import type { MissBudget } from './site-misses.ts'

/** The parts that counting requests needs. */
export type CountingParts = {
  readonly rateLimit: RateLimit
  readonly misses: MissBudget
  readonly siteSecret: string
  /** How many of our own proxies stand in front. */
  readonly proxies: number
}

export type Someone = {
  readonly asker: Asker
  /** The logged-in person, who is counted on their own at every address. */
  readonly person: string | null
}

export const askerOf = async ({ headers }: Request, payload: Payload): Promise<Someone> => {
  if (!headers.has('cookie') && !headers.has('authorization')) return { asker: 'anonymous', person: null }
  const { user } = await payload.auth({ headers })
  const { kind } = actorOf(user)
  const person = user === null ? null : `person:${user.id}`
  return { asker: kind === 'admin' || kind === 'editor' ? 'staff' : kind, person }
}

type Counting = {
  readonly parts: CountingParts
  readonly payload: Payload
  readonly person: string | null
}

/** Three limits: for all requests, for writes, and for requests that could guess a password. */
export const countRequest = (
  request: Request,
  url: URL,
  { parts, payload, person }: Counting,
): Promise<Problem | null> => {
  if (isSiteKey(request.headers, parts.siteSecret)) return Promise.resolve(null)
  const isRead = ['GET', 'HEAD'].includes(request.method)
  const isCredential =
    !isRead &&
    /\/(?:forgot-password|login|not-me|reset-password|invitations\/(?:accept|ask-again))/i.test(url.pathname)
  return parts.rateLimit(payload, person ?? clientOf(request.headers, parts.proxies), [
    'all',
    ...(isRead ? [] : (['writes'] as const)),
    ...(isCredential ? (['credentials'] as const) : []),
  ])
}

/** Answers a request; queries of the site for a visitor have a budget for those that find nothing. */
export const withinBudget = (
  request: Request,
  { parts: { misses, siteSecret }, payload }: Pick<Counting, 'parts' | 'payload'>,
  answer: () => Promise<Problem | Response>,
): Promise<Problem | Response> => {
  const isForVisitor =
    request.method === 'GET' &&
    request.headers.has('x-visitor-address') &&
    isSiteKey(request.headers, siteSecret)
  return isForVisitor ? misses(request, payload, answer) : answer()
}

import type { Payload } from 'payload'

import { createLimit, type Rate } from '#platform/limits/limit.ts'
import { networkOf } from '#platform/limits/network.rules.ts'

import { isProblem, type Problem } from './problem.ts'
import { tooMany } from './rate-limit.ts'

/** How often the site may query missing records, on behalf of one visitor's network and of all together. */
export type MissRates = {
  readonly each: Rate
  readonly all: Rate
}

/** A wrong link on a poster causes three queries per scan; a flood of invented addresses causes more. */
export const usualMissRates: MissRates = {
  all: { duration: 60, points: 3000 },
  each: { duration: 60, points: 600 },
}

/** Answers a query of the site, or refuses it when too many before it found nothing. */
export type MissBudget = (
  request: Request,
  payload: Payload,
  answer: () => Promise<Problem | Response>,
) => Promise<Problem | Response>

/**
 * The site names the visitor with each query for an address that it doesn't know. Such a query is counted; the count is
 * taken back when the record exists and the site can cache it. All other queries of the site are free.
 */
export const createMissBudget = (rates: MissRates): MissBudget => {
  const limits = { all: createLimit('misses-all', rates.all), each: createLimit('misses', rates.each) }
  return async (request, payload, answer) => {
    const visitor = networkOf(request.headers.get('x-visitor-address') ?? '')
    const seconds = (await limits.each.take(payload, visitor)) ?? (await limits.all.take(payload, 'all'))
    if (seconds !== null) return tooMany(seconds)
    const response = await answer()
    const isOfUse = request.headers.get('x-site-keeps') !== 'nothing'
    if (isProblem(response) || !isOfUse || (await isMiss(response))) return response
    await limits.each.giveBack(payload, visitor)
    await limits.all.giveBack(payload, 'all')
    return response
  }
}

/** Whether nothing was found: a file that may not be seen, or a list without documents. */
const isMiss = async (response: Response): Promise<boolean> =>
  [403, 404].includes(response.status) || (response.ok && (await startOf(response)).startsWith('{"docs":[]'))

const startOf = async (response: Response): Promise<string> => {
  if (response.headers.get('content-type')?.includes('json') !== true) return ''
  const reader = response.clone().body?.getReader()
  const first = await reader?.read()
  // Resolves only once the other half has been read as well.
  void reader?.cancel()
  return new TextDecoder().decode(first?.value).slice(0, 20)
}

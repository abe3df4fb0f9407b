import { isDeepStrictEqual } from 'node:util'

import type { SanitizedConfig } from 'payload'
import * as v from 'valibot'

import { refused } from '#platform/contract/contract.ts'
import { ownEndpoints } from '#platform/contract/own-endpoints.ts'

/** What is unlike the contract in an answer of an endpoint of our own; null when nothing is, or it is Payload's. */
type Breach = (request: Request, answer: Response) => Promise<string | null>

const patternOf = (address: string): RegExp => new RegExp(`^${address.replaceAll(/:\w+/g, '[^/]+')}/?$`)

const breaches = (config: SanitizedConfig): Breach => {
  const endpoints = ownEndpoints(config).map((one) => ({ ...one, pattern: patternOf(one.address) }))
  return async (request, answer) => {
    const { pathname } = new URL(request.url)
    const found = endpoints.find(({ method, pattern }) => method === request.method && pattern.test(pathname))
    if (found === undefined) return null
    const promised = found.contract.answers[answer.status] ?? (answer.status >= 400 ? refused : undefined)
    if (promised === undefined) return `${answer.status} is not in the contract`
    if (typeof promised === 'string') return null
    const body: unknown = await answer
      .clone()
      .json()
      .catch(() => null)
    const read = v.safeParse(promised, body)
    if (!read.success) return `${v.getDotPath(read.issues[0]) ?? ''}: ${read.issues[0].message}`
    return promised === refused || isDeepStrictEqual(read.output, body)
      ? null
      : `it holds more than the contract: ${JSON.stringify(body)}`
  }
}

/** Every answer of our own endpoints, whichever test asks for it, is compared with what its contract promises. */
export const heldToContract = (config: SanitizedConfig) => {
  const breach = breaches(config)
  return async (request: Request, answer: Response): Promise<Response> => {
    const found = await breach(request, answer)
    if (found === null) return answer
    const told = `${request.method} ${new URL(request.url).pathname} answered ${answer.status}: ${found}`
    console.error(told)
    return new Response(told, { status: 599 })
  }
}

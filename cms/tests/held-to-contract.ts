import { isDeepStrictEqual } from 'node:util'

import type { SanitizedConfig } from 'payload'
import * as v from 'valibot'

import { refused } from '#platform/contract/contract.ts'
import { ownEndpoints } from '#platform/contract/own-endpoints.ts'

type Own = ReturnType<typeof ownEndpoints>[number]

const patternOf = (address: string): RegExp => new RegExp(`^${address.replaceAll(/:\w+/g, '[^/]+')}/?$`)

const finder = (config: SanitizedConfig) => {
  const endpoints = ownEndpoints(config).map((one) => ({ ...one, pattern: patternOf(one.address) }))
  return (request: Request): Own | null => {
    const { pathname } = new URL(request.url)
    return (
      endpoints.find(({ method, pattern }) => method === request.method && pattern.test(pathname)) ?? null
    )
  }
}

/** What is unlike the contract in an answer; null when nothing is. */
const breachIn = async ({ contract }: Own, answer: Response): Promise<string | null> => {
  const promised = contract.answers[answer.status] ?? (answer.status >= 400 ? refused : undefined)
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

/** The data of a request; of a form, its part `_payload`. */
const dataOf = async (sent: Request): Promise<unknown> => {
  const isForm = sent.headers.get('content-type')?.startsWith('multipart/form-data') === true
  const text = isForm ? (await sent.formData()).get('_payload') : await sent.text()
  return typeof text === 'string' && text !== '' ? JSON.parse(text) : {}
}

/** Whether an endpoint did what a request asked although its contract takes no such data; null when all is well. */
const breachOf = async ({ contract }: Own, sent: Request): Promise<string | null> => {
  if (contract.body === undefined) return null
  const read = v.safeParse(contract.body, await dataOf(sent))
  if (read.success) return null
  return `it took what its contract does not: ${v.getDotPath(read.issues[0]) ?? ''}: ${read.issues[0].message}`
}

/**
 * Every answer of our own endpoints, whichever test asks for it, is compared with what the contract promises; and so is
 * the data of every request that was not refused.
 */
export const heldToContract = (config: SanitizedConfig) => {
  const ownOf = finder(config)
  return async (request: Request, answered: () => Promise<Response>): Promise<Response> => {
    const own = ownOf(request)
    if (own === null) return answered()
    const sent = own.contract.body === undefined ? request : request.clone()
    const answer = await answered()
    const found = (await breachIn(own, answer)) ?? (answer.ok ? await breachOf(own, sent) : null)
    if (found === null) return answer
    const told = `${request.method} ${new URL(request.url).pathname} answered ${answer.status}: ${found}`
    console.error(told)
    return new Response(told, { status: 599 })
  }
}

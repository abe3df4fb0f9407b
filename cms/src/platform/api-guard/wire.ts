import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

import { problem, type Problem } from './problem.ts'

const header = 'x-wire-problem'

const problems: Readonly<Record<string, Problem>> = {
  address: problem(400, 'Dit adres is niet goed geschreven.', 'This address is not well-formed.'),
  method: problem(405, 'Dit kan hier niet.', 'This is not possible here.', {
    allow: 'GET, HEAD, OPTIONS, PATCH, POST, DELETE',
  }),
}

/** Methods that a web Request can't have: making one throws, in Next as everywhere (Fetch, 2.2.1). */
const impossible = new Set(['CONNECT', 'TRACE', 'TRACK'])

const wrongWith = ({ method = '', url = '' }: IncomingMessage): string | null => {
  if (impossible.has(method.toUpperCase())) return 'method'
  // The whole server, not an address on it (RFC 9112, 3.2.4).
  if (url === '*') return 'address'
  try {
    decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
    return null
  } catch {
    return 'address'
  }
}

/**
 * Sends each request that Next itself can't handle to the API guard, which refuses it with a clear message. Next has no
 * setting for this: it reads method and address before any code of ours.
 */
export const catchImpossibleRequests = (): void => {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    delete request.headers[header]
    const wrong = wrongWith(request)
    if (wrong === null) return
    Object.assign(request, { method: 'GET', url: '/api/refused' })
    request.headers[header] = wrong
  })
}

/** The problem of a request before any handler has read it, or null. */
export const wireProblem = (headers: Headers): Problem | null => problems[headers.get(header) ?? ''] ?? null

import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

import { networkOf } from '#platform/limits/network.rules.ts'

const header = 'x-client-address'

/**
 * Writes the address of the connection into each request that this process receives, over any value of that header that
 * the client sent: a web Request doesn't know its socket, and any client can invent `x-forwarded-for`.
 */
export const markClientAddresses = (): void => {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[header] = request.socket.remoteAddress ?? 'unknown'
  })
}

/**
 * The network that a request comes from. Each of our own proxies appends the address of its client, so as many entries
 * from the right count as there are proxies of ours; the visitor can write every entry further left.
 */
export const clientOf = (headers: Headers, proxies: number): string => {
  const told = (headers.get('x-forwarded-for') ?? '').split(',').filter((part) => part.trim() !== '')
  const chain = [...told, headers.get(header) ?? 'unknown']
  return networkOf(chain.at(Math.max(-chain.length, -1 - proxies)) ?? 'unknown')
}

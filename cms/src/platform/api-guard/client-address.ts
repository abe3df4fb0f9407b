import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

import { networkOf } from '#platform/limits/network.rules.ts'

const header = 'x-client-address'

/**
 * Writes the address of the connection itself into each request that this process receives, over whatever the client
 * sent under that name: a web Request doesn't know its socket, and `x-forwarded-for` is anybody's to invent.
 */
export const markClientAddresses = (): void => {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[header] = request.socket.remoteAddress ?? 'unknown'
  })
}

/**
 * The network that a request comes from. Each proxy of our own adds at the end whom it was asked by, so as many places
 * from the right count as there are such proxies; what stands further left is the visitor's own to write.
 */
export const clientOf = (headers: Headers, proxies: number): string => {
  const told = (headers.get('x-forwarded-for') ?? '').split(',').filter((part) => part.trim() !== '')
  const chain = [...told, headers.get(header) ?? 'unknown']
  return networkOf(chain.at(Math.max(-chain.length, -1 - proxies)) ?? 'unknown')
}

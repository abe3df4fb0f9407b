import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

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

/** Whom a rate limit counts: one IPv4 address, or one IPv6 network. Only a trusted proxy may name somebody else. */
export const clientOf = (headers: Headers, trustProxy: boolean): string => {
  const forwarded = trustProxy ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const address = (forwarded ?? headers.get(header) ?? 'unknown').replace(/^::ffff:/, '')
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'

type Handle = (request: Request) => Promise<Response>

/** Serves a fetch handler over a real socket on a free port, as Next does with its routes. */
export const serve = async (handle: Handle): Promise<{ readonly server: Server; readonly url: string }> => {
  const server = createServer((incoming, outgoing) => {
    handle(toRequest(incoming))
      .then((response) => send(response, outgoing))
      .catch((error: unknown) => {
        outgoing.writeHead(500, { 'x-uncaught': 'yes' })
        outgoing.end(String(error))
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, url: `http://127.0.0.1:${port}` }
}

const toRequest = (incoming: IncomingMessage): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  const method = incoming.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array> as never) : null
  return new Request(`http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`, {
    body,
    headers,
    method,
    ...(hasBody ? { duplex: 'half' } : {}),
  } as RequestInit)
}

const send = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  const headers: Record<string, string[]> = {}
  response.headers.forEach((value, name) => {
    headers[name] = name === 'set-cookie' ? response.headers.getSetCookie() : [value]
  })
  outgoing.writeHead(response.status, headers)
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

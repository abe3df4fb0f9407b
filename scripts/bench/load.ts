import { Agent, request, type IncomingHttpHeaders } from 'node:http'

export type Target = {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const ask = (agent: Agent, { port, path, headers }: Target): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request({ agent, headers, host: '127.0.0.1', path, port }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    outgoing.on('error', reject).end()
  })

/** One answer, with its headers and bytes. */
export const once = async (target: Target): Promise<Answer> => {
  const agent = new Agent()
  try {
    return await ask(agent, target)
  } finally {
    agent.destroy()
  }
}

/** Sends this many requests over sixteen keep-alive connections. */
export const send = async (target: Target, count: number): Promise<void> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  let left = count
  const sender = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const { status } = await ask(agent, target)
      if (status !== 200 && status !== 304) throw new Error(`${target.path} answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: 16 }, sender))
  agent.destroy()
}

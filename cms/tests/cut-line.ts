import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export type CutLine = {
  /** The same address, through this proxy. */
  readonly url: string
  /** Breaks every connection and accepts no new one. */
  readonly cut: () => Promise<void>
  readonly mend: () => Promise<void>
}

/** A proxy between the CMS and the MongoDB of this address, so that a test can take the database away. */
export const cutLine = async (address: string): Promise<CutLine> => {
  const target = new URL(address)
  const sockets = new Set<Socket>()
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => void server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const url = new URL(address)
  url.host = `127.0.0.1:${port}`
  // Otherwise the driver would connect to the address that the server names.
  url.searchParams.set('directConnection', 'true')
  return {
    cut: () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      return closed
    },
    mend: () => listen(port),
    url: url.href,
  }
}

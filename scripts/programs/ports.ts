import { createServer } from 'node:net'
import os from 'node:os'

import type { Settings } from '../settings/settings.rules.ts'
import { fail } from '../terminal/fail.ts'

const canListen = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    // A machine without this address family is no reason to refuse; only a used port is.
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })

/** Whether the port is free on all usual addresses of this machine. */
export const isFree = async (port: number): Promise<boolean> => {
  for (const host of ['::', '0.0.0.0', '127.0.0.1', '::1']) if (!(await canListen(port, host))) return false
  return true
}

/** Ends the process with one line when a port is in use. */
export const requireFreePorts = async ({ cmsPort, sitePort }: Settings): Promise<void> => {
  const ports = { SITE_PORT: sitePort, CMS_PORT: cmsPort }
  for (const [name, port] of Object.entries(ports))
    if (!(await isFree(port)))
      fail(`Port ${port} is in use. Stop what uses it, or choose another: ${name}=${port + 100} npm start`)
}

/** A free port, chosen by the operating system. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/** The IPv4 addresses by which other machines reach this one. */
export const outerAddresses = (): readonly string[] =>
  Object.values(os.networkInterfaces())
    .flatMap((one) => one ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { readCapped } from './read-capped.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const server = createServer((req, res) => {
  res.writeHead(200)
  if (req.url === '/endless') res.write('{')
  else res.end('0123456789')
})
const ask = async (path: string, maxBytes: number, deadlineMs: number): Promise<string | null> => {
  const signal = AbortSignal.timeout(deadlineMs)
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'error', signal })
  return (await readCapped(response, maxBytes, signal))?.toString() ?? null
}

beforeEach(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterEach(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

it('readCapped gives the bytes, or null when there are too many', async () => {
  expect(await ask('/', 10, 5_000)).toBe('0123456789')
  expect(await ask('/', 9, 5_000)).toBeNull()
})

it('readCapped stops reading an endless body, also after garbage collection', async () => {
  const collecting = setInterval(collectGarbage, 20)
  await expect(ask('/endless', 10, 300)).rejects.toThrow('timeout')
  clearInterval(collecting)
})

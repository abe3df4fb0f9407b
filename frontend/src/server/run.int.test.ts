import { once } from 'node:events'
import { connect } from 'node:net'
import os from 'node:os'

import { pino } from 'pino'
import { expect, it } from 'vitest'

import type { Site } from './create-site.ts'
import { run } from './run.ts'

const log = pino({ level: 'silent' })
const siteWith = (serve: Site['serve']) => ({
  serve,
  sweep: () => Promise.resolve(),
  settled: () => Promise.resolve(),
})

const signal = () => {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve: () => resolve() }
}

const ask = async (port: number, address = '127.0.0.1') => {
  const socket = connect(port, address)
  await once(socket, 'connect')
  socket.write('GET / HTTP/1.1\r\nHost: site.test\r\n\r\n')
  return socket
}

it('the program finishes open requests before it stops, and accepts no new ones', async () => {
  let answer: () => void = () => undefined
  const arrived = signal()
  const site = siteWith((_req, res) => {
    answer = () => res.end('done')
    arrived.resolve()
  })
  const running = await run({ site, port: 0, log, graceMs: 5_000 })
  const socket = await ask(running.port)
  await arrived.promise
  const stopped = running.stop()
  await expect(ask(running.port)).rejects.toThrow(/ECONNREFUSED/)
  answer()
  const received = await once(socket, 'data')
  expect(received.join('')).toContain('done')
  await stopped
})

it('the program closes connections that take too long to finish', async () => {
  const arrived = signal()
  const running = await run({ site: siteWith(() => arrived.resolve()), port: 0, log, graceMs: 50 })
  const socket = await ask(running.port)
  const closed = once(socket, 'close')
  await arrived.promise
  await running.stop()
  await closed
  expect(socket.destroyed).toBe(true)
})

it('the program says that its port is in use', async () => {
  const first = await run({ site: siteWith(() => undefined), port: 0, log })
  await expect(run({ site: siteWith(() => undefined), port: first.port, log })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    port: first.port,
  })
  await first.stop()
})

/** An address by which other machines reach this one: it is open only if the program listens on all addresses. */
const elsewhere = Object.values(os.networkInterfaces())
  .flatMap((one) => one ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

it('the program listens only on this machine by default', async ({ skip }) => {
  skip(elsewhere === undefined, 'this machine has no address by which others reach it')
  const site = siteWith(() => undefined)
  const closed = await run({ site, port: 0, log })
  await expect(ask(closed.port, elsewhere)).rejects.toThrow(/ECONNREFUSED/)
  await closed.stop()
  const open = await run({ site, listen: '0.0.0.0', port: 0, log })
  const socket = await ask(open.port, elsewhere)
  socket.destroy()
  await open.stop()
})

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../tests/test-site.ts'

let test: TestSite
beforeAll(async () => {
  test = await startTestSite()
})
afterAll(async () => test.stop())

const path = '/organiseer'
const head = (...more: readonly string[]): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: site.test',
    'Origin: http://site.test',
    'Content-Type: application/x-www-form-urlencoded',
    ...more,
    '\r\n',
  ].join('\r\n')

/** More bytes than the buffers of two sockets can hold. */
const piece = Buffer.from('a=1234567890&'.repeat(5000))
const pieces = 200

/** Sends the whole body before it reads the answer, as a browser does. */
const exchange = async (write: (send: (bytes: Buffer | string) => Promise<void>) => Promise<void>) => {
  const socket = connect(test.port, '127.0.0.1')
  await once(socket, 'connect')
  await write((bytes) => sent(socket, bytes))
  const chunks: Buffer[] = []
  for await (const chunk of socket) {
    chunks.push(chunk)
    if (Buffer.concat(chunks).includes('</html>')) break
  }
  return Buffer.concat(chunks).toString()
}

const sent = (socket: Socket, bytes: Buffer | string): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()))
  })

describe('a form that is too large', () => {
  it('a form that is too large is answered with a page when it tells its length', async () => {
    const answer = await exchange(async (send) => {
      await send(head(`Content-Length: ${piece.length * pieces}`))
      for (let count = 0; count < pieces; count += 1) await send(piece)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain('Dit is te veel in één keer')
  })

  it('a form that is too large is answered with a page when its length shows only at the end', async () => {
    const answer = await exchange(async (send) => {
      await send(head('Transfer-Encoding: chunked'))
      for (let count = 0; count < pieces; count += 1) {
        await send(`${piece.length.toString(16)}\r\n`)
        await send(piece)
        await send('\r\n')
      }
      await send('0\r\n\r\n')
    })
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain('Dit is te veel in één keer')
  })
})

describe('a form with more fields than any of ours', () => {
  it('a form with too many fields is refused in each encoding', async () => {
    const { body, status } = await test.get(path)
    expect([status, body.includes('name="form-token"')]).toEqual([200, true])
    const many = Array.from({ length: 1002 }, (_, count) => [`f${count}`, ''] as const)
    expect((await test.post(path, Object.fromEntries(many))).status).toBe(413)
    const form = new FormData()
    for (const [name, value] of many.slice(0, 1001)) form.set(name, value)
    const link = await test.post('/verslag?token=good', form)
    expect([link.status, link.body.includes('Dit is te veel in één keer')]).toEqual([413, true])
  })

  it('a form with the maximum number of fields is read', async () => {
    const some = Object.fromEntries(Array.from({ length: 900 }, (_, count) => [`f${count}`, '']))
    expect((await test.post(path, some)).status).toBe(422)
  })
})

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { startMailServer, type MailServer } from '../../../tests/mail-server.ts'
import { smtpDelivery, type Delivery } from './delivery.ts'
import { drain } from './drain.ts'
import { post } from './outbox.kit.ts'
import { leaseTime, mostAttempts } from './outbox.rules.ts'

const minute = 60_000

let cms: Cms
let req: PayloadRequest
let server: MailServer
let delivery: Delivery
let clock: number

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await cms.payload.delete({ collection: 'outbox', overrideAccess: true, where: { key: { exists: true } } })
  server = await startMailServer()
  clock = Date.now()
  delivery = deliveryTo(server.url)
})
afterEach(async () => {
  delivery.close()
  await server.stop()
})

const deliveryTo = (url: string): Delivery =>
  smtpDelivery({ from: 'Post <post@people.test>', patience: { answer: 400, mail: 3000 }, url })

const postMails = async (...keys: string[]): Promise<void> => {
  for (const key of keys) {
    const words = { html: `<p>${key}</p>`, subject: key, text: key }
    await post(req, { ...words, key, language: 'nl', template: 'test', to: `${key}@people.test` })
  }
}
const turn = (by: Delivery = delivery): Promise<void> =>
  drain({ delivery: by, now: () => new Date(clock), payload: cms.payload })
const rows = async () => {
  const { docs } = await cms.payload.find({
    collection: 'outbox',
    overrideAccess: true,
    pagination: false,
    sort: 'createdAt',
  })
  return docs
}
const states = async () => Object.fromEntries((await rows()).map(({ key, state }) => [key, state]))
const arrived = (): string[] => server.received.map(({ subject }) => subject).toSorted()

test('each due mail leaves once, over one connection, with a message id that stays the same', async () => {
  await postMails('a', 'b', 'c')
  await turn()
  await turn()
  expect(arrived()).toEqual(['a', 'b', 'c'])
  expect(await states()).toEqual({ a: 'sent', b: 'sent', c: 'sent' })
  expect(server.received[0]?.headers['message-id']).toMatch(/^<[0-9a-f]{32}@people\.test>$/)
})

test('a server that asks to come back later gets the mail later, once', async () => {
  server.behave('busy')
  await postMails('grey')
  await turn()
  expect(await rows()).toMatchObject([
    { answer: expect.stringContaining('451'), problem: 'busy', state: 'queued' },
  ])
  server.behave('take')
  clock += minute / 2
  await turn()
  expect(arrived()).toEqual([])
  clock += minute
  await turn()
  await turn()
  expect(arrived()).toEqual(['grey'])
  expect(await rows()).toMatchObject([{ attempts: 2, problem: null, state: 'sent' }])
})

test('after six tries the mail waits for a decision by staff', async () => {
  server.behave('busy')
  await postMails('never')
  for (let attempt = 1; attempt <= mostAttempts + 2; attempt += 1) {
    await turn()
    clock += 61 * minute
  }
  expect(await rows()).toMatchObject([{ attempts: mostAttempts, problem: 'busy', rank: 0, state: 'failed' }])
})

test('a mail that is refused fails at once and delays no other', async () => {
  await postMails('wrong')
  server.behave('refuse')
  await turn()
  server.behave('take')
  await postMails('right')
  clock += 61 * minute
  await turn()
  expect(await states()).toEqual({ right: 'sent', wrong: 'failed' })
  expect(arrived()).toEqual(['right'])
})

test('a server that does not answer blocks no request, and gets the mail when it answers again', async () => {
  server.behave('hang')
  await postMails('first', 'second')
  await turn()
  expect(await rows()).toMatchObject([
    { attempts: 1, problem: 'unreachable', state: 'queued' },
    { attempts: 0, problem: null, state: 'queued' },
  ])
  server.behave('take')
  clock += 2 * minute
  await turn()
  expect(arrived()).toEqual(['first', 'second'])
})

test.each(['drop', 'silent'] as const)(
  'a mail whose taking is not confirmed (%s) is never sent again by itself',
  async (manner) => {
    server.behave(manner)
    await postMails('lost')
    await turn()
    expect(await rows()).toMatchObject([{ problem: 'lost', rank: 0, state: 'unknown' }])
    server.behave('take')
    clock += 24 * 60 * minute
    await turn()
    expect(arrived()).toEqual(['lost'])

    const editor = await cms.as('editor')
    const address = `/api/outbox/${(await rows())[0]?.id}/retry`
    expect((await editor.post(address, {})).status).toBe(409)
    expect((await editor.post(address, { confirm: true })).status).toBe(200)
    await turn()
    expect(arrived()).toEqual(['lost', 'lost'])
    expect((await editor.post(address, { confirm: true })).status).toBe(409)
  },
)

test('with the mail server down a request is answered as usual; the mail leaves when the server is back', async () => {
  const port = Number(new URL(server.url).port)
  await server.stop()
  const address = '/api/users/forgot-password'
  expect((await cms.anonymous.post(address, { email: 'delft@people.test' })).status).toBe(200)
  expect((await cms.anonymous.post(address, { email: 'nobody@people.test' })).status).toBe(200)
  await turn()
  expect(await rows()).toMatchObject([{ problem: 'unreachable', state: 'queued' }])
  server = await startMailServer({ port })
  clock += 2 * minute
  await turn()
  expect(server.received).toMatchObject([{ to: 'delft@people.test' }])
})

test('a program that slept past its lease does not send a mail that another program has taken', async () => {
  await postMails('slow')
  server.at('recipient', () => {
    clock += leaseTime + minute
    server.at('recipient', () => undefined)
  })
  const late: Delivery = {
    ...delivery,
    deliver: (message, mayGo) =>
      delivery.deliver(message, async () => {
        await turn(deliveryTo(server.url))
        return mayGo()
      }),
  }
  await turn(late)
  expect(arrived()).toEqual([])
  expect(await states()).toEqual({ slow: 'unknown' })
})

/** Another process, ready to send. */
const otherProgram = async () => {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', path.resolve('cms/tests/drain-process.ts')],
    {
      cwd: path.resolve('cms'),
      env: { ...process.env, SMTP_URL: server.url },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  await once(child.stdout, 'data')
  return child
}
const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
const keys = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `m${String(index).padStart(2, '0')}`)

test('of programs that send at once, each mail is sent by one', async () => {
  await postMails(...keys(30))
  const others = await Promise.all([otherProgram(), otherProgram()])
  const [one, two] = [deliveryTo(server.url), deliveryTo(server.url)]
  for (const other of others) other.stdin.write('go')
  await Promise.all([turn(one), turn(two), ...others.map(ended)])
  one.close()
  two.close()
  expect(arrived()).toEqual(keys(30))
  expect(new Set(Object.values(await states()))).toEqual(new Set(['sent']))
})

test('kill -9 in the middle: no mail arrives twice, and each mail has a known state', async () => {
  await postMails(...keys(12))
  for (const moment of ['recipient', 'received', 'received'] as const) {
    const child = await otherProgram()
    let count = 0
    server.at(moment, () => {
      count += 1
      if (count === 3) child.kill('SIGKILL')
    })
    child.stdin.write('go')
    await ended(child)
    server.at(moment, () => undefined)
    expect(child.signalCode).toBe('SIGKILL')
  }
  clock = Date.now() + leaseTime + minute
  await turn()
  const found = await rows()
  const got = arrived()
  expect(new Set(got).size).toBe(got.length)
  expect(found).toHaveLength(12)
  const uncertain = found.filter(({ state }) => state === 'unknown')
  const sent = found.filter(({ state }) => state === 'sent').map(({ key }) => key)
  expect(got).toEqual(expect.arrayContaining(sent))
  expect(sent.length + uncertain.length).toBe(found.length)
  expect(new Set(uncertain.map(({ problem }) => problem))).toEqual(new Set(['stopped']))
  expect(uncertain.length).toBeLessThanOrEqual(3)
  expect(got.every((key) => found.some((row) => row.key === key))).toBe(true)
})

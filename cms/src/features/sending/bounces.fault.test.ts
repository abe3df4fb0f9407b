import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { startImapServer, type ImapServer } from '../../../tests/imap-server.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'
import { startMailServer, type MailServer } from '../../../tests/mail-server.ts'
import { returnedMail } from '../../../tests/returned-mail.ts'
import { addReaders, allDeliveries, forgetMailings, planMailing, senderTurn } from '../../../tests/sending.ts'

const base = 'bounces@example.org'

let cms: Cms
let req: PayloadRequest
let server: MailServer
let mailbox: ImapServer

beforeAll(async () => {
  process.env['BOUNCE_ADDRESS'] = base
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
})
afterAll(async () => {
  delete process.env['BOUNCE_ADDRESS']
  await cms.stop()
})
beforeEach(async () => {
  server = await startMailServer()
  mailbox = await startImapServer()
})
afterEach(async () => {
  await mailbox.stop()
  await server.stop()
  await forgetMailings(cms)
})

const sendTo = async (readers: number): Promise<void> => {
  const { smtpMailer } = await import('#platform/outbox/mailer.ts')
  const mailer = smtpMailer({ url: server.url })
  await addReaders(req, readers)
  await planMailing(cms)
  await senderTurn(cms, { mailer })
  mailer.close()
}
const returnTo = (reader: string): string => server.sources.find(({ to }) => to === reader)?.returnTo ?? ''
const look = async (url: string | undefined = mailbox.url): Promise<void> => {
  const { readBounces } = await import('./read-bounces.ts')
  await readBounces(req, new Date(), { BOUNCE_ADDRESS: base, IMAP_URL: url })
}
const counts = () => Object.fromEntries([...mailbox.folders].map(([name, mails]) => [name, mails.length]))
const unreachable = async () => {
  const { docs } = await cms.payload.find({
    collection: 'subscribers',
    overrideAccess: true,
    where: { bouncedAt: { exists: true } },
  })
  return docs.map(({ email }) => email)
}

test('a bounced newsletter is recorded with its delivery, and its reader gets no other', async () => {
  await sendTo(3)
  const gone = returnTo('r00001@readers.test')
  expect(gone).toMatch(/^bounces\+[0-9a-f]+\.[0-9a-f]{20}@example\.org$/)
  mailbox.put(returnedMail({ status: '5.1.1', to: gone }))
  mailbox.put(returnedMail({ status: '4.2.2', to: returnTo('r00002@readers.test') }))
  mailbox.put('From: somebody@example.net\r\nTo: bounces@example.org\r\nSubject: Hallo\r\n\r\nEen vraag.')
  await look()
  await look()
  expect(await unreachable()).toEqual(['r00001@readers.test'])
  expect((await allDeliveries(cms)).map(({ bounceStatus }) => String(bounceStatus)).toSorted()).toEqual([
    '4.2.2',
    '5.1.1',
    'null',
  ])
  expect(counts()).toEqual({ 'Bounces-other': 1, 'Bounces-read': 2, INBOX: 0 })
})

test('what a provider says of the sender cuts off no reader, is shown on the mailing, and holds the readers who wait', async () => {
  const { smtpMailer } = await import('#platform/outbox/mailer.ts')
  const mailer = smtpMailer({ url: server.url })
  await addReaders(req, 12)
  const { mailing } = await planMailing(cms)
  const stop = new AbortController()
  let count = 0
  server.at('received', () => {
    count += 1
    if (count === 6) stop.abort()
  })
  await senderTurn(cms, { concurrency: 1, mailer, signal: stop.signal })
  const reached = server.sources.map(({ returnTo: address }) => address)
  expect(reached.length).toBeLessThan(12)
  for (const address of reached.slice(0, 5))
    mailbox.put(
      returnedMail({ said: '550 5.7.1 Client host blocked using our list', status: '5.0.0', to: address }),
    )
  await look()
  expect(await unreachable()).toEqual([])
  await senderTurn(cms, { concurrency: 1, mailer })
  expect(server.sources).toHaveLength(reached.length)
  const editor = await cms.as('editor')
  expect((await editor.get(`/api/mailings/${mailing}/progress`)).body).toMatchObject({
    failures: [{ answer: '550 5.7.1 Client host blocked using our list', bounce: 'none', count: 5 }],
    heldProviders: ['readers.test'],
    pausedBecause: 'provider',
    state: 'paused',
  })
  expect((await editor.post(`/api/mailings/${mailing}/resume`, {})).status).toBe(200)
  await senderTurn(cms, { concurrency: 1, mailer })
  mailer.close()
  expect(new Set(server.sources.map(({ to }) => to)).size).toBe(12)
  expect(server.sources).toHaveLength(12)
})

test('a forged bounce report changes nothing, and is kept for a person to look at', async () => {
  await sendTo(1)
  const real = returnTo('r00001@readers.test')
  const forged = real.replace(/\.([0-9a-f])/, (_, first: string) => `.${first === '0' ? '1' : '0'}`)
  mailbox.put(returnedMail({ status: '5.1.1', to: forged }))
  await look()
  expect(await unreachable()).toEqual([])
  expect(counts()).toEqual({ 'Bounces-other': 1, 'Bounces-read': 0, INBOX: 0 })
})

test.each(['FETCH', 'MOVE'])(
  'a connection that breaks at %s loses no report, and counts none twice',
  async (command) => {
    await sendTo(2)
    mailbox.put(returnedMail({ status: '5.1.1', to: returnTo('r00001@readers.test') }))
    mailbox.put(returnedMail({ status: '5.1.1', to: returnTo('r00002@readers.test') }))
    mailbox.breakAt(command)
    await expect(look()).rejects.toThrow(/./)
    expect(counts()).toMatchObject({ INBOX: 2 })
    await look()
    expect((await unreachable()).toSorted()).toEqual(['r00001@readers.test', 'r00002@readers.test'])
    expect(counts()).toEqual({ 'Bounces-other': 0, 'Bounces-read': 2, INBOX: 0 })
  },
)

test('without a mailbox no connection is made', async () => {
  mailbox.put('To: bounces@example.org\r\n\r\nHallo')
  const { readBounces } = await import('./read-bounces.ts')
  await readBounces(req, new Date(), {})
  expect(counts()).toEqual({ INBOX: 1 })
})

import { expect, test } from 'vitest'

import type { Mailer } from '#platform/outbox/mailer.ts'

import { startMailServer } from '../../../tests/mail-server.ts'
import { minute, reader, readers, senderClient } from '../../../tests/sender-client.ts'
import { addReaders, allDeliveries, planMailing } from '../../../tests/sending.ts'

const client = senderClient()

/** Gives the readers other addresses, in the order of those they have. */
const moveTo = async (address: (index: number) => string): Promise<void> => {
  const { docs } = await client.cms.payload.find({
    collection: 'subscribers',
    overrideAccess: true,
    pagination: false,
    sort: 'email',
  })
  for (const [index, { id }] of docs.entries())
    await client.cms.payload.db.updateOne({
      collection: 'subscribers',
      data: { email: address(index + 1) },
      id,
      req: client.req,
    })
}

const subscriberOf = async (email: string) => {
  const { docs } = await client.cms.payload.find({
    collection: 'subscribers',
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  return docs[0]
}

test('a server that asks to come back later gets each mail later, once', async () => {
  client.server.behave('greylist')
  await addReaders(client.req, 12)
  const { mailing } = await planMailing(client.cms)
  await client.turn()
  expect(await client.counts()).toEqual({ queued: 12 })
  client.clock += minute / 2
  await client.turn()
  expect(client.arrived()).toEqual([])
  client.clock += minute
  await client.turn()
  expect(client.arrived()).toEqual(readers(12))
  expect(await client.mailing(mailing)).toMatchObject({ state: 'sent' })
  expect((await allDeliveries(client.cms)).map(({ attempt }) => attempt)).toEqual(Array(12).fill(2))
})

test('after six tries a reader is given up, and no other reader waits', async () => {
  client.server.answer((to) => (to === reader(1) ? { code: 452, text: '4.2.2 Mailbox full' } : null))
  await addReaders(client.req, 3)
  const { mailing } = await planMailing(client.cms)
  for (let attempt = 1; attempt <= 7; attempt += 1) {
    await client.turn()
    client.clock += 61 * minute
  }
  expect(client.arrived()).toEqual([reader(2), reader(3)])
  expect(await client.counts()).toEqual({ accepted: 2, failed: 1 })
  expect((await allDeliveries(client.cms)).find(({ state }) => state === 'failed')).toMatchObject({
    attempt: 6,
    smtpCode: 452,
  })
  expect(await client.mailing(mailing)).toMatchObject({ state: 'sent' })
})

test('an unknown mailbox is never written to again; a refusal of our server tells nothing about the reader', async () => {
  client.server.answer((to) => {
    if (to === reader(1)) return { code: 550, text: `5.1.1 <${to}> User unknown` }
    return to === reader(2) ? { code: 554, text: '5.7.1 Message looks like spam' } : null
  })
  await addReaders(client.req, 4)
  await planMailing(client.cms)
  await client.turn()
  expect(await client.counts()).toEqual({ accepted: 2, failed: 2 })
  expect((await subscriberOf(reader(1)))?.bouncedAt).toEqual(expect.any(String))
  expect((await subscriberOf(reader(2)))?.bouncedAt).toBeNull()
  const failed = (await allDeliveries(client.cms)).filter(({ state }) => state === 'failed')
  expect(failed.find(({ smtpCode }) => smtpCode === 550)?.answer).toContain('<…> User unknown')
  const { docs } = await client.cms.payload.find({ collection: 'suppressions', overrideAccess: true })
  expect(docs).toMatchObject([{ reason: 'bounced' }])

  await planMailing(client.cms, 'Het nieuws van juni')
  await client.turn()
  expect(client.arrived().filter((to) => to === reader(3))).toHaveLength(2)
  expect(await client.counts()).toEqual({ accepted: 4, failed: 3 })
})

test('a full mailbox counts as gone at the third newsletter in a row', async () => {
  client.server.answer((to) => (to === reader(1) ? { code: 552, text: '5.2.2 Mailbox full' } : null))
  await addReaders(client.req, 2)
  for (const month of ['mei', 'juni', 'juli']) {
    expect((await subscriberOf(reader(1)))?.bouncedAt).toBeNull()
    await planMailing(client.cms, `Het nieuws van ${month}`)
    await client.turn()
    client.clock += minute
  }
  expect((await subscriberOf(reader(1)))?.bouncedAt).toEqual(expect.any(String))
  expect((await subscriberOf(reader(2)))?.bouncedAt).toBeNull()
})

test('a connection that breaks in the middle of the mail has sent nothing', async () => {
  client.server.behave('cut')
  const big = Array.from({ length: 40_000 }, () => crypto.randomUUID()).join(' ')
  await addReaders(client.req, 1)
  await planMailing(client.cms)
  const heavy: Mailer = {
    ...client.mailer,
    send: (letter, mayGo) => client.mailer.send({ ...letter, text: big }, mayGo),
  }
  await client.turn({ mailer: heavy })
  const [row] = await allDeliveries(client.cms)
  expect(client.arrived()).toEqual([])
  expect(row?.state).toBe('queued')
  client.server.behave('take')
  client.clock += 2 * minute
  await client.turn()
  expect(client.arrived()).toEqual(readers(1))
})

test('after twenty tries without answer the mailing waits for a person, who finds it on the start page', async () => {
  client.server.behave('hang')
  client.mailer = client.mailerTo(client.server.url, { patience: { answer: 30, mail: 1000 } })
  await addReaders(client.req, 60)
  const { mailing } = await planMailing(client.cms)
  await client.turn()
  expect(await client.mailing(mailing)).toMatchObject({ pausedBecause: 'trouble', state: 'paused' })
  const { queued = 0 } = await client.counts()
  expect(queued).toBe(60)
  const { waitingMailings } = await import('./sending.kit.ts')
  expect(await waitingMailings(client.req, new Date(client.clock))).toMatchObject([
    { id: mailing, why: 'trouble' },
  ])
  await client.turn()
  expect(client.arrived()).toEqual([])

  client.server.behave('take')
  expect((await client.step(mailing, 'resume')).status).toBe(200)
  client.clock += 61 * minute
  client.mailer.close()
  client.mailer = client.mailerTo(client.server.url)
  await client.turn()
  expect(client.arrived()).toEqual(readers(60))
  expect(await waitingMailings(client.req, new Date(client.clock))).toEqual([])
})

test('a server that refuses our login pauses the mailing at once, without harm to any reader', async () => {
  await client.server.stop()
  client.server = await startMailServer({ closed: true })
  client.mailer.close()
  client.mailer = client.mailerTo(client.server.url.replace('smtp://', 'smtp://welkom:secret@'))
  await addReaders(client.req, 10)
  const { mailing } = await planMailing(client.cms)
  await client.turn({ concurrency: 2 })
  expect(await client.mailing(mailing)).toMatchObject({ pausedBecause: 'login', state: 'paused' })
  expect((await allDeliveries(client.cms)).map(({ attempt, state }) => `${state} ${attempt}`)).toEqual(
    Array(10).fill('queued 0'),
  )
})

test('a server that refuses every mail pauses the mailing before all readers are lost', async () => {
  client.server.answer(() => ({ code: 554, text: '5.7.1 Your address is on a blocklist' }))
  await addReaders(client.req, 60)
  await moveTo((index) => `r${index}@p${index}.test`)
  const { mailing } = await planMailing(client.cms)
  await client.turn({ concurrency: 1 })
  expect(await client.mailing(mailing)).toMatchObject({ pausedBecause: 'refused', state: 'paused' })
  expect(await client.counts()).toEqual({ failed: 20, queued: 40 })
})

test('where TLS is required nothing is sent over a connection without it', async () => {
  client.mailer.close()
  client.mailer = client.mailerTo(client.server.url, { requireTls: true })
  await addReaders(client.req, 2)
  await planMailing(client.cms)
  await client.turn({ concurrency: 1 })
  expect(client.arrived()).toEqual([])
  expect(await client.counts()).toEqual({ queued: 2 })
})

test('a server that complains about the pace is sent half as many mails, and that pace is stored', async () => {
  client.server.answer((to) => (to === reader(1) ? { code: 421, text: '4.7.0 Too fast' } : null))
  await addReaders(client.req, 6)
  const { mailing } = await planMailing(client.cms)
  await client.turn({ allowed: 600, concurrency: 1 })
  client.server.answer(() => null)
  expect(await client.mailing(mailing)).toMatchObject({ messagesPerMinute: 300, state: 'sending' })
  expect(client.arrived()).toHaveLength(5)
  client.clock += 2 * minute
  await client.turn({ allowed: 600 })
  expect(client.arrived()).toEqual(readers(6))
})

test('a provider that refuses the newsletter gets no more of it until staff go on, and other readers get theirs', async () => {
  let isRefusing = true
  client.server.answer((to) =>
    isRefusing && /@(?:hotmail|live)\./.test(to)
      ? { code: 550, text: '5.7.1 part of their network is on our block list (S3140)' }
      : null,
  )
  await addReaders(client.req, 40)
  await moveTo(
    (index) => `r${index}@${index > 20 ? 'people.test' : index % 2 === 0 ? 'hotmail.com' : 'live.nl'}`,
  )
  const { mailing } = await planMailing(client.cms)
  await client.turn({ concurrency: 1 })
  expect(await client.counts()).toEqual({ accepted: 20, failed: 5, held: 15 })
  expect(await client.mailing(mailing)).toMatchObject({ pausedBecause: 'provider', state: 'paused' })
  expect((await subscriberOf('r2@hotmail.com'))?.bouncedAt ?? null).toBeNull()
  const { body } = await (await client.cms.as('editor')).get(`/api/mailings/${mailing}/progress`)
  expect(body).toMatchObject({
    failures: [{ answer: expect.stringContaining('block list (S3140)'), bounce: 'none', count: 5 }],
    heldProviders: ['outlook.com'],
    steps: ['resume', 'stop'],
  })
  const { waitingMailings } = await import('./sending.kit.ts')
  expect(await waitingMailings(client.req, new Date(client.clock))).toMatchObject([{ why: 'provider' }])

  isRefusing = false
  expect((await client.step(mailing, 'resume')).status).toBe(200)
  await client.turn({ concurrency: 1 })
  expect(await client.counts()).toEqual({ accepted: 40 })
  expect(client.arrived()).toHaveLength(40)
  expect(await client.mailing(mailing)).toMatchObject({ state: 'sent' })
})

test('a mailing that is stopped sends nothing to the readers of a provider that refused it', async () => {
  client.server.answer(() => ({ code: 550, text: '5.7.1 on our block list' }))
  await addReaders(client.req, 8)
  const { mailing } = await planMailing(client.cms)
  await client.turn({ concurrency: 1 })
  expect(await client.counts()).toEqual({ failed: 5, held: 3 })
  expect((await client.step(mailing, 'stop')).status).toBe(200)
  expect(await client.counts()).toEqual({ failed: 5, skipped: 3 })
})

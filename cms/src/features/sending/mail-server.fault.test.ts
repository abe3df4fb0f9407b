import { expect, test } from 'vitest'

import type { Mailer } from '#platform/outbox/mailer.ts'

import { startMailServer } from '../../../tests/mail-server.ts'
import { minute, reader, readers, senderDesk } from '../../../tests/sender-desk.ts'
import { addReaders, allDeliveries, planMailing } from '../../../tests/sending.ts'

const desk = senderDesk()

/** Gives the readers other addresses, in the order of those they have. */
const moveTo = async (address: (index: number) => string): Promise<void> => {
  const { docs } = await desk.cms.payload.find({
    collection: 'subscribers',
    overrideAccess: true,
    pagination: false,
    sort: 'email',
  })
  for (const [index, { id }] of docs.entries())
    await desk.cms.payload.db.updateOne({
      collection: 'subscribers',
      data: { email: address(index + 1) },
      id,
      req: desk.req,
    })
}

const subscriberOf = async (email: string) => {
  const { docs } = await desk.cms.payload.find({
    collection: 'subscribers',
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  return docs[0]
}

test('a server that asks to come back later gets each mail later, once', async () => {
  desk.server.behave('greylist')
  await addReaders(desk.req, 12)
  const { mailing } = await planMailing(desk.cms)
  await desk.turn()
  expect(await desk.counts()).toEqual({ queued: 12 })
  desk.clock += minute / 2
  await desk.turn()
  expect(desk.arrived()).toEqual([])
  desk.clock += minute
  await desk.turn()
  expect(desk.arrived()).toEqual(readers(12))
  expect(await desk.mailing(mailing)).toMatchObject({ state: 'sent' })
  expect((await allDeliveries(desk.cms)).map(({ attempt }) => attempt)).toEqual(Array(12).fill(2))
})

test('after six tries a reader is given up, and no other reader waits', async () => {
  desk.server.answer((to) => (to === reader(1) ? { code: 452, text: '4.2.2 Mailbox full' } : null))
  await addReaders(desk.req, 3)
  const { mailing } = await planMailing(desk.cms)
  for (let attempt = 1; attempt <= 7; attempt += 1) {
    await desk.turn()
    desk.clock += 61 * minute
  }
  expect(desk.arrived()).toEqual([reader(2), reader(3)])
  expect(await desk.counts()).toEqual({ accepted: 2, failed: 1 })
  expect((await allDeliveries(desk.cms)).find(({ state }) => state === 'failed')).toMatchObject({
    attempt: 6,
    smtpCode: 452,
  })
  expect(await desk.mailing(mailing)).toMatchObject({ state: 'sent' })
})

test('an unknown mailbox is never written to again; a refusal of our server tells nothing about the reader', async () => {
  desk.server.answer((to) => {
    if (to === reader(1)) return { code: 550, text: `5.1.1 <${to}> User unknown` }
    return to === reader(2) ? { code: 554, text: '5.7.1 Message looks like spam' } : null
  })
  await addReaders(desk.req, 4)
  await planMailing(desk.cms)
  await desk.turn()
  expect(await desk.counts()).toEqual({ accepted: 2, failed: 2 })
  expect((await subscriberOf(reader(1)))?.bouncedAt).toEqual(expect.any(String))
  expect((await subscriberOf(reader(2)))?.bouncedAt).toBeNull()
  const failed = (await allDeliveries(desk.cms)).filter(({ state }) => state === 'failed')
  expect(failed.find(({ smtpCode }) => smtpCode === 550)?.answer).toContain('<…> User unknown')
  const { docs } = await desk.cms.payload.find({ collection: 'suppressions', overrideAccess: true })
  expect(docs).toMatchObject([{ reason: 'bounced' }])

  await planMailing(desk.cms, 'Het nieuws van juni')
  await desk.turn()
  expect(desk.arrived().filter((to) => to === reader(3))).toHaveLength(2)
  expect(await desk.counts()).toEqual({ accepted: 4, failed: 3 })
})

test('a full mailbox counts as gone at the third newsletter in a row', async () => {
  desk.server.answer((to) => (to === reader(1) ? { code: 552, text: '5.2.2 Mailbox full' } : null))
  await addReaders(desk.req, 2)
  for (const month of ['mei', 'juni', 'juli']) {
    expect((await subscriberOf(reader(1)))?.bouncedAt).toBeNull()
    await planMailing(desk.cms, `Het nieuws van ${month}`)
    await desk.turn()
    desk.clock += minute
  }
  expect((await subscriberOf(reader(1)))?.bouncedAt).toEqual(expect.any(String))
  expect((await subscriberOf(reader(2)))?.bouncedAt).toBeNull()
})

test('a connection that breaks in the middle of the mail has sent nothing', async () => {
  desk.server.behave('cut')
  const big = Array.from({ length: 40_000 }, () => crypto.randomUUID()).join(' ')
  await addReaders(desk.req, 1)
  await planMailing(desk.cms)
  const heavy: Mailer = {
    ...desk.mailer,
    send: (letter, mayGo) => desk.mailer.send({ ...letter, text: big }, mayGo),
  }
  await desk.turn({ mailer: heavy })
  const [row] = await allDeliveries(desk.cms)
  expect(desk.arrived()).toEqual([])
  expect(row?.state).toBe('queued')
  desk.server.behave('take')
  desk.clock += 2 * minute
  await desk.turn()
  expect(desk.arrived()).toEqual(readers(1))
})

test('after twenty tries without answer the mailing waits for a person, who finds it on the start page', async () => {
  desk.server.behave('hang')
  desk.mailer = desk.mailerTo(desk.server.url, { patience: { answer: 30, mail: 1000 } })
  await addReaders(desk.req, 60)
  const { mailing } = await planMailing(desk.cms)
  await desk.turn()
  expect(await desk.mailing(mailing)).toMatchObject({ pausedBecause: 'trouble', state: 'paused' })
  const { queued = 0 } = await desk.counts()
  expect(queued).toBe(60)
  const { waitingMailings } = await import('./sending.kit.ts')
  expect(await waitingMailings(desk.req, new Date(desk.clock))).toMatchObject([
    { id: mailing, why: 'trouble' },
  ])
  await desk.turn()
  expect(desk.arrived()).toEqual([])

  desk.server.behave('take')
  expect((await desk.step(mailing, 'resume')).status).toBe(200)
  desk.clock += 61 * minute
  desk.mailer.close()
  desk.mailer = desk.mailerTo(desk.server.url)
  await desk.turn()
  expect(desk.arrived()).toEqual(readers(60))
  expect(await waitingMailings(desk.req, new Date(desk.clock))).toEqual([])
})

test('a server that refuses our login pauses the mailing at once, without harm to any reader', async () => {
  await desk.server.stop()
  desk.server = await startMailServer({ closed: true })
  desk.mailer.close()
  desk.mailer = desk.mailerTo(desk.server.url.replace('smtp://', 'smtp://welkom:secret@'))
  await addReaders(desk.req, 10)
  const { mailing } = await planMailing(desk.cms)
  await desk.turn({ concurrency: 2 })
  expect(await desk.mailing(mailing)).toMatchObject({ pausedBecause: 'login', state: 'paused' })
  expect((await allDeliveries(desk.cms)).map(({ attempt, state }) => `${state} ${attempt}`)).toEqual(
    Array(10).fill('queued 0'),
  )
})

test('a server that refuses every mail pauses the mailing before all readers are lost', async () => {
  desk.server.answer(() => ({ code: 554, text: '5.7.1 Your address is on a blocklist' }))
  await addReaders(desk.req, 60)
  await moveTo((index) => `r${index}@p${index}.test`)
  const { mailing } = await planMailing(desk.cms)
  await desk.turn({ concurrency: 1 })
  expect(await desk.mailing(mailing)).toMatchObject({ pausedBecause: 'refused', state: 'paused' })
  expect(await desk.counts()).toEqual({ failed: 20, queued: 40 })
})

test('where TLS is required nothing is sent over a connection without it', async () => {
  desk.mailer.close()
  desk.mailer = desk.mailerTo(desk.server.url, { requireTls: true })
  await addReaders(desk.req, 2)
  await planMailing(desk.cms)
  await desk.turn({ concurrency: 1 })
  expect(desk.arrived()).toEqual([])
  expect(await desk.counts()).toEqual({ queued: 2 })
})

test('a server that complains about the pace is sent half as many mails, and that pace is stored', async () => {
  desk.server.answer((to) => (to === reader(1) ? { code: 421, text: '4.7.0 Too fast' } : null))
  await addReaders(desk.req, 6)
  const { mailing } = await planMailing(desk.cms)
  await desk.turn({ allowed: 600, concurrency: 1 })
  desk.server.answer(() => null)
  expect(await desk.mailing(mailing)).toMatchObject({ messagesPerMinute: 300, state: 'sending' })
  expect(desk.arrived()).toHaveLength(5)
  desk.clock += 2 * minute
  await desk.turn({ allowed: 600 })
  expect(desk.arrived()).toEqual(readers(6))
})

test('a provider that refuses the newsletter gets no more of it until staff go on, and other readers get theirs', async () => {
  let isRefusing = true
  desk.server.answer((to) =>
    isRefusing && /@(?:hotmail|live)\./.test(to)
      ? { code: 550, text: '5.7.1 part of their network is on our block list (S3140)' }
      : null,
  )
  await addReaders(desk.req, 40)
  await moveTo(
    (index) => `r${index}@${index > 20 ? 'people.test' : index % 2 === 0 ? 'hotmail.com' : 'live.nl'}`,
  )
  const { mailing } = await planMailing(desk.cms)
  await desk.turn({ concurrency: 1 })
  expect(await desk.counts()).toEqual({ accepted: 20, failed: 5, held: 15 })
  expect(await desk.mailing(mailing)).toMatchObject({ pausedBecause: 'provider', state: 'paused' })
  expect((await subscriberOf('r2@hotmail.com'))?.bouncedAt ?? null).toBeNull()
  const { body } = await (await desk.cms.as('editor')).get(`/api/mailings/${mailing}/progress`)
  expect(body).toMatchObject({
    failures: [{ answer: expect.stringContaining('block list (S3140)'), bounce: 'none', count: 5 }],
    heldProviders: ['outlook.com'],
    steps: ['resume', 'stop'],
  })
  const { waitingMailings } = await import('./sending.kit.ts')
  expect(await waitingMailings(desk.req, new Date(desk.clock))).toMatchObject([{ why: 'provider' }])

  isRefusing = false
  expect((await desk.step(mailing, 'resume')).status).toBe(200)
  await desk.turn({ concurrency: 1 })
  expect(await desk.counts()).toEqual({ accepted: 40 })
  expect(desk.arrived()).toHaveLength(40)
  expect(await desk.mailing(mailing)).toMatchObject({ state: 'sent' })
})

test('a mailing that is stopped sends nothing to the readers of a provider that refused it', async () => {
  desk.server.answer(() => ({ code: 550, text: '5.7.1 on our block list' }))
  await addReaders(desk.req, 8)
  const { mailing } = await planMailing(desk.cms)
  await desk.turn({ concurrency: 1 })
  expect(await desk.counts()).toEqual({ failed: 5, held: 3 })
  expect((await desk.step(mailing, 'stop')).status).toBe(200)
  expect(await desk.counts()).toEqual({ failed: 5, skipped: 3 })
})

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import type { Mailer, Smtp } from '#platform/outbox/mailer.ts'

import { type Cms, startCms } from '../../../tests/kit.ts'
import { type MailServer, startMailServer } from '../../../tests/mail-server.ts'
import {
  addReaders,
  allDeliveries,
  ended,
  forgetMailings,
  otherSender,
  planMailing,
  senderTurn,
} from '../../../tests/sending.ts'

const minute = 60_000

let cms: Cms
let req: PayloadRequest
let server: MailServer
let mailer: Mailer
let clock: number
let smtpMailer: (smtp: Smtp) => Mailer

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  ;({ smtpMailer } = await import('#platform/outbox/mailer.ts'))
})
afterAll(() => cms.stop())
beforeEach(async () => {
  clock = Date.now()
  server = await startMailServer()
  mailer = mailerTo(server.url)
})
afterEach(async () => {
  mailer.close()
  await server.stop()
  await forgetMailings(cms)
})

const mailerTo = (url: string, more: Partial<Smtp> = {}): Mailer =>
  smtpMailer({ connections: 4, patience: { answer: 400, mail: 3000 }, url, ...more })
const turn = (more: Partial<Parameters<typeof senderTurn>[1]> = {}): Promise<void> =>
  senderTurn(cms, { mailer, now: () => new Date(clock), ...more })
const arrived = (): string[] => server.received.map(({ to }) => to).toSorted()
const reader = (number: number): string => `r${String(number).padStart(5, '0')}@readers.test`
const readers = (count: number): string[] => Array.from({ length: count }, (_, index) => reader(index + 1))
const mailingNow = async (id: string) =>
  cms.payload.findByID({ collection: 'mailings', depth: 0, id, overrideAccess: true })
/** How many deliveries are in each state. */
const counts = async (): Promise<Record<string, number>> => {
  const found: Record<string, number> = {}
  for (const { state } of await allDeliveries(cms)) found[state] = (found[state] ?? 0) + 1
  return found
}
const subscriberOf = async (email: string) => {
  const { docs } = await cms.payload.find({
    collection: 'subscribers',
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  return docs[0]
}
const step = async (mailing: string, name: string) =>
  (await cms.as('editor')).post(`/api/mailings/${mailing}/${name}`, {})

test('everybody who confirmed gets it once, and the newsletter is on the site from then on', async () => {
  await addReaders(req, 40)
  const { mailing, newsletter } = await planMailing(cms)
  await Promise.all([turn(), turn()])
  await turn()
  expect(arrived()).toEqual(readers(40))
  expect(await counts()).toEqual({ accepted: 40 })
  expect(await mailingNow(mailing)).toMatchObject({ audienceSize: 40, state: 'sent' })
  expect((await cms.anonymous.get(`/api/newsletters/${newsletter}`)).body).toMatchObject({
    _status: 'published',
  })
})

test('what is planned waits for its time, and leaves at the first start after it', async () => {
  await addReaders(req, 3)
  const { mailing } = await planMailing(cms)
  await cms.payload.update({
    collection: 'mailings',
    data: { sendAt: new Date(clock + 60 * minute).toISOString() },
    id: mailing,
    overrideAccess: true,
  })
  await turn()
  expect(await mailingNow(mailing)).toMatchObject({ state: 'scheduled' })
  clock += 24 * 60 * minute
  await turn()
  await turn()
  expect(arrived()).toEqual(readers(3))
})

test('a server that asks to come back later gets each mail later, once', async () => {
  server.behave('greylist')
  await addReaders(req, 12)
  const { mailing } = await planMailing(cms)
  await turn()
  expect(await counts()).toEqual({ queued: 12 })
  clock += minute / 2
  await turn()
  expect(arrived()).toEqual([])
  clock += minute
  await turn()
  expect(arrived()).toEqual(readers(12))
  expect(await mailingNow(mailing)).toMatchObject({ state: 'sent' })
  expect((await allDeliveries(cms)).map(({ attempt }) => attempt)).toEqual(Array(12).fill(2))
})

test('after six times a reader is given up, and nobody else waits for them', async () => {
  server.answer((to) => (to === reader(1) ? { code: 452, text: '4.2.2 Mailbox full' } : null))
  await addReaders(req, 3)
  const { mailing } = await planMailing(cms)
  for (let attempt = 1; attempt <= 7; attempt += 1) {
    await turn()
    clock += 61 * minute
  }
  expect(arrived()).toEqual([reader(2), reader(3)])
  expect(await counts()).toEqual({ accepted: 2, failed: 1 })
  expect((await allDeliveries(cms)).find(({ state }) => state === 'failed')).toMatchObject({
    attempt: 6,
    smtpCode: 452,
  })
  expect(await mailingNow(mailing)).toMatchObject({ state: 'sent' })
})

test('a mailbox that is not there is never written to again; a refusal of ours says nothing of the reader', async () => {
  server.answer((to) => {
    if (to === reader(1)) return { code: 550, text: `5.1.1 <${to}> User unknown` }
    return to === reader(2) ? { code: 554, text: '5.7.1 Message looks like spam' } : null
  })
  await addReaders(req, 4)
  await planMailing(cms)
  await turn()
  expect(await counts()).toEqual({ accepted: 2, failed: 2 })
  expect((await subscriberOf(reader(1)))?.bouncedAt).toEqual(expect.any(String))
  expect((await subscriberOf(reader(2)))?.bouncedAt).toBeNull()
  const failed = (await allDeliveries(cms)).filter(({ state }) => state === 'failed')
  expect(failed.find(({ smtpCode }) => smtpCode === 550)?.answer).toContain('<…> User unknown')
  const { docs } = await cms.payload.find({ collection: 'suppressions', overrideAccess: true })
  expect(docs).toMatchObject([{ reason: 'bounced' }])

  await planMailing(cms, 'Het nieuws van juni')
  await turn()
  expect(arrived().filter((to) => to === reader(3))).toHaveLength(2)
  expect(await counts()).toEqual({ accepted: 4, failed: 3 })
})

test('a full mailbox counts as gone at the third newsletter in a row', async () => {
  server.answer((to) => (to === reader(1) ? { code: 552, text: '5.2.2 Mailbox full' } : null))
  await addReaders(req, 2)
  for (const month of ['mei', 'juni', 'juli']) {
    expect((await subscriberOf(reader(1)))?.bouncedAt).toBeNull()
    await planMailing(cms, `Het nieuws van ${month}`)
    await turn()
    clock += minute
  }
  expect((await subscriberOf(reader(1)))?.bouncedAt).toEqual(expect.any(String))
  expect((await subscriberOf(reader(2)))?.bouncedAt).toBeNull()
})

test('who leaves while it is being sent gets nothing any more', async () => {
  await addReaders(req, 30)
  await planMailing(cms)
  let left: string[] = []
  server.at('received', () => {
    server.at('received', () => undefined)
    left = readers(30).filter((to) => !arrived().includes(to))
  })
  const late: Mailer = {
    ...mailer,
    send: async (letter, mayGo) => {
      if (left.length > 0) {
        const leaving = left.splice(0)
        await cms.payload.db.updateMany({
          collection: 'subscribers',
          data: { newsletter: 'unsubscribed' },
          req,
          where: { email: { in: leaving } },
        })
      }
      return mailer.send(letter, mayGo)
    },
  }
  await turn({ concurrency: 1, mailer: late })
  expect(arrived()).toHaveLength(1)
  expect(await counts()).toEqual({ accepted: 1, skipped: 29 })
})

test.each(['drop', 'silent'] as const)(
  'a mail whose taking is not confirmed (%s) is for a person to decide',
  async (manner) => {
    server.behave(manner)
    await addReaders(req, 1)
    const { mailing } = await planMailing(cms)
    await turn()
    expect(await counts()).toEqual({ unknown: 1 })
    expect(await mailingNow(mailing)).toMatchObject({ state: 'sent' })
    server.behave('take')
    clock += 24 * 60 * minute
    await turn()
    expect(arrived()).toEqual(readers(1))

    const editor = await cms.as('editor')
    const address = `/api/deliveries/${(await allDeliveries(cms))[0]?.id}/resend`
    expect((await (await cms.as('delft')).post(address, { confirm: true })).status).toBe(403)
    expect((await editor.post(address, {})).status).toBe(409)
    expect((await editor.post(address, { confirm: true })).status).toBe(200)
    await turn()
    expect(arrived()).toEqual([reader(1), reader(1)])
    expect(await counts()).toEqual({ accepted: 1 })
    expect((await editor.post(address, { confirm: true })).status).toBe(409)
  },
)

test('a connection that breaks in the middle of the mail has sent nothing', async () => {
  server.behave('cut')
  const big = Array.from({ length: 40_000 }, () => crypto.randomUUID()).join(' ')
  await addReaders(req, 1)
  await planMailing(cms)
  const heavy: Mailer = { ...mailer, send: (letter, mayGo) => mailer.send({ ...letter, text: big }, mayGo) }
  await turn({ mailer: heavy })
  const [row] = await allDeliveries(cms)
  expect(arrived()).toEqual([])
  expect(row?.state).toBe('queued')
  server.behave('take')
  clock += 2 * minute
  await turn()
  expect(arrived()).toEqual(readers(1))
})

test('twenty times no answer, and the mailing waits for a person, who finds it on the start page', async () => {
  server.behave('hang')
  mailer = mailerTo(server.url, { patience: { answer: 30, mail: 1000 } })
  await addReaders(req, 60)
  const { mailing } = await planMailing(cms)
  await turn()
  expect(await mailingNow(mailing)).toMatchObject({ pausedBecause: 'trouble', state: 'paused' })
  const { queued = 0 } = await counts()
  expect(queued).toBe(60)
  const { waitingMailings } = await import('./sending.kit.ts')
  expect(await waitingMailings(req, new Date(clock))).toMatchObject([{ id: mailing, why: 'trouble' }])
  await turn()
  expect(arrived()).toEqual([])

  server.behave('take')
  expect((await step(mailing, 'resume')).status).toBe(200)
  clock += 61 * minute
  mailer.close()
  mailer = mailerTo(server.url)
  await turn()
  expect(arrived()).toEqual(readers(60))
  expect(await waitingMailings(req, new Date(clock))).toEqual([])
})

test('a server that does not let us in pauses the mailing at once, and no reader is the worse for it', async () => {
  await server.stop()
  server = await startMailServer({ closed: true })
  mailer.close()
  mailer = mailerTo(server.url.replace('smtp://', 'smtp://welkom:secret@'))
  await addReaders(req, 10)
  const { mailing } = await planMailing(cms)
  await turn({ concurrency: 2 })
  expect(await mailingNow(mailing)).toMatchObject({ pausedBecause: 'login', state: 'paused' })
  expect((await allDeliveries(cms)).map(({ attempt, state }) => `${state} ${attempt}`)).toEqual(
    Array(10).fill('queued 0'),
  )
})

test('a server that refuses whatever we send pauses the mailing before everybody is lost', async () => {
  server.answer(() => ({ code: 554, text: '5.7.1 Your address is on a blocklist' }))
  await addReaders(req, 60)
  const { mailing } = await planMailing(cms)
  await turn({ concurrency: 1 })
  expect(await mailingNow(mailing)).toMatchObject({ pausedBecause: 'refused', state: 'paused' })
  expect(await counts()).toEqual({ failed: 20, queued: 40 })
})

test('where TLS is required nothing leaves over a connection without it', async () => {
  mailer.close()
  mailer = mailerTo(server.url, { requireTls: true })
  await addReaders(req, 2)
  await planMailing(cms)
  await turn({ concurrency: 1 })
  expect(arrived()).toEqual([])
  expect(await counts()).toEqual({ queued: 2 })
})

test('a server that complains of the pace is sent half as fast, and remembered for it', async () => {
  server.answer((to) => (to === reader(1) ? { code: 421, text: '4.7.0 Too fast' } : null))
  await addReaders(req, 6)
  const { mailing } = await planMailing(cms)
  await turn({ allowed: 600, concurrency: 1 })
  server.answer(() => null)
  expect(await mailingNow(mailing)).toMatchObject({ messagesPerMinute: 300, state: 'sending' })
  expect(arrived()).toHaveLength(5)
  clock += 2 * minute
  await turn({ allowed: 600 })
  expect(arrived()).toEqual(readers(6))
})

test('mails leave no faster than staff allow, also when they change their mind', async () => {
  await addReaders(req, 30)
  await planMailing(cms)
  let allowed = 60
  const begun = clock
  const at: number[] = []
  const paced: Mailer = {
    ...mailer,
    send: (letter, mayGo) => {
      at.push(clock - begun)
      if (at.length === 10) allowed = 600
      return mailer.send(letter, mayGo)
    },
  }
  const { sendDueMailings } = await import('./sender.ts')
  await sendDueMailings({
    allowed: () => Promise.resolve(allowed),
    concurrency: 1,
    leaseLasts: 30_000,
    mailer: paced,
    now: () => new Date(clock),
    payload: cms.payload,
    signal: new AbortController().signal,
    sleep: (milliseconds) => {
      clock += milliseconds
      return Promise.resolve()
    },
  })
  expect(arrived()).toEqual(readers(30))
  expect(at[9]).toBe(9000)
  expect(at[29]).toBeGreaterThan(10_000)
  expect(at[29]).toBeLessThan(14_000)
})

test('stopped means stopped: what waited is skipped, what was taken stays', async () => {
  await addReaders(req, 30)
  const { mailing } = await planMailing(cms)
  const stopping = new Promise<void>((resolve) => {
    server.at('received', () => {
      server.at('received', () => undefined)
      void step(mailing, 'stop').then(() => resolve())
    })
  })
  const slow: Mailer = {
    ...mailer,
    send: async (letter, mayGo) => {
      if (server.received.length > 0) await stopping
      return mailer.send(letter, mayGo)
    },
  }
  await turn({ concurrency: 2, mailer: slow })
  const { accepted = 0, skipped = 0 } = await counts()
  expect(accepted + skipped).toBe(30)
  expect(accepted).toBe(arrived().length)
  expect(accepted).toBeLessThanOrEqual(3)
  clock += minute
  await turn()
  expect(arrived()).toHaveLength(accepted)
  expect((await step(mailing, 'resume')).status).toBe(409)
})

test('a pause holds everything, and going on sends the rest', async () => {
  await addReaders(req, 20)
  const { mailing } = await planMailing(cms)
  const slow: Mailer = {
    ...mailer,
    send: async (letter, mayGo) => {
      const outcome = await mailer.send(letter, mayGo)
      if (server.received.length === 3) await step(mailing, 'pause')
      return outcome
    },
  }
  await turn({ concurrency: 1, mailer: slow })
  expect(arrived()).toHaveLength(3)
  await turn()
  expect(arrived()).toHaveLength(3)
  expect((await step(mailing, 'resume')).status).toBe(200)
  await turn()
  expect(arrived()).toEqual(readers(20))
})

test('a program that slept past its lease sends nothing of what another has taken over', async () => {
  await addReaders(req, 3)
  await planMailing(cms)
  let slept = false
  const late: Mailer = {
    ...mailer,
    send: (letter, mayGo) =>
      mailer.send(letter, async () => {
        if (!slept) {
          slept = true
          clock += 10 * minute
          await senderTurn(cms, { mailer: mailerTo(server.url), now: () => new Date(clock) })
        }
        return mayGo()
      }),
  }
  await turn({ concurrency: 1, leaseLasts: 5 * minute, mailer: late })
  expect(new Set(arrived()).size).toBe(arrived().length)
  expect(await counts()).toEqual({ accepted: 2, unknown: 1 })
})

test('of programs that send at once, each mail is sent by one', async () => {
  await addReaders(req, 200)
  const { mailing } = await planMailing(cms)
  const program = { concurrency: 3, leaseLasts: 2000, smtpUrl: server.url }
  const others = await Promise.all([otherSender(program), otherSender(program)])
  for (const other of others) other.stdin.write('go')
  await Promise.all(others.map(ended))
  expect(arrived()).toEqual(readers(200))
  expect(await counts()).toEqual({ accepted: 200 })
  expect(await mailingNow(mailing)).toMatchObject({ state: 'sent' })
})

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

import type { Mailer, Smtp } from '#platform/outbox/mailer.ts'

import { startCms, type Answer, type Cms } from './kit.ts'
import { startMailServer, type MailServer } from './mail-server.ts'
import { allDeliveries, forgetMailings, senderTurn } from './sending.ts'

/** A CMS, a mail server and a sender with its own clock, fresh for each test of a file. */
export type SenderClient = {
  readonly cms: Cms
  readonly req: PayloadRequest
  server: MailServer
  mailer: Mailer
  clock: number
  readonly mailerTo: (url: string, more?: Partial<Smtp>) => Mailer
  readonly turn: (more?: Partial<Parameters<typeof senderTurn>[1]>) => Promise<void>
  /** The receivers of a mail, sorted by name. */
  readonly arrived: () => string[]
  readonly mailing: (id: string) => Promise<{ readonly state: string }>
  /** How many deliveries are in each state. */
  readonly counts: () => Promise<Record<string, number>>
  /** A step of staff, by its name. */
  readonly step: (mailing: string, name: string) => Promise<Answer>
}

export const minute = 60_000

export const reader = (number: number): string => `r${String(number).padStart(5, '0')}@readers.test`

export const readers = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => reader(index + 1))

/** Registers the hooks before and after the tests of a file; use the result within tests only. */
export const senderClient = (): SenderClient => {
  let cms: Cms
  let req: PayloadRequest
  let smtpMailer: (smtp: Smtp) => Mailer
  // Each part exists once a test runs.
  const client = {} as SenderClient
  Object.assign(client, {
    arrived: () => client.server.received.map(({ to }) => to).toSorted(),
    counts: async () => {
      const found: Record<string, number> = {}
      for (const { state } of await allDeliveries(cms)) found[state] = (found[state] ?? 0) + 1
      return found
    },
    mailerTo: (url: string, more: Partial<Smtp> = {}) =>
      smtpMailer({ connections: 4, patience: { answer: 400, mail: 3000 }, url, ...more }),
    mailing: (id: string) =>
      cms.payload.findByID({ collection: 'mailings', depth: 0, id, overrideAccess: true }),
    step: async (id: string, name: string) =>
      (await cms.as('editor')).post(`/api/mailings/${id}/${name}`, {}),
    turn: (more: Partial<Parameters<typeof senderTurn>[1]> = {}) =>
      senderTurn(cms, { mailer: client.mailer, now: () => new Date(client.clock), ...more }),
  })
  beforeAll(async () => {
    cms = await startCms()
    req = await createLocalReq({}, cms.payload)
    ;({ smtpMailer } = await import('#platform/outbox/mailer.ts'))
    Object.assign(client, { cms, req })
  })
  afterAll(() => cms.stop())
  beforeEach(async () => {
    client.clock = Date.now()
    client.server = await startMailServer()
    client.mailer = client.mailerTo(client.server.url)
  })
  afterEach(async () => {
    client.mailer.close()
    await client.server.stop()
    await forgetMailings(cms)
  })
  return client
}

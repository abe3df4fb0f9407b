import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { hasDovecot, startDovecot, type Dovecot } from '../../../tests/dovecot.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'
import { startMailServer } from '../../../tests/mail-server.ts'
import { addReaders, allDeliveries, forgetMailings, planMailing, senderTurn } from '../../../tests/sending.ts'

const base = 'bounces@example.org'
const folder = path.join(import.meta.dirname, 'returned-mails')
const written = /bounces\+8d9df4dcbc4f40b1a26e2bd6cdd2cc82\.520e3fc4683f97501106@example\.org/gi

let cms: Cms
let req: PayloadRequest
let mailbox: Dovecot

beforeAll(async () => {
  process.env['BOUNCE_ADDRESS'] = base
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
})
afterAll(async () => {
  delete process.env['BOUNCE_ADDRESS']
  await cms.stop()
})
afterEach(() => forgetMailings(cms))

/** Sends a newsletter, and tells where each reader's copy returns to. */
const sendTo = async (
  count: number,
): Promise<readonly { readonly returnTo: string; readonly to: string }[]> => {
  const { smtpMailer } = await import('#platform/outbox/mailer.ts')
  const server = await startMailServer()
  const mailer = smtpMailer({ url: server.url })
  await addReaders(req, count)
  await planMailing(cms)
  await senderTurn(cms, { mailer })
  mailer.close()
  const sent = server.sources.map(({ returnTo, to }) => ({ returnTo, to }))
  await server.stop()
  return sent
}

// Where there is no Dovecot, the same steps run against the small server of bounces.fault.test.ts.
describe.skipIf(!hasDovecot())('returned mails in a real mailbox', () => {
  test.each(['', 'INBOX.'])(
    'each returned mail of the folder is read from Dovecot with the prefix “%s”, moved once, and counts for its own reader',
    async (prefix) => {
      mailbox = await startDovecot(prefix)
      try {
        const names = readdirSync(folder)
        const sent = await sendTo(names.length)
        const readerOf = new Map<string, string>()
        for (const [index, name] of names.entries()) {
          const { returnTo = '', to = '' } = sent[index] ?? {}
          readerOf.set(name.replace('.eml', ''), to)
          await mailbox.put(readFileSync(path.join(folder, name), 'utf8').replaceAll(written, returnTo))
        }
        const { readBounces } = await import('./read-bounces.ts')
        for (let turn = 0; turn < 2; turn += 1)
          await readBounces(req, new Date(), { BOUNCE_ADDRESS: base, IMAP_URL: mailbox.url })

        const rows = await allDeliveries(cms)
        const count = (bounce: string | null) => rows.filter((row) => (row.bounce ?? null) === bounce).length
        expect(await mailbox.counts()).toEqual({
          'Bounces-other': count(null),
          'Bounces-read': names.length - count(null),
          INBOX: 0,
        })
        const { docs } = await cms.payload.find({
          collection: 'subscribers',
          overrideAccess: true,
          pagination: false,
          where: { bouncedAt: { exists: true } },
        })
        expect(docs).toHaveLength(count('hard'))
        const unreachable = new Set(docs.map(({ email }) => email))
        for (const name of ['qmail', 'exim-500-diag511', 'm365-541-dbeb', 'two-recipients-first-delivered'])
          expect(unreachable).toContain(readerOf.get(name))
        for (const name of ['exim-500-blocked', 'user-complaint-forward', 'postfix-sender-unknown'])
          expect(unreachable).not.toContain(readerOf.get(name))
      } finally {
        await mailbox.stop()
      }
    },
  )
})

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bounceAddressOf } from './bounce-address.rules.ts'
import { readReturnedMail, type BounceReport } from './bounce-report.rules.ts'
import { meaningOf } from './refusal.rules.ts'
import { parseReturnedMail } from './returned-mail.ts'

const folder = path.join(import.meta.dirname, 'returned-mails')
const ours = { base: 'bounces@example.org', secret: 'a secret' }
const delivery = '8d9df4dc-bc4f-40b1-a26e-2bd6cdd2cc82'
const to = bounceAddressOf(delivery, ours.base, ours.secret)

const read = async (source: Uint8Array): Promise<BounceReport | null> => {
  const mail = await parseReturnedMail(source)
  return mail === null ? null : readReturnedMail(mail, ours)
}
const fileOf = (name: string): Buffer => readFileSync(path.join(folder, `${name}.eml`))

/** What each mail in the folder tells about the reader to whom the delivery went. */
const outcomes = {
  /** Nobody is there. */
  hard: [
    'alias-forwards-to-the-dead',
    'barracuda-wrapped',
    'base64-report',
    'comments-everywhere',
    'courier-like-text',
    'delivered-to-names-us',
    'exchange-onbestelbaar',
    'exchange-recip-not-found',
    'exim-500-diag511',
    'exim-550-plain-words',
    'exim-text-no-mx',
    'exim-text-unrouteable',
    'exim-text-user-unknown',
    'exim-unrouteable',
    'gateway-wrapped-in-mixed',
    'gmail-disabled',
    'gmail-no-such-user',
    'gmail-relay-nxdomain',
    'gmx-mailbox-unavailable',
    'groups-without-blank-lines',
    'icloud-user-unknown',
    'ironport-address-rejected',
    'kpn-unknown-recipient',
    'lower-case-fields',
    'm365-541-dbeb',
    'm365-domain-nonexistent',
    'm365-recipient-not-found',
    'm365-wrapped-remote-unknown',
    'mimecast-invalid-recipient',
    'moved-away',
    'outlook-com-mailbox-unavailable',
    'owner-has-changed',
    'postfix-folded-status',
    'postfix-host-not-found',
    'postfix-null-mx',
    'postfix-user-unknown',
    'proofpoint-user-unknown',
    'qmail',
    'qmail-no-host',
    'qmail-no-mailbox',
    'qmail-two-recipients',
    'rfc6533-global',
    'rfc822-headers-only',
    'sendmail-domain-unknown',
    'sendmail-user-unknown',
    'sendmail-x-unix',
    't-online-user-unknown',
    'two-failed-reader-second',
    'two-recipients-first-delivered',
    'upper-case-address',
    'xs4all-disabled',
    'yahoo-mailbox-not-found',
    'yahoo-no-account',
    'yahoo-old-text',
    'ziggo-user-unknown',
    'zimbra-address-does-not-exist',
  ],
  /** Not now. */
  soft: [
    'exim-quota',
    'exim-retry-timeout',
    'exim-text-retry-timeout',
    'generic-5-0-0',
    'generic-5-2-0',
    'gmail-over-quota',
    'gmail-receiving-rate',
    'gone-in-status-temporary-in-words',
    'kpn-quota',
    'loop',
    'm365-message-expired',
    'm365-no-answer',
    'm365-quota',
    'postfix-expired-greylisted',
    'postfix-expired-timeout',
    'postfix-mailbox-full',
    'postfix-unverified-recipient',
    'qmail-over-quota',
    'qmail-too-long-in-queue',
    'two-failed-other-gone-reader-full',
    'zimbra-lmtp-over-quota',
  ],
  /** Something of the sender, the mail or a rule; nothing of the reader. */
  none: [
    'barracuda-blocked',
    'exim-500-blocked',
    'exim-callout-sender-verify',
    'exim-spam-after-data',
    'exim-text-after-mail-from',
    'gmail-relay-daily-limit',
    'gmail-unauthenticated',
    'gmail-unsolicited',
    'gmx-bad-dns',
    'icloud-local-policy',
    'ironport-poor-reputation',
    'kpn-spam',
    'm365-access-denied-without-recipient',
    'm365-bad-outbound-sender',
    'm365-only-members-may-mail',
    'mimecast-anti-spoofing',
    'mimecast-poor-reputation',
    'outlook-com-block-list',
    'outlook-com-sc-001',
    'postfix-blocked-spamhaus',
    'postfix-content-cleanup',
    'postfix-relay-denied',
    'postfix-sender-rejected-bare',
    'postfix-sender-unknown',
    'postfix-spamhaus-under-user-code',
    'postfix-too-big',
    'proofpoint-ip-blocked',
    'qmail-sender-rejected',
    'qmail-spam-after-data',
    'smtputf8-not-supported',
    'symantec-filtered',
    'syntax-error-of-ours',
    'yahoo-policy',
    'yahoo-ts03',
    'ziggo-blocked',
    'ziggo-too-many',
  ],
  /** No report of a failed delivery of ours: it counts for nobody. */
  other: [
    'arf-complaint',
    'damaged-report',
    'delivered-only',
    'exim-text-delayed',
    'forged-signature',
    'forward-attached-inline',
    'forward-by-rule',
    'forward-flattened',
    'forward-quoted-in-text',
    'left-the-company',
    'not-our-address',
    'out-of-office',
    'postfix-delayed',
    'read-receipt',
    'relayed-without-report',
    'report-in-report',
    'user-complaint-forward',
  ],
} as const
const table = Object.entries(outcomes).flatMap(([bounce, names]) =>
  names.map((name) => [name, bounce] as const),
)

describe('a returned mail', () => {
  it.each(table)('%s: %s', async (name, bounce) => {
    const report = await read(fileOf(name))
    expect(report?.bounce ?? 'other').toBe(bounce)
    expect(report?.delivery ?? delivery).toBe(delivery)
  })

  it('a returned mail of each kind in the folder is in the table', () => {
    const files = readdirSync(folder).map((name) => name.replace('.eml', ''))
    expect(files.toSorted()).toEqual(table.map(([name]) => name).toSorted())
  })

  it('a returned mail keeps what the server said, on one line, without addresses', async () => {
    expect(await read(fileOf('postfix-user-unknown'))).toEqual({
      bounce: 'hard',
      delivery,
      said: '550 5.1.1 <…>: Recipient address rejected: User unknown in virtual mailbox table',
      status: '5.1.1',
    })
    expect(await read(fileOf('outlook-com-block-list'))).toMatchObject({
      said: expect.stringContaining('part of their network is on our block list (S3140)'),
      status: '5.7.1',
    })
    for (const [name] of table) expect((await read(fileOf(name)))?.said ?? '').not.toContain('@')
  })
})

const words = fc.constantFrom(
  'Action: failed',
  'Status: 5.1.1',
  'Final-Recipient: rfc822; reader@example.net',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
  'Content-Type: message/delivery-status',
  'Content-Type: message/rfc822',
  'Hi. This is the qmail-send program',
  '<reader@example.net>:',
  '550 5.1.1 User unknown',
  'From: MAILER-DAEMON@mx.example.net',
  'Return-Path: <>',
  'Subject: failure notice',
  'To: bounces@example.org',
  `To: <${to.replace('8d9d', '9d9d')}>`,
  '--B',
  '--B--',
  '',
  ' (',
)

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof({ arbitrary: words, weight: 9 }, { arbitrary: fc.string(), weight: 1 }))
      .map((lines) => lines.join('\r\n')),
  )

  it('any text is read without an exception, and counts for nobody where no signed address of ours is named', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        expect(await read(Buffer.from(source))).toBeNull()
      }),
    )
  })

  it('any cut of a real report is read without an exception, and names only our delivery', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...table.map(([name]) => name)),
        fc.nat(4000),
        fc.uint8Array({ maxLength: 4 }),
        async (name, at, noise) => {
          const source = fileOf(name)
          const damaged = Buffer.concat([source.subarray(0, at), noise, source.subarray(at + noise.length)])
          expect((await read(damaged))?.delivery ?? delivery).toBe(delivery)
        },
      ),
    )
  })

  it('any words of a server about the sender never tell that a reader is gone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const said = `550 5.1.1 ${before}; Sender address rejected: User unknown ${after}`
        expect(meaningOf({ status: '5.1.1', text: said })).toBe('none')
      }),
    )
  })

  it('any temporary answer never tells that a reader is gone', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('5.1.1', '5.0.0', '4.1.1', null), (words, status) => {
        expect(meaningOf({ status, text: `450 4.1.1 ${words}` })).not.toBe('hard')
      }),
    )
  })
})

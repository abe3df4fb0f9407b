import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bounceAddressOf } from './bounce-address.rules.ts'
import { readReturnedMail, type BounceReport } from './bounce-report.rules.ts'
import { meaningOf } from './refusal.rules.ts'
import { parseReturnedMail } from './returned-mail.ts'
import { outcomes } from './returned-mails.examples.ts'

const folder = path.join(import.meta.dirname, 'returned-mails')
const ours = { base: 'bounces@example.org', secret: 'a secret' }
const delivery = '8d9df4dc-bc4f-40b1-a26e-2bd6cdd2cc82'
const to = bounceAddressOf(delivery, ours.base, ours.secret)

const read = async (source: Uint8Array): Promise<BounceReport | null> => {
  const mail = await parseReturnedMail(source)
  return mail === null ? null : readReturnedMail(mail, ours)
}
const fileOf = (name: string): Buffer => readFileSync(path.join(folder, `${name}.eml`))

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

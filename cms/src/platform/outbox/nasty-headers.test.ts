import * as fc from 'fast-check'
import nodemailer from 'nodemailer'
import PostalMime from 'postal-mime'
import { expect, it } from 'vitest'

import { envelopeOf } from './message.rules.ts'

const nasty = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => `x${text}\r\nBcc: evil@people.test\r\n\r\n${text}`)
const transport = nodemailer.createTransport({ buffer: true, streamTransport: true })

it('whatever a mail says, its headers are the ones that we write', async () => {
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (subject, name, text) => {
      const message = {
        createdAt: '2026-06-01T10:00:00.000Z',
        fromName: name,
        html: '<p>x</p>',
        key: 'x',
        language: 'nl',
      }
      const whole = { ...message, replyTo: null, subject, text, to: 'aya@people.test', toName: name }
      const sent = await transport.sendMail(envelopeOf(whole, 'Welkom Hier <post@people.test>'))
      const mail = await PostalMime.parse(sent.message as Buffer)
      expect(mail.headers.map(({ key }) => key).toSorted()).toEqual([
        'auto-submitted',
        'content-language',
        'content-type',
        'date',
        'from',
        'message-id',
        'mime-version',
        'subject',
        'to',
        'x-auto-response-suppress',
      ])
      expect([mail.to?.map(({ address }) => address), mail.from?.address]).toEqual([
        ['aya@people.test'],
        'post@people.test',
      ])
    }),
    { numRuns: 200 },
  )
})

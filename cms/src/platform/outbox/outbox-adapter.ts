import type { SendMailOptions } from 'nodemailer'
import { createLocalReq, type EmailAdapter } from 'payload'

import { env } from '#env.ts'

import { addressOf } from './message.rules.ts'
import { post } from './outbox.kit.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const receiverOf = ({ to }: SendMailOptions): { address: string; name: string } => {
  const first = Array.isArray(to) ? to[0] : to
  if (typeof first === 'string') return addressOf(first)
  if (first === undefined || Array.isArray(first)) throw new Error('A mail needs exactly one receiver.')
  return { address: first.address ?? '', name: first.name ?? '' }
}

/** Puts Payload's own mails into the outbox: no request waits for a mail server or fails with it. */
export const outboxAdapter: EmailAdapter = ({ payload }) => {
  const from = addressOf(env().MAIL_FROM)
  return {
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    name: 'outbox',
    sendEmail: async (message) => {
      const to = receiverOf(message)
      await post(await createLocalReq({}, payload), {
        html: textOf(message.html),
        key: `payload:${crypto.randomUUID()}`,
        language: 'nl',
        subject: message.subject ?? '',
        template: 'payload',
        text: textOf(message.text),
        to: to.address,
        toName: to.name,
      })
    },
  }
}

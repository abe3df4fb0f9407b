import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { asSystem } from '#platform/local-api.ts'
import { addressOf } from '#platform/outbox/message.rules.ts'

import type { Sender } from './render-mail.rules.ts'
import type { MailLanguage } from './template.rules.ts'

/** The sender of a mail, from the site's settings. */
export const senderOf = async (req: PayloadRequest, language: MailLanguage): Promise<Sender> => {
  const system = asSystem(req, 'every receiver of a mail may know its sender')
  const { contact, name } = await system.findGlobal({ slug: 'site', depth: 0, locale: language })
  return {
    address: contact?.address?.trim() ?? '',
    programme: name || addressOf(env().MAIL_FROM).name,
    replyTo: contact?.email ?? null,
  }
}

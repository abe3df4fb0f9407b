import { env } from '#env.ts'

import { type Delivery, deliveryBy } from './delivery.ts'
import { type Dkim, fileMailer, type Mailer, smtpMailer } from './mailer.ts'
import { outboxFolder } from './outbox-folder.ts'

/** How mails leave this program: by the mail server of the settings, or as files. */
export const chosenMailer = ({ connections = 1 }: { readonly connections?: number } = {}): Mailer =>
  env.SMTP_URL === undefined
    ? fileMailer({ dkim: dkimOfSettings(), folder: outboxFolder() })
    : smtpMailer({
        connections,
        dkim: dkimOfSettings(),
        requireTls: env.SMTP_TLS === 'required',
        url: env.SMTP_URL,
      })

const dkimOfSettings = (): Dkim | null =>
  env.dkim === null
    ? null
    : { domainName: env.dkim.domain, keySelector: env.dkim.selector, privateKey: env.dkim.privateKey }

/** How the outbox's mails leave this program. */
export const chosenDelivery = (): Delivery => deliveryBy(chosenMailer(), env.MAIL_FROM)

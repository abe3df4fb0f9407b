import { env, type Env } from '#env.ts'

import { deliveryBy, type Delivery } from './delivery.ts'
import { fileMailer, smtpMailer, type Dkim, type Mailer } from './mailer.ts'
import { outboxFolder } from './outbox-folder.ts'

/** The way in which mails leave this program: through the mail server of the settings, or as files. */
export const chosenMailer = ({ connections = 1 }: { readonly connections?: number } = {}): Mailer => {
  const { SMTP_TLS, SMTP_URL: url, dkim: signature } = env()
  const dkim = dkimOf(signature)
  if (url === undefined) return fileMailer({ dkim, folder: outboxFolder() })
  return smtpMailer({ connections, dkim, requireTls: SMTP_TLS === 'required', url })
}

const dkimOf = (signature: Env['dkim']): Dkim | null =>
  signature === null
    ? null
    : {
        domainName: signature.domain,
        keySelector: signature.selector,
        privateKey: signature.privateKey,
      }

/** The mailer for the mails of the outbox. */
export const chosenDelivery = (): Delivery => deliveryBy(chosenMailer(), env().MAIL_FROM)

import { smtpMailer, type Letter, type Mailer, type Smtp } from './mailer.ts'
import { envelopeOf, fileNameOf, type Message } from './message.rules.ts'
import type { Outcome } from './outbox.rules.ts'

/** Sends one mail of the outbox. */
export type Delivery = {
  /** Never rejects; `mayGo` is asked just before the first byte of the mail. */
  readonly deliver: (message: Message, mayGo: () => Promise<boolean>) => Promise<Outcome>
  readonly close: () => void
}

/** Sends mails of the outbox through a mailer. */
export const deliveryBy = (mailer: Mailer, from: string): Delivery => ({
  close: mailer.close,
  deliver: (message, mayGo) => mailer.send(letterOf(message, from), mayGo),
})

const letterOf = (message: Message, from: string): Letter => ({
  ...envelopeOf(message, from),
  fileName: fileNameOf(message),
})

type SmtpFrom = Smtp & {
  readonly from: string
}

/** Sends by SMTP, one mail at a time. */
export const smtpDelivery = ({ from, ...smtp }: SmtpFrom): Delivery => deliveryBy(smtpMailer(smtp), from)

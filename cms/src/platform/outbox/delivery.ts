import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import { createTransport } from 'nodemailer'

import { type Message, envelopeOf, fileNameOf } from './message.rules.ts'
import { type Outcome, outcomeOf } from './outbox.rules.ts'

/** A way for a mail to leave. */
export interface Delivery {
  /** Never rejects; `mayGo` is asked at the last moment before the first byte of the mail. */
  readonly deliver: (message: Message, mayGo: () => Promise<boolean>) => Promise<Outcome>
  readonly close: () => void
}

interface Patience {
  /** For one answer of the server, in milliseconds. */
  readonly answer: number
  /** For a whole mail. */
  readonly mail: number
}

interface Smtp {
  readonly url: string
  readonly from: string
  readonly patience?: Patience
}

interface Gate {
  readonly mayGo: () => Promise<boolean>
  /** True from when the last byte may have left: before it, no server can have taken the mail. */
  isHandedOver: boolean
}

const patient: Patience = { answer: 20_000, mail: 60_000 }

/** Sends by SMTP, over one connection that is kept for a while. */
export const smtpDelivery = ({ from, patience = patient, url }: Smtp): Delivery => {
  const gates = new Map<string, Gate>()
  const transport = createTransport({
    connectionTimeout: patience.answer,
    dnsTimeout: patience.answer,
    greetingTimeout: patience.answer,
    idleTimeout: 5000,
    maxConnections: 1,
    maxRequeues: 0,
    pool: true,
    socketTimeout: patience.answer,
    url,
  })
  // Payload's logger would get whole SMTP conversations; what matters comes back as an outcome.
  transport.on('error', () => undefined)
  transport.use('stream', (mail, done) => {
    const gate = gates.get(mail.message.messageId())
    const compiled = mail.message.createReadStream.bind(mail.message)
    if (gate) mail.message.createReadStream = () => throughGate(compiled, gate)
    done()
  })
  const deliver: Delivery['deliver'] = async (message, mayGo) => {
    const envelope = envelopeOf(message, from)
    const gate: Gate = { isHandedOver: false, mayGo }
    gates.set(envelope.messageId, gate)
    try {
      await transport.sendMail({ ...envelope, signal: AbortSignal.timeout(patience.mail) })
      return { kind: 'sent' }
    } catch (error) {
      return outcomeOf(error, gate.isHandedOver)
    } finally {
      gates.delete(envelope.messageId)
    }
  }
  return { close: () => transport.close(), deliver }
}

/** A stream that is read only when the server has said that it waits for the mail. */
const throughGate = (compiled: () => Readable, gate: Gate): Readable =>
  Readable.from(
    (async function* () {
      if (!(await gate.mayGo())) throw new Error('Another program has taken over this mail.')
      for await (const chunk of compiled()) yield chunk
      gate.isHandedOver = true
    })(),
    { objectMode: false },
  )

interface Files {
  readonly folder: string
  readonly from: string
}

/** Without a mail server every mail becomes an .eml file, so that the whole product works offline. */
export const fileDelivery = ({ folder, from }: Files): Delivery => ({
  close: () => undefined,
  deliver: async (message) => {
    try {
      const composer = createTransport({ buffer: true, streamTransport: true })
      const { message: bytes } = await composer.sendMail(envelopeOf(message, from))
      const file = path.join(folder, fileNameOf(message))
      await mkdir(folder, { recursive: true })
      await writeFile(`${file}.part`, bytes)
      await rename(`${file}.part`, file)
      return { kind: 'sent' }
    } catch (error) {
      return outcomeOf(error, false)
    }
  },
})

import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import { createTransport, type SendMailOptions } from 'nodemailer'

import { outcomeOf, type Outcome } from './outbox.rules.ts'

/** A mail as nodemailer takes it, with the ids that stay the same for every try. */
export type Letter = SendMailOptions & {
  readonly fileName: string
  readonly messageId: string
}

/** Sends one mail. */
export type Mailer = {
  /** Never rejects; `mayGo` is asked just before the first byte of the mail. */
  readonly send: (letter: Letter, mayGo: () => Promise<boolean>) => Promise<Outcome>
  readonly close: () => void
}

export type Patience = {
  /** For one answer of the server, in milliseconds. */
  readonly answer: number
  /** For a whole mail, in milliseconds. */
  readonly mail: number
}

/** The domain and key that sign a mail. */
export type Dkim = {
  readonly domainName: string
  readonly keySelector: string
  readonly privateKey: string
}

export type Smtp = {
  readonly url: string
  readonly connections?: number
  readonly dkim?: Dkim | null
  readonly patience?: Patience
  /** No mail is sent over a connection without encryption. */
  readonly requireTls?: boolean
}

type Gate = {
  readonly mayGo: () => Promise<boolean>
  /** True from the moment when the last byte may have been sent: before it, no server can have accepted the mail. */
  isHandedOver: boolean
}

const patient: Patience = { answer: 20_000, mail: 60_000 }

/**
 * The signed headers. RFC 8058 requires both headers of one-click unsubscribing, which nodemailer leaves out by
 * default.
 */
const signedHeaders = [
  'From',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'To',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
].join(':')

/** Sends by SMTP, over connections that stay open for a while. */
export const smtpMailer = ({
  connections = 1,
  dkim = null,
  patience = patient,
  requireTls = false,
  url,
}: Smtp): Mailer => {
  const gates = new Map<string, Gate>()
  const goodbyes = listenForGoodbyes()
  const transport = createTransport({
    connectionTimeout: patience.answer,
    dnsTimeout: patience.answer,
    greetingTimeout: patience.answer,
    idleTimeout: 5000,
    logger: goodbyes.logger,
    maxConnections: connections,
    maxRequeues: 0,
    pool: true,
    requireTLS: requireTls,
    socketTimeout: patience.answer,
    transactionLog: true,
    url,
    ...(dkim === null ? {} : { dkim: { ...dkim, headerFieldNames: signedHeaders } }),
  })
  // Payload's logger would get whole SMTP conversations; the outcome holds all that is needed.
  transport.on('error', () => undefined)
  transport.use('stream', (mail, done) => {
    const gate = gates.get(mail.message.messageId())
    const compiled = mail.message.createReadStream.bind(mail.message)
    if (gate) mail.message.createReadStream = () => throughGate(compiled, gate)
    done()
  })
  const send: Mailer['send'] = async (letter, mayGo) => {
    const gate: Gate = { isHandedOver: false, mayGo }
    gates.set(letter.messageId, gate)
    try {
      await transport.sendMail({ ...letter, signal: AbortSignal.timeout(patience.mail) })
      return { kind: 'sent' }
    } catch (error) {
      // The error doesn't name its connection, so a 421 of the conversation explains it only while no mail can have
      // been accepted.
      return gate.isHandedOver ? outcomeOf(error, true) : outcomeOf(goodbyes.explain(error), false)
    } finally {
      gates.delete(letter.messageId)
    }
  }
  return { close: () => transport.close(), send }
}

const soon = 1000

/**
 * A server that answers 421 closes the connection, and nodemailer's pool then reports the closing but not the reason.
 * The answer is in the conversation, which only its logger gets.
 */
const listenForGoodbyes = () => {
  let last = { answer: '', at: 0 }
  const ignore = (): void => undefined
  const hear = (entry: unknown, ...said: readonly unknown[]): void => {
    const { tnx }: { tnx?: unknown } = { ...Object(entry) }
    const [answer] = said
    if (tnx === 'server' && typeof answer === 'string' && answer.startsWith('421'))
      last = { answer: answer.trim(), at: Date.now() }
  }
  const explain = (error: unknown): unknown => {
    const { code, responseCode }: { code?: unknown; responseCode?: unknown } = { ...Object(error) }
    if (code !== 'ECONNECTION' || responseCode !== undefined || Date.now() - last.at > soon) return error
    return Object.assign(new Error(last.answer, { cause: error }), { code, responseCode: 421 })
  }
  const logger = {
    debug: hear,
    error: ignore,
    fatal: ignore,
    info: ignore,
    level: ignore,
    trace: ignore,
    warn: ignore,
  }
  return { explain, logger }
}

/** A stream that is read only after the server has said that it is ready for the mail. */
const throughGate = (compiled: () => Readable, gate: Gate): Readable =>
  Readable.from(
    (async function* () {
      if (!(await gate.mayGo())) throw new Error('This mail may no longer be sent.')
      for await (const chunk of compiled()) yield chunk
      gate.isHandedOver = true
    })(),
    { objectMode: false },
  )

type Files = {
  readonly folder: string
  readonly dkim?: Dkim | null
}

/** Without a mail server every mail becomes an .eml file, so that the whole product works offline. */
export const fileMailer = ({ dkim = null, folder }: Files): Mailer => ({
  close: () => undefined,
  send: async ({ fileName, ...letter }, mayGo) => {
    try {
      const composer = createTransport({
        buffer: true,
        streamTransport: true,
        ...(dkim === null ? {} : { dkim: { ...dkim, headerFieldNames: signedHeaders } }),
      })
      const { message: bytes } = await composer.sendMail(letter)
      if (!(await mayGo())) throw new Error('This mail may no longer be sent.')
      const file = path.join(folder, fileName)
      await mkdir(folder, { recursive: true })
      await writeFile(`${file}.part`, bytes)
      await rename(`${file}.part`, file)
      return { kind: 'sent' }
    } catch (error) {
      return outcomeOf(error, false)
    }
  },
})

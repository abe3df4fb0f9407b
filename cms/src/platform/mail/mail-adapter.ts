import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { createTransport, type SendMailOptions } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import { env } from '#env.ts'

/** Without SMTP_URL every mail becomes an .eml file, so that the whole product works offline. */
const intoFolder = async (message: SendMailOptions): Promise<unknown> => {
  const folder = path.join(env.DATA_DIR, 'outbox')
  const composed = await createTransport({ buffer: true, streamTransport: true }).sendMail(message)
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID().slice(0, 8)}.eml`
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, name), composed.message as Buffer)
  return composed.envelope
}

const deliver = env.SMTP_URL === undefined ? intoFolder : (message: SendMailOptions) => smtp.sendMail(message)
const smtp = createTransport(env.SMTP_URL ?? { jsonTransport: true })

const addressOf = (from: string): { address: string; name: string } => {
  const parts = /^(.*)<(.+)>$/.exec(from)
  return parts
    ? { address: parts[2]?.trim() ?? '', name: parts[1]?.trim() ?? '' }
    : { address: from, name: '' }
}

/**
 * Sends Payload's mail without making the request wait for it or fail with it: whether a mail server answers must
 * not tell a stranger whether an address is known.
 */
export const mailAdapter: EmailAdapter = ({ payload }) => {
  const from = addressOf(env.MAIL_FROM)
  return {
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    name: env.SMTP_URL === undefined ? 'files' : 'smtp',
    sendEmail: (message) => {
      deliver({ from, ...message, headers: { 'Auto-Submitted': 'auto-generated' } }).catch(
        (error: unknown) => {
          payload.logger.error({ err: error }, 'A mail did not leave')
        },
      )
      return Promise.resolve()
    },
  }
}

import { channel } from 'node:diagnostics_channel'

import type { PayloadRequest } from 'payload'

import { whenEnded } from '#platform/database/whole.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

import { sealLinks } from './sealed-links.ts'

/** A mail that is ready to be sent. */
export type OutgoingMail = {
  /** Two mails with one key are the same mail, which is sent once. */
  readonly key: string
  readonly to: string
  readonly toName?: string
  readonly fromName?: string
  readonly replyTo?: string
  /** The address for one-click unsubscribing, which a mail program calls without opening the mail (RFC 8058). */
  readonly unsubscribeUrl?: string
  readonly language: string
  readonly template: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

/**
 * Tells this process's sender of a new mail in the database; a channel has one name for every bundle that Next makes of
 * this file.
 */
export const posted = channel('outbox.posted')

/**
 * Puts a mail into the outbox, as part of the request's own change: it is sent if, and only if, that change is kept.
 * Posting again with the same key does nothing. Never talks to a mail server.
 */
export const post = async (req: PayloadRequest, mail: OutgoingMail): Promise<void> => {
  const at = new Date().toISOString()
  const data = {
    ...waiting(mail, req.payload.secret),
    attempts: 0,
    createdAt: at,
    fence: 0,
    rank: 1,
    state: 'queued',
    updatedAt: at,
  }
  const { isNew } = await writeOnce<unknown>(req, {
    find: () => mailOf(req, mail.key),
    make: () => req.payload.db.create({ collection: 'outbox', data, req }),
  })
  if (isNew)
    await whenEnded(req, async (isKept) => {
      if (isKept) posted.publish({ key: mail.key })
    })
}

/** The mail in the form in which it waits in the database. */
const waiting = (mail: OutgoingMail, secret: string): OutgoingMail => {
  const seal = (text: string): string => sealLinks(text, secret)
  const { html, text, unsubscribeUrl } = mail
  return {
    ...mail,
    html: seal(html),
    text: seal(text),
    ...(unsubscribeUrl !== undefined && { unsubscribeUrl: seal(unsubscribeUrl) }),
  }
}

const mailOf = async (req: PayloadRequest, key: string): Promise<object | null> => {
  const system = asSystem(req, 'the person who causes a mail may not read the outbox')
  const where = { key: { equals: key } }
  const { docs } = await system.find({
    collection: 'outbox',
    depth: 0,
    limit: 1,
    select: { key: true },
    where,
  })
  return docs[0] ?? null
}

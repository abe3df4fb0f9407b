import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import PostalMime from 'postal-mime'

import type { Cms } from './kit.ts'

/** A mail as its receiver gets it. */
export type ReadMail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The address of the button; empty in a mail without one. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** Sends every due mail now, as the running program does every few seconds. */
export const drainOutbox = async ({ payload }: Pick<Cms, 'payload'>): Promise<void> => {
  const { drain } = await import('#platform/outbox/drain.ts')
  const { chosenDelivery } = await import('#platform/outbox/chosen-mailer.ts')
  const delivery = chosenDelivery()
  await drain({ delivery, now: () => new Date(), payload })
  delivery.close()
}

/** Every mail sent so far, oldest first; due mails are sent first. */
export const readMails = async (cms: Pick<Cms, 'dataDir' | 'payload'>): Promise<ReadMail[]> => {
  await drainOutbox(cms)
  const folder = path.join(cms.dataDir, 'outbox')
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).toSorted()
  return Promise.all(files.map(async (name) => readMail(await readFile(path.join(folder, name)))))
}

/** One mail from its bytes. */
export const readMail = async (source: Buffer): Promise<ReadMail> => {
  const mail = await PostalMime.parse(source)
  const html = mail.html ?? ''
  return {
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    html,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    to: mail.to?.[0]?.address ?? '',
    url: /href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '',
  }
}

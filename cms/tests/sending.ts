import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'

import type { Delivery } from '#payload-types.ts'
import type { Mailer } from '#platform/outbox/mailer.ts'

import type { Cms } from './kit.ts'

const part = 1000

/** Writes confirmed readers, `r00001@readers.test` and so on, unless they exist already. */
export const addReaders = async (req: PayloadRequest, count: number): Promise<void> => {
  const { insertNew } = await import('#platform/database/bulk-rows.ts')
  const at = new Date().toISOString()
  for (let first = 0; first < count; first += part) {
    const rows = Array.from({ length: Math.min(part, count - first) }, (_, index) => ({
      createdAt: at,
      email: `r${String(first + index + 1).padStart(5, '0')}@readers.test`,
      locale: (['nl', 'en', 'ar'] as const)[(first + index) % 3] ?? 'nl',
      newsletter: 'confirmed',
      nonce: crypto.randomUUID(),
      updatedAt: at,
    }))
    await insertNew({ req, collection: 'subscribers', rows })
  }
}

/** A due newsletter. */
export const planMailing = async (
  { payload }: Pick<Cms, 'payload'>,
  subject = 'Het nieuws van mei',
): Promise<{ readonly mailing: string; readonly newsletter: string }> => {
  const newsletter = await payload.create({
    collection: 'newsletters',
    data: { subject } as never,
    draft: true,
    overrideAccess: true,
  })
  const mailing = await payload.create({
    collection: 'mailings',
    data: {
      frozenUpTo: '',
      newsletter: newsletter.id,
      sendAt: new Date(Date.now() - 60_000).toISOString(),
      state: 'scheduled',
    },
    overrideAccess: true,
  })
  return { mailing: String(mailing.id), newsletter: String(newsletter.id) }
}

type Turn = {
  readonly mailer: Mailer
  readonly allowed?: number
  readonly concurrency?: number
  readonly leaseLasts?: number
  readonly now?: () => Date
  readonly signal?: AbortSignal
  readonly sleep?: (milliseconds: number) => Promise<void>
}

/** One run of a sender over the due mailings. */
export const senderTurn = async ({ payload }: Pick<Cms, 'payload'>, turn: Turn): Promise<void> => {
  const { sendDueMailings } = await import('#features/sending/sender.ts')
  await sendDueMailings({
    allowed: () => Promise.resolve(turn.allowed ?? Infinity),
    concurrency: turn.concurrency ?? 4,
    leaseLasts: turn.leaseLasts ?? 30_000,
    mailer: turn.mailer,
    now: turn.now ?? (() => new Date()),
    payload,
    signal: turn.signal ?? new AbortController().signal,
    sleep: turn.sleep ?? (() => new Promise((resolve) => setImmediate(resolve))),
  })
}

export const allDeliveries = async ({ payload }: Pick<Cms, 'payload'>): Promise<Delivery[]> => {
  const { docs } = await payload.find({
    collection: 'deliveries',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'key',
  })
  return docs
}

/** Deletes all rows that tests write. */
export const forgetMailings = async ({ payload }: Pick<Cms, 'payload'>): Promise<void> => {
  const everything = { overrideAccess: true, where: { id: { exists: true } } } as const
  for (const collection of [
    'deliveries',
    'mailings',
    'newsletters',
    'subscribers',
    'suppressions',
    'leases',
  ] as const)
    await payload.db.deleteMany({
      collection,
      req: await createLocalReq({}, payload),
      where: everything.where,
    })
}

type Program = {
  readonly smtpUrl: string
  readonly concurrency: number
  readonly leaseLasts: number
}

/** Another program, started up and waiting for a word to send. */
export const otherSender = async ({ concurrency, leaseLasts, smtpUrl }: Program) => {
  const child = spawn(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      'tsx',
      path.resolve('cms/tests/sending-process.ts'),
      String(concurrency),
      String(leaseLasts),
    ],
    {
      cwd: path.resolve('cms'),
      env: { ...process.env, SMTP_URL: smtpUrl },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  await once(child.stdout, 'data')
  return child
}

export const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

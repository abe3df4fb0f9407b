import type { PayloadRequest, Where } from 'payload'

import { env } from '#env.ts'
import { insertNew } from '#platform/database/bulk-rows.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asSystem } from '#platform/local-api.ts'

import { changeMailing, countDeliveries, skipQueued, type Mailing } from './mailing-store.ts'
import { newsletterMessageId } from './newsletter-mail.rules.ts'

const chunk = 1000

const system = (req: PayloadRequest) => asSystem(req, 'the program records the readers of a newsletter')

type Freezing = {
  readonly now: () => Date
  /** Once aborted, no further chunk is begun. */
  readonly signal: AbortSignal
}

/**
 * Records the readers of a newsletter, a thousand at a time, in the order of their ids. The mailing stores the last id,
 * and a row's key holds newsletter and reader: a later run after a crash adds the missing rows, once.
 */
export const freezeAudience = async (
  req: PayloadRequest,
  mailing: Mailing,
  { now, signal }: Freezing,
): Promise<void> => {
  const audience = await audienceOf(req, mailing.newsletter)
  let { frozenUpTo } = mailing
  for (;;) {
    if (signal.aborted) return
    const readers = await readersAfter(req, audience, frozenUpTo)
    const last = readers.at(-1)
    if (last === undefined) break
    await insertNew({ req, collection: 'deliveries', rows: rowsFor(mailing.newsletter, readers, now()) })
    if (!(await moveOn(req, mailing, { from: frozenUpTo, to: last }))) return stoppedMeanwhile(req, mailing)
    frozenUpTo = last
  }
  const audienceSize = await countDeliveries(req, mailing.newsletter)
  const startedAt = now().toISOString()
  await changeMailing(
    req,
    { id: mailing.id, state: 'freezing' },
    { audienceSize, startedAt, state: 'sending' },
  )
}

/** All confirmed subscribers who can be reached; in the newsletter's provinces, when it names any. */
const audienceOf = async (req: PayloadRequest, newsletter: string): Promise<readonly Where[]> => {
  const { audience } = await system(req).findByID({
    collection: 'newsletters',
    depth: 0,
    id: newsletter,
    select: { audience: true },
  })
  const provinces = audience ?? []
  return [
    { newsletter: { equals: 'confirmed' } },
    { bouncedAt: { exists: false } },
    ...(provinces.length === 0 ? [] : [{ provinces: { in: provinces } }]),
  ]
}

const readersAfter = async (
  req: PayloadRequest,
  audience: readonly Where[],
  frozenUpTo: string,
): Promise<string[]> => {
  const found = await system(req).find({
    collection: 'subscribers',
    depth: 0,
    limit: chunk,
    pagination: false,
    select: {},
    sort: 'id',
    where: { and: [...audience, ...(frozenUpTo === '' ? [] : [{ id: { greater_than: frozenUpTo } }])] },
  })
  return found.docs.map(({ id }) => String(id))
}

const rowsFor = (newsletter: string, readers: readonly string[], now: Date) =>
  readers.map((subscriber) => {
    const key = `${newsletter}:${subscriber}`
    const at = now.toISOString()
    const messageId = newsletterMessageId(key, env().MAIL_FROM)
    return {
      attempt: 0,
      createdAt: at,
      fence: 0,
      key,
      messageId,
      newsletter,
      state: 'queued',
      subscriber,
      updatedAt: at,
    }
  })

const moveOn = (
  req: PayloadRequest,
  { id }: Mailing,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> =>
  compareAndSet({
    req,
    collection: 'mailings',
    expected: { frozenUpTo: from, state: 'freezing' },
    id,
    next: { frozenUpTo: to },
  })

/** Rows that were recorded after a person stopped the mailing must not wait for ever. */
const stoppedMeanwhile = async (req: PayloadRequest, { id, newsletter }: Mailing): Promise<void> => {
  const now = await system(req).findByID({ collection: 'mailings', depth: 0, disableErrors: true, id })
  if (now?.state === 'stopped') await skipQueued(req, newsletter)
}

import { createLocalReq, type PayloadRequest } from 'payload'

import type { SubscriberImport } from '#payload-types.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { claimRow } from '#platform/lease/claim.ts'

import { judge, system, type Judged } from './judge.ts'
import { isTaken } from './judgement.rules.ts'
import { storedRows } from './stored-rows.rules.ts'

const leaseMs = 60_000
const part = 100

/** Begins to import a list; false when it has begun already, or there is nothing to import. */
export const beginImport = (req: PayloadRequest, id: string): Promise<boolean> =>
  compareAndSet({
    req,
    collection: 'subscriber-imports',
    id,
    expected: { state: 'ready' },
    next: { state: 'running' },
  })

/**
 * Imports a list from its stored position, unless another program is doing so. Each line may be imported twice; the
 * evidence of consent is written before a subscriber counts as confirmed.
 */
export const goThrough = async (
  given: PayloadRequest,
  id: string,
  now: () => Date = () => new Date(),
): Promise<void> => {
  const req = await createLocalReq({}, given.payload)
  const collection = 'subscriber-imports'
  const where = { and: [{ id: { equals: id } }, { state: { equals: 'running' } }] }
  const [list] = (await system(req).find({ collection, depth: 0, limit: 1, where })).docs
  if (list === undefined) return
  const running = { state: 'running' }
  const claim = await claimRow({
    req,
    collection,
    expected: running,
    held: running,
    lasts: leaseMs,
    now,
    row: list,
  })
  if (claim === null) return
  const rows = storedRows(list.rows)
  for (let from = list.position ?? 0; from < rows.length; from += part) {
    const some = rows.slice(from, from + part).filter((row) => row !== null)
    for (const one of await judge(req, some)) await readIn(req, list, one)
    if (!(await claim.keep({ position: Math.min(from + part, rows.length) }))) return
  }
  const added = await system(req).count({
    collection: 'consents',
    where: { wordingVersion: { equals: versionOf(id) } },
  })
  await claim.end({ added: added.totalDocs, rows: null, state: 'done' })
}

/** Marks the evidence of consents from a list. */
const versionOf = (list: string): string => `list:${list}`

const readIn = async (
  req: PayloadRequest,
  list: SubscriberImport,
  { existing, judgement, row }: Judged,
): Promise<void> => {
  if (!isTaken(judgement)) return
  const at = new Date().toISOString()
  const subscriber = existing?.id ?? (await create(req, row, at))
  await noteConsent(req, { at, list, locale: row.locale, subscriber })
  await compareAndSet({
    req,
    collection: 'subscribers',
    id: subscriber,
    expected: { newsletter: existing?.newsletter ?? 'none' },
    next: { confirmedAt: at, newsletter: 'confirmed' },
  })
}

const create = async (
  req: PayloadRequest,
  { email, locale, provinces }: Judged['row'],
  at: string,
): Promise<string> => {
  const { id } = await req.payload.db.create({
    collection: 'subscribers',
    data: {
      createdAt: at,
      email,
      locale,
      newsletter: 'none',
      nonce: crypto.randomUUID(),
      provinces: [...provinces],
      requestedAt: at,
      softBounces: 0,
      updatedAt: at,
    },
    req,
  })
  return String(id)
}

type Consent = {
  readonly at: string
  readonly list: SubscriberImport
  readonly locale: string
  readonly subscriber: string
}

const noteConsent = async (req: PayloadRequest, { at, list, locale, subscriber }: Consent): Promise<void> => {
  const wordingVersion = versionOf(list.id)
  const where = {
    and: [{ subscriber: { equals: subscriber } }, { wordingVersion: { equals: wordingVersion } }],
  }
  if ((await system(req).count({ collection: 'consents', where })).totalDocs > 0) return
  await req.payload.db.create({
    collection: 'consents',
    data: {
      at,
      createdAt: at,
      event: 'imported',
      key: `${wordingVersion}:${subscriber}`,
      locale,
      proof: `${list.proof}\n${list.consentedOn.slice(0, 10)}`,
      subject: 'newsletter',
      subscriber,
      updatedAt: at,
      wordingVersion,
    },
    req,
  })
}

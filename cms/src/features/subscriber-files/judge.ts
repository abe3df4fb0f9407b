import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { addressHash } from '#features/subscribers/address.rules.ts'
import type { Subscriber } from '#payload-types.ts'
import { asSystem } from '#platform/local-api.ts'

import type { Judgement } from './judgement.rules.ts'
import type { ListRow } from './read-list.rules.ts'

export const system = (req: PayloadRequest) =>
  asSystem(req, 'an administrator brings in people with proof of their consent')

export type Judged = {
  readonly existing: Subscriber | null
  readonly judgement: Judgement
  readonly row: ListRow
}

const part = 500

/** The result for each row, by the present data. */
export const judge = async (req: PayloadRequest, rows: readonly ListRow[]): Promise<readonly Judged[]> => {
  const judged: Judged[] = []
  for (let from = 0; from < rows.length; from += part)
    judged.push(...(await judgePart(req, rows.slice(from, from + part))))
  return judged
}

const judgePart = async (req: PayloadRequest, rows: readonly ListRow[]): Promise<readonly Judged[]> => {
  const hashes = new Map(rows.map(({ email }) => [email, addressHash(email, env().PAYLOAD_SECRET)]))
  const suppressed = await system(req).find({
    collection: 'suppressions',
    depth: 0,
    pagination: false,
    where: { hash: { in: [...hashes.values()] } },
  })
  const subscribers = await system(req).find({
    collection: 'subscribers',
    depth: 0,
    pagination: false,
    where: { email: { in: [...hashes.keys()] } },
  })
  const closed = new Set(suppressed.docs.map(({ hash }) => hash))
  const known = new Map(subscribers.docs.map((one) => [one.email, one]))
  return rows.map((row) => {
    const existing = known.get(row.email) ?? null
    return { existing, judgement: judgementOf(existing, closed.has(hashes.get(row.email) ?? '')), row }
  })
}

const judgementOf = (existing: Subscriber | null, isSuppressed: boolean): Judgement => {
  if (existing?.newsletter === 'confirmed') return 'known'
  if (existing?.newsletter === 'unsubscribed') return 'left'
  if (existing?.bouncedAt) return 'unreachable'
  if (isSuppressed) return 'suppressed'
  return existing === null ? 'add' : 'change'
}

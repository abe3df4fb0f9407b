import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

import { addressHash } from './address.rules.ts'

type Suppression = {
  readonly at: Date
  readonly reason: 'bounced' | 'erased' | 'unsubscribed'
}

const system = (req: PayloadRequest) => asSystem(req, 'only the program records addresses that get no mail')

/**
 * Remembers, by a fingerprint of the address, that it gets no newsletter, even after an import. An erased person stays
 * marked as erased.
 */
export const suppress = async (req: PayloadRequest, email: string, why: Suppression): Promise<void> => {
  const hash = addressHash(email, env().PAYLOAD_SECRET)
  const data = { at: why.at.toISOString(), reason: why.reason }
  const where = { hash: { equals: hash } }
  const { isNew, row } = await writeOnce(req, {
    find: async () =>
      (await system(req).find({ collection: 'suppressions', depth: 0, limit: 1, where })).docs[0] ?? null,
    make: () => system(req).create({ collection: 'suppressions', data: { ...data, hash }, depth: 0 }),
  })
  if (isNew || (row.reason === 'erased' && data.reason !== 'erased')) return
  await system(req).update({ collection: 'suppressions', data, depth: 0, id: row.id })
}

/** A person who confirms wants mail again; a suppression from after their request stays. */
export const lift = async (req: PayloadRequest, email: string, askedAt: Date): Promise<void> => {
  await system(req).delete({
    collection: 'suppressions',
    where: {
      and: [
        { hash: { equals: addressHash(email, env().PAYLOAD_SECRET) } },
        { at: { less_than: askedAt.toISOString() } },
      ],
    },
  })
}

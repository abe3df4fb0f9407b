import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { asSystem } from '#platform/local-api.ts'

import { addressHash } from './address.rules.ts'

interface Suppression {
  readonly at: Date
  readonly reason: 'bounced' | 'erased' | 'unsubscribed'
}

const system = (req: PayloadRequest) =>
  asSystem(req, 'whom no mail may go to is written down by the program alone')

/** Remembers, without the address itself, that no newsletter may go there, even after an import. Who was erased stays so. */
export const suppress = async (req: PayloadRequest, email: string, why: Suppression): Promise<void> => {
  const hash = addressHash(email, env.PAYLOAD_SECRET)
  const data = { at: why.at.toISOString(), reason: why.reason }
  if (await renew(req, hash, data)) return
  try {
    await system(req).create({ collection: 'suppressions', data: { ...data, hash } })
  } catch (error) {
    // Somebody else wrote it at the same moment.
    if (!(await renew(req, hash, data))) throw error
  }
}

interface Renewal {
  readonly at: string
  readonly reason: Suppression['reason']
}

/** Whether there is a row of this address, which says the newest reason from now on. */
const renew = async (req: PayloadRequest, hash: string, data: Renewal): Promise<boolean> => {
  const where = { hash: { equals: hash } }
  const { docs } = await system(req).find({ collection: 'suppressions', depth: 0, limit: 1, where })
  const [known] = docs
  if (known === undefined) return false
  if (known.reason !== 'erased' || data.reason === 'erased')
    await system(req).update({ collection: 'suppressions', data, depth: 0, id: known.id })
  return true
}

/** Whoever confirmed wants mail again; what was written down after they asked for it stays. */
export const lift = async (req: PayloadRequest, email: string, askedAt: Date): Promise<void> => {
  await system(req).delete({
    collection: 'suppressions',
    where: {
      and: [
        { hash: { equals: addressHash(email, env.PAYLOAD_SECRET) } },
        { at: { less_than: askedAt.toISOString() } },
      ],
    },
  })
}

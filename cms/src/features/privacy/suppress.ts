import type { PayloadRequest } from 'payload'

import { system } from './person.ts'

interface Suppression {
  readonly at: Date
  readonly hash: string
  readonly reason: 'erased' | 'unsubscribed'
}

/** Notes that an address, known by its fingerprint alone, gets no mail any more. Who was erased stays so. */
export const suppress = async (req: PayloadRequest, { at, hash, reason }: Suppression): Promise<void> => {
  const where = { hash: { equals: hash } }
  const { docs } = await system(req).find({ collection: 'suppressions', depth: 0, limit: 1, where })
  const [known] = docs
  if (known === undefined) {
    try {
      await system(req).create({
        collection: 'suppressions',
        data: { at: at.toISOString(), hash, reason },
        depth: 0,
      })
    } catch (error) {
      // Of two at once, the fingerprint lets one write it.
      const { totalDocs } = await system(req).count({ collection: 'suppressions', where })
      if (totalDocs === 0) throw error
    }
  } else if (reason === 'erased' && known.reason !== 'erased') {
    await system(req).update({
      collection: 'suppressions',
      data: { at: at.toISOString(), reason },
      depth: 0,
      id: known.id,
    })
  }
}

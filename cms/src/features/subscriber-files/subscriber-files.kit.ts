import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import { storedRows } from './stored-rows.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'an erased person is removed from lists, too')

/** Removes an address from lists that wait to be imported; the other lines keep their positions. */
export const forgetInLists = async (req: PayloadRequest, address: string): Promise<void> => {
  const { docs } = await system(req).find({
    collection: 'subscriber-imports',
    depth: 0,
    pagination: false,
    where: { state: { not_equals: 'done' } },
  })
  for (const { id, rows } of docs) {
    const before = storedRows(rows)
    if (!before.some((row) => row?.email === address)) continue
    await req.payload.db.updateOne({
      collection: 'subscriber-imports',
      data: { rows: before.map((row) => (row?.email === address ? null : row)) },
      id,
      req,
      returning: false,
    })
  }
}

import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'

import { system } from './person.ts'

const size = 200

/**
 * Reads rows in the order of their ids, some at a time, however many there are. The callback may delete or change a
 * row.
 */
export const inChunks = async <Slug extends CollectionSlug>(
  req: PayloadRequest,
  { collection, where }: { readonly collection: Slug; readonly where: Where },
  each: (rows: readonly DataFromCollectionSlug<Slug>[]) => Promise<void>,
): Promise<void> => {
  let after: string | null = null
  for (;;) {
    const since: Where[] = after === null ? [] : [{ id: { greater_than: after } }]
    const found: { readonly docs: readonly DataFromCollectionSlug<Slug>[] } = await system(req).find({
      collection,
      depth: 0,
      limit: size,
      pagination: false,
      sort: 'id',
      where: { and: [where, ...since] },
    })
    const last = found.docs.at(-1)
    if (last === undefined) return
    await each(found.docs)
    after = String(last.id)
  }
}

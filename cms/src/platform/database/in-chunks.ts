import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { asSystem } from '#platform/local-api.ts'

const size = 200

type Asked<Slug> = {
  readonly collection: Slug
  readonly where: Where
}

/**
 * Does the work for rows in the order of their ids, some at a time, however many there are. The work may delete or
 * change a row; rows for which it fails stay, and stop none of the others.
 */
export const inChunks = <Slug extends CollectionSlug>(
  req: PayloadRequest,
  asked: Asked<Slug>,
  work: (rows: readonly DataFromCollectionSlug<Slug>[]) => Promise<void>,
): Promise<void> => eachOnItsOwn(chunks(req, asked), work)

/** The same, for one row at a time. */
export const eachRow = <Slug extends CollectionSlug>(
  req: PayloadRequest,
  asked: Asked<Slug>,
  work: (row: DataFromCollectionSlug<Slug>) => Promise<unknown>,
): Promise<void> => inChunks(req, asked, (rows) => eachOnItsOwn(rows, work))

/** The rows, some at a time: reads on from the last id, whatever has become of the rows before it. */
export const chunks = async function* <Slug extends CollectionSlug>(
  req: PayloadRequest,
  { collection, where }: Asked<Slug>,
): AsyncGenerator<readonly DataFromCollectionSlug<Slug>[]> {
  let after: string | null = null
  for (;;) {
    const since: Where[] = after === null ? [] : [{ id: { greater_than: after } }]
    const found: { readonly docs: readonly DataFromCollectionSlug<Slug>[] } = await asSystem(
      req,
      'work on all rows reads them, whoever may see them',
    ).find({
      collection,
      depth: 0,
      limit: size,
      pagination: false,
      sort: 'id',
      where: { and: [where, ...since] },
    })
    const last = found.docs.at(-1)
    if (last === undefined) return
    yield found.docs
    after = String(last.id)
  }
}

import type {} from '@payloadcms/db-mongodb'

import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { nested, type NewValues, type Values } from './compare-and-set.rules.ts'

type Change = {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
  /** Values that must still be stored for the change to happen. */
  expected: Values
  next: NewValues
}

type Update = { req: PayloadRequest; collection: CollectionSlug; where: Where; values: NewValues }

/**
 * Changes a record only if it still holds the values that the caller last saw, in one statement of the database: of two
 * callers at once, one gets `true`. Dotted paths reach into groups: `{ 'review.state': 'submitted' }`. Runs no hooks,
 * writes no version, and reaches only the main table: plain values and JSON, but no localized fields, lists or
 * relationships.
 */
export const compareAndSet = ({ req, collection, id, expected, next }: Change): Promise<boolean> => {
  const conditions = Object.entries(expected).map(([path, value]) => ({ [path]: { equals: value } }))
  const where = { and: [{ id: { equals: id } }, ...conditions] }
  const values = { ...next, updatedAt: new Date().toISOString() }
  const update = req.payload.db.name === 'mongoose' ? inMongo : inSqlite
  return update({ req, collection, where, values })
}

const inSqlite = async ({ req, collection, where, values }: Update) => {
  // Payload's type leaves out the null that comes when nothing matched.
  const changed: unknown = await req.payload.db.updateOne({
    collection,
    where,
    data: nested(values),
    options: { atomic: true },
    req,
  })
  return changed !== null
}

// Payload's updateOne turns dotted paths into whole groups, and MongoDB would then lose the other fields of the group.
const inMongo = async ({ req, collection, where, values }: Update) => {
  const { payload, transactionID } = req
  const model = payload.db.collections[collection]
  if (model === undefined) throw new Error(`There is no collection ${collection}`)
  const session = payload.db.sessions[String(await transactionID)]
  const query = await model.buildQuery({ payload, where })
  const { matchedCount } = await model.updateOne(
    query,
    { $set: values },
    { timestamps: false, ...(session && { session }) },
  )
  return matchedCount === 1
}

import type {} from '@payloadcms/db-mongodb'

import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'

type Question = {
  readonly req: PayloadRequest
  readonly collection: CollectionSlug
  readonly limit: number
  readonly offset: number
}

/** The values that tell one state of a row from another. */
export type RowState = {
  readonly id: string
  /** Rows in the trash are left out. */
  readonly isPublished: boolean
  readonly updatedAt: string
}

/**
 * Some rows in the order in which they were added, which later changes don't affect. Reads only their state, so that
 * thousands of rows take a few milliseconds.
 */
export const statesInOrder = async (question: Question): Promise<readonly RowState[]> => {
  const rows = await (question.req.payload.db.name === 'mongoose' ? inMongo : inSqlite)(question)
  return rows.map(({ id, _status, deletedAt, updatedAt }) => ({
    id: String(id),
    isPublished: _status === 'published' && (deletedAt ?? null) === null,
    updatedAt: updatedAt instanceof Date ? updatedAt.toISOString() : String(updatedAt),
  }))
}

type Row = Readonly<Record<'_status' | 'deletedAt' | 'id' | 'updatedAt', unknown>>

const inSqlite = async ({ req, collection, limit, offset }: Question): Promise<readonly Row[]> => {
  const { drizzle, tables } = req.payload.db
  const table = tables[collection.replaceAll('-', '_')]
  if (table === undefined) throw new Error(`There is no table ${collection}`)
  return drizzle
    .select({
      id: table.id,
      _status: table['_status'],
      deletedAt: table['deletedAt'],
      updatedAt: table.updatedAt,
    })
    .from(table)
    .orderBy(sql`rowid`)
    .limit(limit)
    .offset(offset)
}

const inMongo = async ({ req, collection, limit, offset }: Question): Promise<readonly Row[]> => {
  const model = req.payload.db.collections[collection]
  if (model === undefined) throw new Error(`There is no collection ${collection}`)
  const found = await model
    .find({}, { _status: 1, deletedAt: 1, updatedAt: 1 })
    .sort({ _id: 1 })
    .skip(offset)
    .limit(limit)
    .lean()
  return found.map((row) => ({
    id: row['_id'],
    _status: row['_status'],
    deletedAt: row['deletedAt'],
    updatedAt: row['updatedAt'],
  }))
}

import type {} from '@payloadcms/db-mongodb'

import { and, eq, inArray, isNull, lte, or, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { Values } from './compare-and-set.rules.ts'
import { duplicateKey } from './mongo.rules.ts'

/** SQLite takes about 32 000 values in one statement; this stays far below that for all our tables. */
const most = 1000

type About = {
  readonly req: PayloadRequest
  readonly collection: CollectionSlug
}

const isMongo = ({ req }: About): boolean => req.payload.db.name === 'mongoose'

const tableOf = ({ req, collection }: About) => {
  const table = req.payload.db.tables[collection.replaceAll('-', '_')]
  if (table === undefined) throw new Error(`There is no table ${collection}`)
  return table
}

const modelOf = ({ req, collection }: About) => {
  const model = req.payload.db.collections[collection]
  if (model === undefined) throw new Error(`There is no collection ${collection}`)
  return model
}

/** The transaction of the request when it has one. */
const drizzleOf = async ({ req }: About) => {
  const { drizzle, sessions } = req.payload.db
  const session: unknown = sessions[String(await req.transactionID)]
  return ((session as { db?: unknown } | undefined)?.db as typeof drizzle | undefined) ?? drizzle
}

const inParts = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, part) =>
    items.slice(part * most, (part + 1) * most),
  )

/**
 * Adds rows, many in one statement, and skips those whose unique key exists already: a second call adds nothing. Runs
 * no hooks, checks nothing, and reaches only the main table. Not part of any transaction.
 */
export const insertNew = async ({
  rows,
  ...about
}: About & { readonly rows: readonly Values[] }): Promise<void> => {
  const insert = isMongo(about) ? insertInMongo : insertInSqlite
  for (const part of inParts(rows)) await insert(about, part)
}

const insertInSqlite = async (about: About, rows: Values[]): Promise<void> => {
  const withIds = rows.map((row) => ({ id: crypto.randomUUID(), ...row }))
  const drizzle = await drizzleOf(about)
  await drizzle.insert(tableOf(about)).values(withIds).onConflictDoNothing()
}

/** MongoDB stores references as its own ids, which Payload makes from text before it writes. */
const withReferences = ({ req, collection }: About, row: Values): Record<string, unknown> => {
  const { ObjectId } = modelOf({ req, collection }).base.Types
  const references = req.payload.collections[collection].config.flattenedFields
    .filter(({ type }) => type === 'relationship' || type === 'upload')
    .map(({ name }) => name)
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      references.includes(name) && typeof value === 'string' ? new ObjectId(value) : value,
    ]),
  )
}

const insertInMongo = async (about: About, rows: Values[]): Promise<void> => {
  try {
    await modelOf(about).insertMany(
      rows.map((row) => withReferences(about, row)),
      { ordered: false },
    )
  } catch (error) {
    const { code }: { code?: unknown } = { ...Object(error) }
    if (code !== duplicateKey) throw error
  }
}

type Change = About & {
  /** Values that choose the rows; without it, all rows that hold the expected values. */
  readonly ids?: readonly string[]
  readonly expected: Values
  readonly next: Values
}

/**
 * Changes the rows that still hold the expected values, in one statement, and tells which: of two callers at once, each
 * row goes to one. The new values must differ from those of any other caller, for example by a fencing number: on
 * MongoDB the caller finds its rows by them.
 */
export const compareAndSetMany = async (change: Change): Promise<string[]> => {
  const set = isMongo(change) ? setInMongo : setInSqlite
  const { ids } = change
  if (ids === undefined) return set(change)
  const changed: string[] = []
  for (const part of inParts(ids)) changed.push(...(await set({ ...change, ids: part })))
  return changed
}

const setInSqlite = async ({ expected, ids, next, ...about }: Change): Promise<string[]> => {
  const table = tableOf(about)
  const chosen = ids === undefined ? [] : [inArray(table.id, [...ids])]
  const drizzle = await drizzleOf(about)
  const changed = await drizzle
    .update(table)
    .set({ ...next, updatedAt: new Date().toISOString() })
    .where(and(...chosen, ...conditionsOf(table, expected)))
    .returning({ id: table.id })
  return changed.map(({ id }) => String(id))
}

const conditionsOf = (table: ReturnType<typeof tableOf>, expected: Values): SQL[] =>
  Object.entries(expected).map(([name, value]) => {
    const column = table[name]
    return value === null ? isNull(column) : eq(column, value)
  })

const equalTo = (values: Values): Where[] =>
  Object.entries(values).map(([path, value]) => ({ [path]: { equals: value } }))

const setInMongo = async ({ expected, ids, next, ...about }: Change): Promise<string[]> => {
  const { payload } = about.req
  const model = modelOf(about)
  const whereOf = (values: Values, among?: readonly string[]): Where => ({
    and: [...(among === undefined ? [] : [{ id: { in: [...among] } }]), ...equalTo(values)],
  })
  const candidates = ids ?? (await idsWhere(about, whereOf(expected)))
  const query = await model.buildQuery({ payload, where: whereOf(expected, candidates) })
  const values = { ...next, updatedAt: new Date().toISOString() }
  const { modifiedCount } = await model.updateMany(query, { $set: values }, { timestamps: false })
  if (modifiedCount === candidates.length) return [...candidates]
  return modifiedCount === 0 ? [] : idsWhere(about, whereOf(next, candidates))
}

const idsWhere = async (about: About, where: Where): Promise<string[]> => {
  const model = modelOf(about)
  const query = await model.buildQuery({ payload: about.req.payload, where })
  const found = await model.find(query, { _id: 1 }).lean()
  return found.map(({ _id }) => String(_id))
}

type Question<Name extends string> = About & {
  readonly ids: readonly string[]
  readonly fields: readonly Name[]
}

type Row<Name extends string> = Readonly<Record<Name, Values[string]>>
type Found<Name extends string> = ReadonlyMap<string, Row<Name>>

type Look<Name extends string> = About & {
  readonly expected: Values
  /** Rows whose time has come, or that have no time. */
  readonly due: { readonly by: string; readonly field: string }
  readonly fields: readonly Name[]
  readonly limit: number
}

/** Some rows of a queue, in no order: with an order, the database would sort the whole queue for each call. */
export const readSome = async <Name extends string>(
  look: Look<Name>,
): Promise<readonly (Row<Name> & { readonly id: string })[]> => {
  const rows = await (isMongo(look) ? lookInMongo : lookInSqlite)(look)
  return rows.map((row) => ({ ...picked(row, look.fields), id: String(row['id']) }))
}

const lookInSqlite = ({ due, expected, fields, limit, ...about }: Look<string>): Promise<Stored[]> => {
  const table = tableOf(about)
  const time = table[due.field]
  return about.req.payload.db.drizzle
    .select(Object.fromEntries(['id', ...fields].map((name) => [name, table[name]])))
    .from(table)
    .where(and(...conditionsOf(table, expected), or(isNull(time), lte(time, due.by))))
    .limit(limit)
}

const lookInMongo = async ({ due, expected, fields, limit, ...about }: Look<string>): Promise<Stored[]> => {
  const model = modelOf(about)
  const isDue = { or: [{ [due.field]: { exists: false } }, { [due.field]: { less_than_equal: due.by } }] }
  const where = { and: [...equalTo(expected), isDue] }
  const query = await model.buildQuery({ payload: about.req.payload, where })
  const found = await model
    .find(query, Object.fromEntries(fields.map((name) => [name, 1])))
    .limit(limit)
    .lean()
  return found.map((row) => ({ ...row, id: row._id }))
}

/** A few plain values of some rows, as they are at this moment, by the id of the row; null where a row has no value. */
export const readValues = async <Name extends string>(question: Question<Name>): Promise<Found<Name>> => {
  const rows = await (isMongo(question) ? readInMongo : readInSqlite)(question)
  return new Map(rows.map((row) => [String(row['id']), picked(row, question.fields)]))
}

type Stored = Record<string, unknown>

const picked = <Name extends string>(row: Stored, fields: readonly Name[]): Row<Name> =>
  Object.fromEntries(fields.map((name) => [name, plain(row[name])])) as Record<Name, Values[string]>

const plain = (value: unknown): Values[string] => {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || value === undefined) return null
  throw new TypeError('readValues reads plain values only.')
}

const readInSqlite = async ({ fields, ids, ...about }: Question<string>): Promise<Stored[]> => {
  const table = tableOf(about)
  const columns = Object.fromEntries(['id', ...fields].map((name) => [name, table[name]]))
  return about.req.payload.db.drizzle
    .select(columns)
    .from(table)
    .where(inArray(table.id, [...ids]))
}

const readInMongo = async ({ fields, ids, ...about }: Question<string>): Promise<Stored[]> => {
  const model = modelOf(about)
  const where = { id: { in: [...ids] } }
  const query = await model.buildQuery({ payload: about.req.payload, where })
  const found = await model.find(query, Object.fromEntries(fields.map((name) => [name, 1]))).lean()
  return found.map((row) => ({ ...row, id: row._id }))
}

import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { system } from './person.ts'
import type { StoredRow } from './readable.rules.ts'

/** Collections about other people: the reader of the file gets a number instead of a name. */
const people: ReadonlySet<string> = new Set(['subscribers', 'users'])

/** The titles of the records that rows refer to, by their ids; the names of other people are left out. */
export const namesOf = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  rows: readonly StoredRow[],
): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>()
  for (const field of fields) {
    if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string')
      continue
    if (people.has(field.relationTo)) continue
    const ids = new Set(rows.flatMap((row) => row[field.name]).filter((one) => typeof one === 'string'))
    for (const [id, name] of await titles(req, field.relationTo, [...ids])) names.set(id, name)
  }
  return names
}

const titles = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<readonly (readonly [string, string])[]> => {
  const title = req.payload.collections[collection].config.admin.useAsTitle
  if (ids.length === 0 || title === 'id') return []
  const { docs } = await system(req).find({
    collection,
    depth: 0,
    pagination: false,
    trash: true,
    where: { id: { in: [...ids] } },
  })
  return docs.flatMap((row) => {
    const name: unknown = Object.entries(row).find(([key]) => key === title)?.[1]
    return typeof name === 'string' && name !== '' ? [[String(row.id), name] as const] : []
  })
}

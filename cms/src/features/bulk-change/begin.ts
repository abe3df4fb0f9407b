import type { PayloadRequest } from 'payload'

import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

import type { BulkChange } from './bulk-change.rules.ts'
import type { Chosen } from './select.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program records bulk changes')

/** The change that was begun under this key, or null. */
export const begunAs = async (req: PayloadRequest, key: string): Promise<string | null> => {
  const found = await system(req).find({
    collection: 'bulk-changes',
    depth: 0,
    limit: 1,
    where: { key: { equals: key } },
  })
  return found.docs[0]?.id ?? null
}

/**
 * Records the whole plan before the first change. The key stands for one press of the button: a second call changes
 * nothing.
 */
export const begin = async (
  req: PayloadRequest,
  key: string,
  { change, festivals }: { readonly change: BulkChange; readonly festivals: readonly Chosen[] },
): Promise<{ readonly id: string; readonly isNew: boolean }> => {
  const { filter, reasonAr, reasonEn, reasonNl, to } = change
  const data = {
    by: req.user?.id ?? null,
    count: festivals.length,
    filter,
    key,
    reasonAr,
    reasonEn,
    reasonNl,
    to,
  }
  const { isNew, row: id } = await writeOnce(req, {
    find: () => begunAs(req, key),
    make: async () =>
      (await system(req).create({ collection: 'bulk-changes', data: { ...data, state: 'preparing' } })).id,
  })
  if (!isNew) return { id, isNew }
  for (const festival of festivals) await writeItem(req, id, festival)
  await compareAndSet({
    req,
    collection: 'bulk-changes',
    id,
    expected: { state: 'preparing' },
    next: { state: 'running' },
  })
  return { id, isNew }
}

const writeItem = (req: PayloadRequest, change: string, { id, previousStart, title, told }: Chosen) =>
  system(req).create({
    collection: 'bulk-change-items',
    data: {
      beforeAr: told.ar,
      beforeEn: told.en,
      beforeNl: told.nl,
      beforePreviousStart: previousStart,
      beforeStatus: told.status,
      change,
      festival: id,
      key: `${change}:${id}`,
      state: 'waiting',
      title,
    },
  })

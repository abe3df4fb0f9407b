import type { PayloadRequest } from 'payload'

import { hasIdForm } from '#platform/database/id-form.rules.ts'
import { asSystem } from '#platform/local-api.ts'

import { idsWithin, isPastLastDay } from './file-uses.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program alone decides which files visitors see')

const idOf = (reference: unknown): string =>
  typeof reference === 'object' && reference !== null && 'id' in reference
    ? String(reference.id)
    : String(reference)

const filesIn = async (req: PayloadRequest, live: unknown): Promise<Set<string>> => {
  const ids = [...idsWithin(live)].filter((id) => hasIdForm(req.payload.db.name, id))
  if (ids.length === 0) return new Set()
  const found = await system(req).find({
    collection: 'media',
    depth: 0,
    pagination: false,
    select: {},
    where: { id: { in: ids } },
  })
  return new Set(found.docs.map((file) => String(file.id)))
}

/** A file is seen as long as a live record shows it, and not past the last day that the people in it agreed to. */
export const refreshVisibility = async (
  req: PayloadRequest,
  files: Iterable<string>,
  now = new Date(),
): Promise<void> => {
  for (const id of files) {
    const uses = await system(req).count({ collection: 'file-uses', where: { media: { equals: id } } })
    const [file] = (
      await system(req).find({ collection: 'media', depth: 0, limit: 1, where: { id: { equals: id } } })
    ).docs
    await req.payload.db.updateOne({
      id,
      collection: 'media',
      data: { visible: uses.totalDocs > 0 && !isPastLastDay(file?.consent?.expiresOn, now) },
      req,
      returning: false,
    })
  }
}

/**
 * Writes which files a live record shows, and makes each file visible to visitors exactly as long as one record does.
 * `by` names the record (`festivals:ID`, `home`); `live` is its published document, or null when it is not live.
 */
export const writeUses = async (req: PayloadRequest, by: string, live: unknown): Promise<void> => {
  const wanted = await filesIn(req, live)
  const rows = await system(req).find({
    collection: 'file-uses',
    depth: 0,
    pagination: false,
    where: { by: { equals: by } },
  })
  const known = new Set(rows.docs.map((row) => idOf(row.media)))
  const gone = rows.docs.filter((row) => !wanted.has(idOf(row.media)))
  const fresh = [...wanted].filter((id) => !known.has(id))
  for (const media of fresh) await system(req).create({ collection: 'file-uses', data: { by, media } })
  for (const row of gone)
    await system(req).delete({ collection: 'file-uses', where: { id: { equals: row.id } } })
  await refreshVisibility(req, [...fresh, ...gone.map((row) => idOf(row.media))])
}

/** The record shows no file any more. */
export const forgetUses = (req: PayloadRequest, by: string): Promise<void> => writeUses(req, by, null)

/** How many live records show a file. */
export const countUses = async (req: PayloadRequest, media: number | string): Promise<number> =>
  (await system(req).count({ collection: 'file-uses', where: { media: { equals: media } } })).totalDocs

/** Nothing shows this file any more, whatever still names it: it is about to be removed everywhere. */
export const forgetFile = async (req: PayloadRequest, media: string): Promise<void> => {
  await system(req).delete({ collection: 'file-uses', where: { media: { equals: media } } })
}

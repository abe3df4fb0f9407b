import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { hasIdForm } from '#platform/database/id-form.rules.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'
import { asSystem } from '#platform/local-api.ts'
import { tellSites } from '#platform/site-events/site-events.kit.ts'

import { filesShown } from './file-uses.rules.ts'
import { whyHidden, type Picture } from './shown-picture.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'only the program decides which files visitors see')

/** A record that shows files, as its rows name it: `festivals:ID`, `home`. */
const fieldsOf = ({ payload: { collections, config } }: PayloadRequest, by: string) => {
  const slug = by.split(':', 1)[0]
  const collection = Object.entries(collections).find(([name]) => name === slug)?.[1].config
  const fields = (collection ?? config.globals.find((one) => one.slug === slug))?.flattenedFields
  if (fields === undefined) throw new Error(`There is no collection or global for ${by}`)
  return fields
}

const localesOf = ({ payload: { config } }: PayloadRequest): readonly string[] =>
  config.localization === false ? [] : config.localization.localeCodes

/** Those of the files that exist. */
export const picturesOf = async (
  req: PayloadRequest,
  ids: Iterable<string>,
): Promise<readonly (Picture & { readonly alt: string; readonly id: string })[]> => {
  const wanted = [...ids].filter((id) => hasIdForm(req.payload.db.name, id))
  if (wanted.length === 0) return []
  const { docs } = await system(req).find({
    collection: 'media',
    depth: 0,
    locale: 'nl',
    pagination: false,
    where: { id: { in: wanted } },
  })
  return docs
}

/**
 * A file is visible as long as a live record shows it, and the people in it agree to that. The sites forget a file that
 * is hidden now, also when no page of theirs changes.
 */
export const refreshVisibility = async (
  req: PayloadRequest,
  files: Iterable<string>,
  now = new Date(),
): Promise<void> => {
  for (const file of await picturesOf(req, new Set(files))) {
    const visible = (await countUses(req, file.id)) > 0 && whyHidden(file, dutchDay(now)) === null
    await req.payload.db.updateOne({
      id: file.id,
      collection: 'media',
      data: { visible },
      req,
      returning: false,
    })
    if (!visible) await tellSites(req, ['media', `media:${file.id}`])
  }
}

type Use = {
  readonly id: string
  readonly media: string
}

const usesBy = async (req: PayloadRequest, by: string): Promise<readonly Use[]> => {
  const { docs } = await system(req).find({
    collection: 'file-uses',
    depth: 0,
    pagination: false,
    where: { by: { equals: by } },
  })
  return docs.map(({ id, media }) => ({ id, media: idOf(media) ?? '' }))
}

/** The files that a live record shows already. */
export const filesOf = async (req: PayloadRequest, by: string): Promise<ReadonlySet<string>> =>
  new Set((await usesBy(req, by)).map(({ media }) => media))

/**
 * Writes which files a live record shows, and makes each file visible to visitors exactly as long as one record does.
 * `by` names the record (`festivals:ID`, `home`); `live` is its published document in all languages, or null when it is
 * not live.
 */
export const writeUses = async (req: PayloadRequest, by: string, live: unknown): Promise<void> => {
  const shown = filesShown(fieldsOf(req, by), live, localesOf(req))
  const wanted = (await picturesOf(req, shown.keys())).map(({ id }) => id)
  const rows = await usesBy(req, by)
  const kept = new Set(rows.map(({ media }) => media))
  const gone = rows.filter(({ media }) => !wanted.includes(media))
  const fresh = wanted.filter((id) => !kept.has(id))
  for (const media of fresh)
    await system(req).create({ collection: 'file-uses', data: { by, media, path: shown.get(media) ?? '' } })
  for (const { id } of gone)
    await system(req).delete({ collection: 'file-uses', where: { id: { equals: id } } })
  await refreshVisibility(req, [...fresh, ...gone.map(({ media }) => media)])
}

/** Removes the rows of a record that shows no file any more. */
export const forgetUses = (req: PayloadRequest, by: string): Promise<void> => writeUses(req, by, null)

/** How many live records show a file. */
export const countUses = async (req: PayloadRequest, media: number | string): Promise<number> =>
  (await system(req).count({ collection: 'file-uses', where: { media: { equals: media } } })).totalDocs

/** Removes all rows of a file, whichever records still name it: the file is about to be removed everywhere. */
export const forgetFile = async (req: PayloadRequest, media: string): Promise<void> => {
  await system(req).delete({ collection: 'file-uses', where: { media: { equals: media } } })
}

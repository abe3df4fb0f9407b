import type { CollectionSlug, PayloadRequest, TypedLocale } from 'payload'

import { asOne } from '#platform/database/whole.ts'
import { asSystem, restoreAsSystem } from '#platform/local-api.ts'

import { liveRecord } from './live-record.ts'

type Fields = Readonly<Record<string, unknown>>

type LiveChange = {
  readonly collection: CollectionSlug
  readonly id: string
  /** The values to write in each language, computed from the stored document at that moment. */
  readonly write: Partial<Record<TypedLocale, (document: Fields) => Fields>>
  /** The waiting draft when this change was begun before, as `remember` was told; null when there was none. */
  readonly pending?: string | null
  /** Called with the waiting draft before any change, so that a crash in between loses no one's work. */
  readonly remember?: (version: string | null) => Promise<void>
}

const system = (req: PayloadRequest) =>
  asSystem(req, 'the program changes what visitors see and leaves the draft beside it as it was')

/**
 * Changes some fields of the published document, by an ordinary publish, and the same fields of the draft that waits
 * beside it. Payload would publish that draft along with them. False when the record is not published.
 */
export const changeLive = (req: PayloadRequest, change: LiveChange): Promise<boolean> =>
  asOne(req, () => changeAll(req, change))

const changeAll = async (req: PayloadRequest, change: LiveChange): Promise<boolean> => {
  const { collection, id, remember } = change
  if ((await liveRecord(req, collection, id)) === null) return false
  const newest = await newestVersion(req, collection, id)
  const waits = newest?.version._status === 'draft' ? newest.id : (change.pending ?? null)
  await remember?.(waits)
  if (newest?.version._status === 'draft') {
    const live = await newestVersion(req, collection, id, 'published')
    if (live !== null) await restoreAsSystem(req, { collection, draft: false, id: live.id })
  }
  await writeAll(req, change, false)
  if (waits !== null) {
    await restoreAsSystem(req, { collection, draft: true, id: waits })
    await writeAll(req, change, true)
  }
  return true
}

const writeAll = async (
  req: PayloadRequest,
  { collection, id, write }: LiveChange,
  draft: boolean,
): Promise<void> => {
  for (const [locale, fields] of Object.entries(write)) {
    const options = { collection, depth: 0, id, locale: locale as TypedLocale } as const
    const document = await system(req).findByID({ ...options, draft: true, fallbackLocale: false })
    const data = { ...fields({ ...document }), ...(draft ? {} : { _status: 'published' as const }) }
    await system(req).update({ ...options, data, draft, overrideLock: true })
  }
}

type Version = {
  readonly id: string
  readonly version: { readonly _status?: string | null }
}

const newestVersion = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  status?: 'published',
): Promise<Version | null> => {
  const isThis = { parent: { equals: id } }
  const found = await system(req).findVersions({
    collection,
    depth: 0,
    limit: 1,
    sort: '-updatedAt',
    where: status === undefined ? isThis : { and: [isThis, { 'version._status': { equals: status } }] },
  })
  // Payload's type knows nothing of a collection that is chosen at run time.
  return (found.docs[0] as Version | undefined) ?? null
}

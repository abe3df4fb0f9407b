import {
  Forbidden,
  NotFound,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import { asSystem } from '#platform/local-api.ts'

/** A collection or global that has versions. */
export type Versioned =
  | { readonly kind: 'collection'; readonly config: SanitizedCollectionConfig }
  | { readonly kind: 'global'; readonly config: SanitizedGlobalConfig }

type Snapshot = {
  readonly at: string
  readonly data: Readonly<Record<string, unknown>>
}

/** An earlier version, and the document that it would replace, in all languages. */
export type VersionSubject = {
  readonly current: Snapshot
  readonly fields: readonly FlattenedField[]
  /** The id of the record; null for a global. */
  readonly id: string | null
  readonly isLive: boolean
  readonly old: Snapshot
}

/** The version that a member of staff may restore; for all others it does not exist. */
export const versionSubject = async (
  req: PayloadRequest,
  versioned: Versioned,
  version: string,
): Promise<VersionSubject> => {
  if (staff(actorOf(req.user)) !== true) throw new Forbidden(req.t)
  await askHooks(req, versioned, version)
  const [old] = await versionsWhere(req, versioned, { id: { equals: version } })
  if (old === undefined) throw new NotFound(req.t)
  const id = versioned.kind === 'global' ? null : String(old.parent)
  await askAccess(req, versioned, id)
  const newest =
    id === null
      ? { latest: { equals: true } }
      : { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const [current = old] = await versionsWhere(req, versioned, newest)
  return {
    current: snapshotOf(current),
    fields: versioned.config.flattenedFields,
    id,
    isLive: await isLive(req, versioned, id),
    old: snapshotOf(old),
  }
}

type Version = {
  readonly parent?: unknown
  readonly updatedAt: string
  readonly version: object
}

const snapshotOf = ({ updatedAt, version }: Version): Snapshot => ({ at: updatedAt, data: { ...version } })

const versionsWhere = async (
  req: PayloadRequest,
  { config, kind }: Versioned,
  where: object,
): Promise<readonly Version[]> => {
  const { db } = req.payload
  const options = {
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { ...where },
  } as const
  const found =
    kind === 'global'
      ? await db.findGlobalVersions<object>({ ...options, global: config.slug as GlobalSlug })
      : await db.findVersions<object>({ ...options, collection: config.slug as CollectionSlug })
  return found.docs.map(({ parent, updatedAt, version }) => ({
    parent,
    updatedAt: String(updatedAt),
    version,
  }))
}

/** Refuses in every case in which Payload's own restore is refused. */
const askHooks = async (req: PayloadRequest, { config, kind }: Versioned, id: string): Promise<void> => {
  const args = { draft: true, id, req }
  const call = { args, context: req.context, operation: 'restoreVersion', overrideAccess: false, req }
  const about = kind === 'global' ? { global: config } : { collection: config }
  // Payload types the call per collection and global; here it can be any of them.
  for (const hook of config.hooks.beforeOperation ?? []) await (hook as Function)({ ...call, ...about })
}

const askAccess = async (
  req: PayloadRequest,
  { config, kind }: Versioned,
  id: string | null,
): Promise<void> => {
  const data = { _status: 'draft' }
  const answer = await config.access.update({ data, req, ...(id === null ? {} : { id }) })
  if (answer === true) return
  if (answer === false || kind === 'global') throw new Forbidden(req.t)
  const where = { and: [answer, { id: { equals: id } }] }
  const { totalDocs } = await asSystem(req, 'the rule for updating is the filter').count({
    collection: config.slug as CollectionSlug,
    where,
  })
  if (totalDocs === 0) throw new Forbidden(req.t)
}

const isLive = async (
  req: PayloadRequest,
  { config, kind }: Versioned,
  id: string | null,
): Promise<boolean> => {
  const system = asSystem(req, 'a person who may change it may know whether it is public')
  if (kind === 'global') {
    const live = await system.findGlobal({ slug: config.slug as GlobalSlug, depth: 0 })
    return !('_status' in live) || live._status !== 'draft'
  }
  const [main] = (
    await system.find({
      collection: config.slug as CollectionSlug,
      depth: 0,
      limit: 1,
      where: { id: { equals: id } },
    })
  ).docs
  // The record is deleted, or lies in the trash.
  if (main === undefined) throw new NotFound(req.t)
  return '_status' in main && main._status === 'published'
}

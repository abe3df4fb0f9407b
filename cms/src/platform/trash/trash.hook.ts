import {
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'

import { actorOf } from '#access/actor.ts'
import { onlyADraft } from '#access/organiser-guard.rules.ts'
import { refusal } from '#access/refusal.ts'
import { staff } from '#access/rules.ts'
import { throwsAway, trashRequestOf } from '#access/trash-request.rules.ts'
import { words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'
import { tellSites } from '#platform/site-events/site-events.kit.ts'

const takeItOutFirst = words(
  'Dit ligt in de prullenbak. Zet het eerst terug.',
  'This is in the trash. Restore it first.',
)
const notInTrash = words('Dit ligt niet (meer) in de prullenbak.', 'This is not in the trash (any more).')

/** Filters records in the trash. */
export const inTrash = { deletedAt: { exists: true } } satisfies Where

type Call = Parameters<CollectionBeforeOperationHook>[0]

/** The arguments that matter here; Payload types them per collection, and a hook for all collections can't name one. */
type Args = {
  readonly data?: unknown
  readonly duplicateFromID?: unknown
  readonly id?: unknown
  readonly trash?: unknown
  readonly where?: Where
}

/**
 * Guards every way into the trash and out of it, for every collection that has one. A record that is thrown away leaves
 * the site and changes in nothing else; a record that comes back is a draft; a record in the trash can't change in any
 * other way; only there it can be deleted for good.
 */
export const throughTheTrash: CollectionBeforeOperationHook = async (call) => {
  const args = call.args as Args
  return { ...call.args, ...(await changedArgs(call, args)) } as typeof call.args
}

const changedArgs = async (call: Call, args: Args): Promise<object> => {
  switch (call.operation) {
    case 'create':
      await refuseCopyOfTrash(call, args)
      return { data: withoutDeletedAt(args.data) }
    case 'delete':
      return call.overrideAccess === true ? {} : amongTrash(args)
    case 'update':
      return changedUpdate(call, args)
    default:
      return {}
  }
}

const changedUpdate = async (call: Call, args: Args): Promise<object> => {
  const { overrideAccess, req } = call
  switch (trashRequestOf(args)) {
    case 'throwAway':
      return { ...itself, data: offTheSite(call, new Date().toISOString()) }
    case 'takeOut':
      if (overrideAccess !== true && staff(actorOf(req.user)) !== true) throw new Forbidden(req.t)
      if (args.id !== undefined && !(await liesInTrash(call, args.id))) throw refusal(req, notInTrash, 409)
      return { ...itself, ...amongTrash(args), data: offTheSite(call, null) }
    case 'none':
      if (args.trash === true && overrideAccess !== true) throw refusal(req, takeItOutFirst, 409)
      return { data: withoutDeletedAt(args.data) }
  }
}

/** The record itself changes, without a draft beside it: visitors no longer see it. */
const itself = { ...onlyADraft, autosave: false, draft: false }

const offTheSite = ({ collection }: Call, deletedAt: string | null): object => ({
  ...(collection.versions ? { _status: 'draft' } : {}),
  deletedAt,
})

const amongTrash = ({ where }: Args): object => ({
  ...(where === undefined ? {} : { where: { and: [where, inTrash] } }),
  trash: true,
})

const withoutDeletedAt = (data: unknown): unknown => {
  if (typeof data !== 'object' || data === null || !('deletedAt' in data)) return data
  const { deletedAt: _deletedAt, ...rest } = data
  return rest
}

const refuseCopyOfTrash = async (call: Call, { duplicateFromID }: Args): Promise<void> => {
  if (duplicateFromID !== undefined && (await liesInTrash(call, duplicateFromID)))
    throw refusal(call.req, takeItOutFirst, 409)
}

const liesInTrash = async ({ collection, req }: Call, id: unknown): Promise<boolean> => {
  const { totalDocs } = await asSystem(req, 'only reads whether the record is in the trash').count({
    // Payload's type knows nothing of a collection that is chosen at run time.
    collection: collection.slug as CollectionSlug,
    trash: true,
    where: { and: [{ id: { equals: id } }, inTrash] },
  })
  return totalDocs > 0
}

/** Removes planned publishing of a record in the trash, and tells the sites even when the record was not published. */
export const followTrash: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (throwsAway(doc) === throwsAway(previousDoc)) return doc
  if (throwsAway(doc)) await forgetPlanned(req, collection.slug, doc.id)
  await tellSites(req, [collection.slug, `${collection.slug}:${doc.id}`])
  return doc
}

/** As Payload does when a record is deleted for good. */
const forgetPlanned = async (req: PayloadRequest, collection: string, id: unknown): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'payload-jobs',
    req,
    where: {
      and: [
        { completedAt: { exists: false } },
        { processing: { equals: false } },
        { 'input.doc.value': { equals: id } },
        { 'input.doc.relationTo': { equals: collection } },
        { taskSlug: { equals: 'schedulePublish' } },
      ],
    },
  })
}

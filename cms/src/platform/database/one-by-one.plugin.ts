import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
  Config,
  GlobalBeforeOperationHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'

import { actorOf } from '#access/actor.ts'

import { beginAgain, decideFromHere } from './hold.ts'

const changing = new Set<string>(['create', 'delete', 'restoreVersion', 'update'])

/** Payload makes all sizes of a picture before it writes the record; other changes need not wait for that. */
const bringsPicture = ({ upload }: { upload?: unknown }, req: PayloadRequest): boolean =>
  Boolean(upload) && (req.file !== undefined || req.query?.['uploadEdits'] !== undefined)

const seenKey = (collection: string, id: unknown): string => `seen:${collection}:${String(id)}`

const storedNow = async (req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<string> =>
  JSON.stringify(await req.payload.db.findOne({ collection, req, where: { id: { equals: id } } }))

const beforeItReads: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // Payload checks access later and refuses a visitor without account; no other change waits for that visitor.
  if (overrideAccess !== true && actorOf(req.user).kind === 'anonymous') return
  if (!changing.has(operation)) return
  if (!bringsPicture(collection, req)) return decideFromHere(req)
  if (operation === 'update' && 'id' in args)
    req.context[seenKey(collection.slug, args.id)] = await storedNow(req, collection.slug, args.id)
}

/**
 * Of two people who replace one picture at the same moment, the second begins again with the stored file of the first.
 */
const afterItsSizes: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  await decideFromHere(req)
  const { [seenKey(collection.slug, originalDoc?.id)]: seen } = req.context
  if (seen !== undefined && seen !== (await storedNow(req, collection.slug, originalDoc.id))) beginAgain()
  return data
}

const beforeGlobalReads: GlobalBeforeOperationHook = async ({ operation, req }) => {
  if (changing.has(operation)) await decideFromHere(req)
}

const oneByOneIn = (one: CollectionConfig): CollectionConfig => ({
  ...one,
  hooks: {
    ...one.hooks,
    beforeChange: [...(one.upload ? [afterItsSizes] : []), ...(one.hooks?.beforeChange ?? [])],
    beforeOperation: [beforeItReads, ...(one.hooks?.beforeOperation ?? [])],
  },
})

const oneByOneInGlobal = (one: GlobalConfig): GlobalConfig => ({
  ...one,
  hooks: { ...one.hooks, beforeOperation: [beforeGlobalReads, ...(one.hooks?.beforeOperation ?? [])] },
})

/**
 * A plugin: a change reads its record, and the records that its rules look at, as the previous change left them.
 * Otherwise two changes at the same moment would each read data that the other is about to change. It comes last in the
 * config, so that its hooks run first.
 */
export const oneByOne = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(oneByOneIn),
  globals: (config.globals ?? []).map(oneByOneInGlobal),
})

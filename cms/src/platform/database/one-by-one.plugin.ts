import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Config,
  GlobalBeforeOperationHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'

import { actorOf } from '#access/actor.ts'

import { decideFromHere } from './hold.ts'

const changing = new Set<string>(['create', 'delete', 'restoreVersion', 'update'])

/** All sizes of a picture are made before its record is looked at; others need not wait for that. */
const bringsPicture = (req: PayloadRequest): boolean =>
  req.file !== undefined || req.query?.['uploadEdits'] !== undefined

const beforeItReads: CollectionBeforeOperationHook = async ({
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // Access, which Payload asks later, refuses a stranger; nobody waits for one.
  if (overrideAccess !== true && actorOf(req.user).kind === 'anonymous') return
  if (changing.has(operation) && !(collection.upload && bringsPicture(req))) await decideFromHere(req)
}

const afterItsSizes: CollectionBeforeChangeHook = async ({ data, req }) => {
  await decideFromHere(req)
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
 * A plugin: whoever changes a record reads it, and what its rules look at, as the change before it left them. Else two at
 * the same moment would each see what the other is about to undo. It comes last, so that its hooks are the first.
 */
export const oneByOne = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(oneByOneIn),
  globals: (config.globals ?? []).map(oneByOneInGlobal),
})
